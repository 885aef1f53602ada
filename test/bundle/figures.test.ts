import type {InstallProposal} from '../../src/domain/desk/setting-up';
import {installChoices} from '../../tools/office/people';
import {growLedger} from './big-ledger';
import {LIMITS, measure, tooMany} from './figures';
import {openTestOffice} from './office';

const FIRST = {'Isi aduan': 'Lampu padam'};

describe('what the desk asks of Google does not grow with the register', () => {
  it.each([10, 10_000])(
    'at %i complaints',
    async complaints => {
      const office = await openTestOffice();
      office.submit(FIRST);
      office.tick();
      office.tick();
      growLedger(office, complaints);
      expect(tooMany(measure(office, complaints + 1))).toEqual([]);
      office.world.close();
    },
    120_000,
  );

  it('R8: over a change of volume, where the inbox reads one more ledger while something waits in it', async () => {
    const office = await openTestOffice();
    const formUrl = `https://docs.google.com/forms/d/${office.formId}/edit`;
    const {mapping} = office.ask<InstallProposal>({do: 'proposal', formUrl});
    const choices = {...installChoices(office.formId, mapping), volumeSize: 30};
    office.ask({do: 'install', office: choices});
    for (let n = 0; n < 31; n += 1) office.submit(FIRST);
    const limits = {...LIMITS, 'the inbox': 3};
    expect(tooMany(measure(office, 32), limits)).toEqual([]);
    office.world.close();
  }, 120_000);
});
