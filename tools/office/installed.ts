import type {AccountKind} from '../../workspace/accounts';
import {openWorld} from '../../workspace';
import {shelf} from '../../workspace/kept';
import type {WorldState} from '../../workspace/state';
import {SOURCES} from '../build/desk';
import {type LocalOffice, openDesk} from '../office';

/** An office right after *Pasang*, to begin worlds from (`openWorld({from: state})`). */
export interface Installed {
  office: LocalOffice;
  state: WorldState;
}

/** Installs the built desk at an instant (ms), or takes what the same sources came to before. */
export async function installedDesk(
  now: number,
  account: Extract<AccountKind, 'consumer' | 'workspace'> = 'consumer',
): Promise<Installed> {
  const {take, put} = shelf(`office-${account}-${now}`, [...SOURCES, 'workspace', 'tools']);
  const known = take();
  if (known) return JSON.parse(known) as Installed;
  const world = openWorld({now});
  const office = await openDesk(world, {account});
  const installed = {office, state: world.state};
  put(JSON.stringify(installed));
  return installed;
}
