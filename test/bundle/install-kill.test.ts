import {buildDesk} from '../../tools/build/desk';
import {installDesk, type LocalOffice, openPremises} from '../../tools/office';
import {openLedger} from '../../tools/office/register';
import {openWorld} from '../../workspace';
import {readScriptFolder} from '../../workspace/door/script-folder';
import type {WorldState} from '../../workspace/state';
import {type Blow, blows, callsIn} from './kill-office';
import {mailsOf, MONDAY, testOffice} from './office';
import {sample} from '../amount';
import {watched} from '../workspace/discovery/watch';

const CITIZEN = 'sari.contoh@example.com';
const HOUR = 60 * 60_000;

describe('O1 Pasang', () => {
  let office: LocalOffice;
  let state: WorldState;

  beforeAll(async () => {
    const world = openWorld({now: MONDAY});
    const {folder} = await buildDesk();
    office = openPremises(world, readScriptFolder(folder), 'consumer');
    state = world.state;
  });

  const anew = () => testOffice(watched(openWorld({from: state})), office);

  /** Installs until it is done, as the officer does who sees that it stopped. */
  function installUntilDone({world}: {world: ReturnType<typeof openWorld>}): void {
    for (let tries = 0; ; tries += 1) {
      try {
        return installDesk(world, office, 'consumer');
      } catch (error) {
        if (tries === 3) throw error;
        world.state.faults.armed = [];
        world.state.faults.kills = [];
      }
    }
  }

  /** The office as it stands, and its first complaint. */
  function outcome(blow: Blow) {
    const copy = anew();
    const {world} = copy;
    // The first call looks at the Form only; the blow is for the installation itself.
    blow(world);
    installUntilDone(copy);
    const calls = callsIn(world, 'request');
    copy.submit({'Alamat surel': CITIZEN, 'Isi aduan': 'Lampu padam'});
    world.advance(world.clock.now() + HOUR);
    const {drive, script, sheets} = world.services;
    const ledger = openLedger(world);
    const place = (id: string) => drive.find(id)?.name ?? '';
    const found = {
      files: Object.values(drive.state.files)
        .map(file => [file.name, file.parents.map(place)])
        .sort(),
      triggers: script.state.triggers.map(({handler}) => handler).sort(),
      tabs: sheets.state.spreadsheets[office.workbookId]!.sheets.map(sheet => [
        sheet.title,
        sheet.rows.length,
      ]),
      ledgerTabs: sheets.state.spreadsheets[ledger.id]!.sheets.map(sheet => sheet.title),
      settings: ledger.rows('settings')[0]!.slice(1).join(''),
      numbers: ledger.rows('register').map(row => row[1]),
      mails: mailsOf(world, CITIZEN).map(mail => mail.subject),
    };
    world.close();
    return {found, calls};
  }

  it('killed at any call, or with any call failing, and run again ends in the same office', () => {
    const {found: wanted, calls} = outcome(() => undefined);
    expect(wanted.numbers).toEqual(['ADU-2026-0001']);
    const all = blows(calls);
    expect(all.length).toBeGreaterThan(60);
    const wrong = sample(all, 9).flatMap(([name, blow]) => {
      const {found} = outcome(blow);
      return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{name, found, wanted}];
    });
    expect(wrong).toEqual([]);
  }, 180_000);

  describe('I1 with a Form that has 300 responses', () => {
    function installed(numberOld?: boolean) {
      const copy = anew();
      const {forms} = copy.world.services;
      for (let n = 1; n <= 300; n += 1)
        forms.submit(office.formId, {answers: {'Isi aduan': `Lama ${n}`}, respondent: null});
      copy.world.advance(MONDAY + HOUR);
      installDesk(copy.world, office, 'consumer', {numberOld});
      const numbers = () => openLedger(copy.world).rows('register').length;
      const later = (hours: number) => copy.world.advance(copy.world.clock.now() + hours * HOUR);
      return {...copy, numbers, later};
    }

    it('leaves the old ones alone, at night too, and numbers the next', () => {
      const copy = installed();
      copy.submit({'Isi aduan': 'Baru'});
      copy.later(20);
      expect(copy.numbers()).toBe(1);
      copy.world.close();
    });

    it('numbers them all where the office asks for it', () => {
      const copy = installed(true);
      copy.later(1);
      expect(copy.numbers()).toBe(300);
      copy.submit({'Isi aduan': 'Baru'});
      expect(openLedger(copy.world).rows('register').at(-1)![1]).toBe('ADU-2026-0301');
      copy.world.close();
    });
  });
});
