import {SOP_B} from '../../../src/data/sop-b';
import type {SettingsImported} from '../../../src/domain/desk/setting-up';
import {readDocument} from '../../../src/domain/ledger/rows';
import {procedureKey} from '../../../src/domain/procedure/procedure';
import {writeSettings} from '../../../src/domain/settings-file/settings-file';
import type {OfficeSettings} from '../../../src/domain/settings';
import {openWorld} from '../../../workspace';
import {copyState, type WorldState} from '../../../workspace/state';
import {openTestOffice, testOffice, type TestOffice} from '../office';
import {volumes} from '../volumes';

export const ADMIN = 'ayu.admin@example.com';
export const OFFICERS = [ADMIN, 'bagus.pengelola@example.com'];

/** So small that every walk turns over to another volume (R8). */
const VOLUME = 4;

let begun: {office: TestOffice; state: WorldState} | undefined;

/** An office of both SOPs, with other bodies, rules of retention and small volumes; made once and copied for each walk. */
export async function openWalkedOffice(seed: number): Promise<TestOffice> {
  begun ??= await furnished();
  const world = openWorld({from: begun.state, computing: Infinity});
  world.state.random.seed = seed;
  return testOffice(world, begun.office);
}

async function furnished() {
  const office = await openTestOffice();
  const token = office.signIn(ADMIN);
  const was = settingsOf(office);
  const basis = 'Keputusan Camat Contoh';
  const text = writeSettings({
    ...was,
    socialProcedure: procedureKey(SOP_B),
    bodies: [
      {name: 'Dinas Pekerjaan Umum', email: 'dpu@example.com'},
      {name: 'Polsek Contoh', email: ''},
    ],
    retention: [
      {what: 'identity', years: 1, basis},
      {what: 'texts', years: 2, basis},
      {what: 'files', years: 2, basis},
    ],
    volumeSize: VOLUME,
  });
  const done = office.ask<SettingsImported>({do: 'importSettings', token, text, use: 'use'});
  if (!done.isUsed) throw new Error(`the settings were refused: ${JSON.stringify(done)}`);
  return {office, state: copyState(office.world.state)};
}

/** The settings in force, read past the desk. */
export function settingsOf(office: TestOffice): OfficeSettings {
  const {rows} = volumes(office).at(-1)!;
  return readDocument<OfficeSettings>(rows('settings')[0]!)!;
}
