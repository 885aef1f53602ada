import {createAccounts, emptyAccountsState} from '../../../workspace/accounts';
import {createQuotas, emptyQuotasState} from '../../../workspace/quotas';
import {createRandom} from '../../../workspace/random';
import {type World, type WorldEvent} from '../../../workspace/service';
import {emptyDriveState} from '../../../workspace/services/drive/entities';
import {createDrive} from '../../../workspace/services/drive/service';
import {emptySheetsState} from '../../../workspace/services/sheets/entities';
import {createSheets} from '../../../workspace/services/sheets/service';
import {check} from '../discovery/watch';

export const OWNER = 'kantor@example.com';
export const OFFICER = 'petugas@example.com';

/** Tuesday, 17 March 2026, 10 o'clock in Jakarta; as a serial number of Sheets 46098 and ten hours. */
export const TUESDAY = Date.UTC(2026, 2, 17, 3);

/** A world of files and spreadsheets alone. */
export function sheetsWorld() {
  const time = {now: TUESDAY};
  const clock = {now: () => time.now};
  const accounts = createAccounts(emptyAccountsState());
  accounts.create({email: OWNER, name: 'Kantor Contoh', kind: 'consumer'});
  accounts.create({email: OFFICER, name: 'Petugas Contoh', kind: 'consumer'});
  const quotas = createQuotas(emptyQuotasState(), clock, accounts);
  const events: WorldEvent[] = [];
  const services = {} as Record<string, unknown>;
  const world = {
    clock,
    random: createRandom({seed: 7}),
    accounts,
    quotas,
    services,
    emit: (event: WorldEvent) => events.push(event),
    strike: () => undefined,
    answerWebApp: () => null,
  } as unknown as World;
  const state = emptySheetsState();
  const drive = createDrive(world, emptyDriveState());
  const sheets = createSheets(world, state);
  Object.assign(services, {drive, sheets});
  const share = (id: string, email: string, role: 'reader' | 'writer') =>
    drive.share(OWNER, id, {type: 'user', email, role});
  return {world, sheets, drive, state, events, time, share};
}

/** A world with one spreadsheet of one small sheet, `Data`. */
export function oneSheet(rowCount = 20, columnCount = 6) {
  const world = sheetsWorld();
  const {spreadsheetId: id} = world.sheets.create({
    title: 'Buku Kerja',
    owner: OWNER,
    sheets: [{properties: {title: 'Data', gridProperties: {rowCount, columnCount}}}],
  });
  const batch = (...requests: Record<string, object>[]) => {
    const answer = world.sheets.batchUpdate(OWNER, id, {requests});
    check('Sheets.Spreadsheets.batchUpdate', [{requests}, id], answer);
    return answer;
  };
  const read = (range: string, valueRenderOption = 'UNFORMATTED_VALUE') =>
    world.sheets.valuesGet(OWNER, id, range, {valueRenderOption}).values ?? [];
  const type = (range: string, values: string | (string | number | boolean)[][]) =>
    world.sheets.edit(OWNER, id, range, values);
  return {...world, id, batch, read, type};
}
