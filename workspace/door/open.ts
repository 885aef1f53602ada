import type {AccountKind} from '../accounts';
import {openWorld, type Workspace} from '../index';
import type {Result} from './acts';
import {instant} from './duration';
import {readScriptFolder} from './script-folder';

export interface Open {
  do: 'open';
  /** A script's folder; the desk unless told. */
  script?: string;
  seed?: number;
  account?: Extract<AccountKind, 'consumer' | 'workspace'>;
  /** ISO 8601 instant. */
  now?: string;
}

/** Installs the desk in a fresh world. */
export type OpenDesk = (
  world: Workspace,
  options: {account: Extract<AccountKind, 'consumer' | 'workspace'>},
) => unknown;

/** Begins a world with a script in it. */
export async function open(wish: Open, openDesk: OpenDesk): Promise<Workspace> {
  const {seed, account = 'consumer', now, script} = wish;
  const world = openWorld({seed, ...(now === undefined ? {} : {now: instant(now)})});
  if (script === undefined) await openDesk(world, {account});
  else openScript(world, script, account);
  return world;
}

const OFFICE = 'kantor@example.com';

/** A script of anybody's, bound to a spreadsheet, with a form beside it so that it has something to run on. */
function openScript(
  world: Workspace,
  folder: string,
  account: Extract<AccountKind, 'consumer' | 'workspace'>,
): void {
  const files = readScriptFolder(folder);
  const {email: owner} = world.accounts.create({email: OFFICE, name: 'Kantor', kind: account});
  const {spreadsheetId} = world.services.sheets.create({title: 'Spreadsheet', owner});
  world.services.forms.create({
    title: 'Form',
    owner,
    items: [
      {type: 'TEXT', title: 'Name', required: true},
      {type: 'TEXT', title: 'Email'},
      {type: 'PARAGRAPH_TEXT', title: 'Message', required: true},
    ],
  });
  const project = world.services.script.createProject({
    title: 'Script',
    owner,
    parentId: spreadsheetId,
    files,
  });
  world.services.script.deploy(project.id);
}

/** What `open` answers. */
export function describe(world: Workspace): Result {
  const {accounts, services} = world;
  const [form] = Object.values(services.forms.state.forms);
  return {
    ok: true,
    accounts: accounts.list(),
    form: form?.id ?? null,
    files: Object.values(services.drive.state.files).map(({id, name, mimeType, owner}) => ({
      id,
      name,
      mimeType,
      owner,
    })),
  };
}
