import {createRandom} from '../../../workspace/random';
import {GoogleError, type World, type WorldEvent} from '../../../workspace/service';
import {emptySheetsState} from '../../../workspace/services/sheets/entities';
import {createSheets} from '../../../workspace/services/sheets/service';

export const OWNER = 'kantor@example.com';
export const OFFICER = 'petugas@example.com';

interface File {
  id: string;
  name: string;
  owner: string;
  roles: Record<string, 'reader' | 'writer'>;
}

const RANK = {reader: 1, writer: 2, owner: 3};

/** The smallest world that spreadsheets can live in: a register of files, a clock that stands, a seed. */
export function sheetsWorld(start = '2026-03-17T03:00:00Z') {
  const files = new Map<string, File>();
  const events: WorldEvent[] = [];
  const time = {now: Date.parse(start)};
  const random = createRandom({seed: 7});
  const drive = {
    create({name, owner}: {name: string; owner: string}) {
      const file: File = {id: random.id(44), name, owner, roles: {}};
      files.set(file.id, file);
      return file;
    },
    find: (id: string) => files.get(id),
    require(user: string, id: string, needed: 'reader' | 'writer' | 'owner') {
      const file = files.get(id);
      const role = file?.owner === user ? 'owner' : file?.roles[user];
      if (!file || !role) throw new GoogleError(`File not found: ${id}.`, 404);
      if (RANK[role] < RANK[needed]) throw new GoogleError('insufficient permissions', 403);
      return file;
    },
    touch: () => undefined,
  };
  const state = emptySheetsState();
  const services: Record<string, unknown> = {drive};
  const world = {
    clock: {now: () => time.now},
    random,
    quotas: {spend: () => undefined},
    services,
    emit: (event: WorldEvent) => events.push(event),
  } as unknown as World;
  const sheets = createSheets(world, state);
  services.sheets = sheets;
  const share = (id: string, user: string, role: 'reader' | 'writer') => {
    files.get(id)!.roles[user] = role;
  };
  return {world, sheets, state, events, files, time, share};
}

/** A world with one spreadsheet of one small sheet, `Data`. */
export function oneSheet(rowCount = 20, columnCount = 6) {
  const world = sheetsWorld();
  const {spreadsheetId: id} = world.sheets.create({
    title: 'Buku Kerja',
    owner: OWNER,
    sheets: [{properties: {title: 'Data', gridProperties: {rowCount, columnCount}}}],
  });
  const batch = (...requests: Record<string, object>[]) =>
    world.sheets.batchUpdate(OWNER, id, {requests});
  const read = (range: string, valueRenderOption = 'UNFORMATTED_VALUE') =>
    world.sheets.valuesGet(OWNER, id, range, {valueRenderOption}).values ?? [];
  const type = (range: string, values: string | (string | number | boolean)[][]) =>
    world.sheets.edit(OWNER, id, range, values);
  return {...world, id, batch, read, type};
}
