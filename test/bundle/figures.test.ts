import type {ComplaintView} from '../../src/domain/desk/protocol';
import type {InstallProposal} from '../../src/domain/desk/setting-up';
import {installChoices} from '../../tools/office/people';
import {growLedger} from './big-ledger';
import {LIMITS, measure, tooMany} from './figures';
import {openTestOffice, type TestOffice} from './office';

const FIRST = {'Isi aduan': 'Lampu jalan padam di depan Balai Desa Karangluhur.'};
const LIKE_IT = {'Isi aduan': 'Penerangan jalan mati di dekat balai desa Karangluhur.'};

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
      expect(candidatesFor(office)).toBe(3);
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

/** C5: a complaint like a thousand others is compared with all of them, and an officer sees as many as can be compared. */
function candidatesFor(office: TestOffice): number {
  const {world} = office;
  world.read({what: 'calls'});
  office.submit(LIKE_IT);
  const tally = world.read({what: 'calls'}) as Record<string, {count: number}>;
  const calls = Object.values(tally).reduce((sum, {count}) => sum + count, 0);
  expect(calls).toBeLessThanOrEqual(LIMITS['drain of 1']);
  const token = office.signIn('ayu.admin@example.com');
  const last = Math.max(...office.inbox(token).items.map(one => one.entry));
  return office.ask<ComplaintView>({do: 'open', token, entry: last}).complaint.alike.length;
}
