import type {Caller, World} from '../../service';
import type {PropertiesScope, PropertiesState, Store} from './entities';
import {argumentTooLarge, storeFull} from './errors';
import {MAX_STORE_BYTES, MAX_VALUE_BYTES} from './limits';

export type Properties = ReturnType<typeof createProperties>;

/** Key and value stores (https://developers.google.com/apps-script/reference/properties). */
export function createProperties(_world: World, state: PropertiesState) {
  /** The script's own store. */
  function ofScript(projectId: string): Store {
    return (state.stores[`script ${projectId}`] ??= {});
  }

  function storeOf({execution, user}: Caller, scope: PropertiesScope): Store {
    const project = execution?.projectId ?? '';
    if (scope === 'script') return ofScript(project);
    const key =
      scope === 'user'
        ? `user ${project} ${user}`
        : `document ${project} ${execution?.containerId ?? ''}`;
    return (state.stores[key] ??= {});
  }

  /** Each member spends one read or write of the day, whatever it carries. */
  function member<Args extends unknown[], Result extends string | string[] | Store | null | void>(
    act: (store: Store, ...args: Args) => Result,
  ) {
    return (world: World, caller: Caller, scope: PropertiesScope, ...args: Args) => {
      world.quotas.spend(caller.user, 'propertiesReadWrite');
      return act(storeOf(caller, scope), ...args);
    };
  }

  const operations = {
    'Properties.getProperty': member((store, key: string) => store[key] ?? null),
    'Properties.getProperties': member(store => ({...store})),
    'Properties.getKeys': member(store => Object.keys(store)),
    'Properties.setProperty': member((store, key: string, value: string) =>
      write(store, {[key]: value}),
    ),
    'Properties.setProperties': member((store, values: Store, deleteAllOthers: boolean) => {
      if (deleteAllOthers) clear(store);
      write(store, values);
    }),
    'Properties.deleteProperty': member((store, key: string) => {
      delete store[key];
    }),
    'Properties.deleteAllProperties': member(store => clear(store)),
  };

  return {state, ofScript, operations};
}

/** All or nothing. */
function write(store: Store, values: Store): void {
  for (const value of Object.values(values)) {
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw argumentTooLarge('value');
  }
  if (bytesOf({...store, ...values}) > MAX_STORE_BYTES) throw storeFull();
  Object.assign(store, values);
}

function bytesOf(store: Store): number {
  return Object.entries(store).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  );
}

function clear(store: Store): void {
  for (const key of Object.keys(store)) delete store[key];
}
