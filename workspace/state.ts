import fs from 'node:fs';
import path from 'node:path';
import {emptyAccountsState, type AccountsState} from './accounts';
import {emptyExecutionsState, type ExecutionsState} from './executions/execution';
import {emptyFaultsState, type FaultsState} from './faults';
import {copyPlain} from './plain';
import {emptyQuotasState, type QuotasState} from './quotas';
import {emptyServicesState, type ServicesState} from './services';
import {copyScriptState} from './services/script/copy';
import {copySheetsState} from './services/sheets/copy';

/** All there is in a world; plain JSON, so that a world can stop and go on. */
export interface WorldState {
  /** ms since 1970. */
  now: number;
  random: {seed: number};
  accounts: AccountsState;
  quotas: QuotasState;
  executions: ExecutionsState;
  faults: FaultsState;
  /** Response id -> its row in the spreadsheet the form is linked to. */
  answerRows: Record<string, number>;
  services: ServicesState;
}

export function emptyState(seed: number, now: number): WorldState {
  return {
    now,
    random: {seed},
    accounts: emptyAccountsState(),
    quotas: emptyQuotasState(),
    executions: emptyExecutionsState(),
    faults: emptyFaultsState(),
    answerRows: {},
    services: emptyServicesState(),
  };
}

/** A copy of all there is; only what never changes is shared. */
export function copyState({services, ...rest}: WorldState): WorldState {
  const {script, sheets, ...others} = services;
  return {
    ...copyPlain(rest),
    services: {
      ...copyPlain(others),
      script: copyScriptState(script),
      sheets: copySheetsState(sheets),
    },
  };
}

/** Writes one JSON file per part and service; each whole or not at all, so that a crash leaves the last state. */
export function saveState(state: WorldState, folder: string): void {
  fs.mkdirSync(folder, {recursive: true});
  const {services, ...world} = state;
  for (const [name, part] of Object.entries(services)) writeFile(folder, name, part);
  // Last: its presence says that the others are complete.
  writeFile(folder, 'world', world);
}

/** The state a folder holds; null where there is none. */
export function loadState(folder: string): WorldState | null {
  if (!fs.existsSync(path.join(folder, 'world.json'))) return null;
  const world = readFile(folder, 'world') as Omit<WorldState, 'services'>;
  // What a service keeps now and did not keep when the world was saved begins empty.
  const services = Object.fromEntries(
    Object.entries(emptyServicesState()).map(([name, empty]) => [
      name,
      {...(empty as object), ...readFile(folder, name)},
    ]),
  );
  return {...world, services: services as unknown as ServicesState};
}

function writeFile(folder: string, name: string, part: unknown): void {
  const file = path.join(folder, `${name}.json`);
  fs.writeFileSync(`${file}.new`, JSON.stringify(part));
  fs.renameSync(`${file}.new`, file);
}

function readFile(folder: string, name: string): object {
  return JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8')) as object;
}
