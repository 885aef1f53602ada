import type {AccountKind} from '../accounts';
import {openWorld, type Workspace} from '../index';
import type {Result} from './acts';
import {instant} from './duration';
import {openScript, type Premises} from './premises';
import {readScriptFolder} from './script-folder';

export interface Open {
  do: 'open';
  /** A script's folder; the desk unless told. */
  script?: string;
  seed?: number;
  account?: Extract<AccountKind, 'consumer' | 'workspace'>;
  /** ISO 8601 instant. */
  now?: string;
  /** What stands around a script of `script`. */
  with?: Premises;
}

/** Installs the desk in a fresh world. */
export type OpenDesk = (
  world: Workspace,
  options: {account: Extract<AccountKind, 'consumer' | 'workspace'>},
) => unknown;

/** Begins a world with a script in it. */
export async function open(wish: Open, openDesk: OpenDesk): Promise<Workspace> {
  const {seed, account = 'consumer', now, script, with: premises = {}} = wish;
  const world = openWorld({seed, ...(now === undefined ? {} : {now: instant(now)})});
  if (script === undefined) await openDesk(world, {account});
  else openScript(world, readScriptFolder(script), account, premises);
  // What opening took is nobody's: calls are counted from here.
  world.read({what: 'calls'});
  return world;
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
