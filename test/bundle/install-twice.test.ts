import type {InstallProposal} from '../../src/domain/desk/setting-up';
import type {RegisterChecked} from '../../src/domain/desk/protocol';
import {readScriptFolder} from '../../workspace/door/script-folder';
import {openWorld} from '../../workspace';
import {closePool} from '../../workspace/executions/pool';
import {buildDesk} from '../../tools/build/desk';
import {openPremises} from '../../tools/office';
import {installChoices} from '../../tools/office/people';
import {MONDAY, testOffice, type TestOffice} from './office';
import {volumes} from './volumes';

describe('O1 *Pasang* pressed twice at the same time', () => {
  afterAll(closePool);

  /** What two people, or one in two windows, press at once. */
  async function press(office: TestOffice) {
    const formUrl = `https://docs.google.com/forms/d/${office.formId}/edit`;
    const {mapping} = office.ask<InstallProposal>({do: 'proposal', formUrl});
    const message = {do: 'install', office: installChoices(office.formId, mapping)};
    const call = {
      do: 'call' as const,
      fn: 'request',
      args: [message as never],
      as: office.email,
      via: 'page' as const,
    };
    const results = await office.world.together([call, call]);
    return results.map(one => (one as {result?: {ok: boolean}}).result?.ok);
  }

  function standing({world, email}: TestOffice) {
    const {drive, script} = world.services;
    return {
      made: Object.values(drive.state.files)
        .map(file => file.name)
        .filter(name => /^(Register )?Aduan/.test(name))
        .sort(),
      triggers: script.state.triggers.map(({handler}) => handler).sort(),
      numbers: volumes({world, email}).flatMap(({rows}) => rows('register').map(row => row[1])),
    };
  }

  it.each([1, 2, 3])(
    'makes one office and one pair of triggers, also the next time, seed %i',
    async seed => {
      const world = openWorld({now: MONDAY, seed});
      const {folder} = await buildDesk();
      const premises = openPremises(world, readScriptFolder(folder), 'consumer');
      const office = testOffice(world, premises);
      const project = world.services.script.require(office.projectId);
      world.services.script.askConsent(project.id);
      world.services.script.grant(project, project.owner);
      for (const number of [1, 2]) {
        expect(await press(office)).toEqual([true, true]);
        office.submit({'Isi aduan': 'Lampu padam'});
        expect(standing(office)).toEqual({
          made: ['Aduan Kecamatan Contoh', 'Register Aduan Kecamatan Contoh'],
          triggers: ['onFormSubmit', 'onTick'],
          numbers: ['ADU-2026-0001', 'ADU-2026-0002'].slice(0, number),
        });
      }
      const token = office.signIn('ayu.admin@example.com');
      const checked = office.ask<RegisterChecked>({do: 'verify', token, from: ''});
      expect(checked.findings).toEqual([]);
      world.close();
    },
  );
});
