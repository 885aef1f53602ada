import {getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString} from 'node:v8';
import vm from 'node:vm';

/** Executions between two looks at the heap: some leave many megabytes. */
const LOOK_EVERY = 10;
/** Bytes that ended executions may leave before they are swept, at least. */
const LEFT = 100e6;
/** And where V8 has more room for young objects, this share of it. */
const SHARE = 0.75;

let collect: (() => void) | undefined;
let ended = 0;
let lived = 0;

/**
 * Lets go of ended executions, now and then: each leaves its context, half a megabyte, and V8, which sees only the
 * little that a context holds outside of it, would keep them until gigabytes are full.
 */
export function sweep(): void {
  ended += 1;
  if (ended % LOOK_EVERY !== 0 || used() < lived + allowed()) return;
  collect ??= collector();
  collect();
  lived = used();
}

/** Never all of the room: to V8 what a dead context held looks alive until the sweep, and it would copy it about. */
function allowed(): number {
  const young = getHeapSpaceStatistics().find(one => one.space_name === 'new_space')!;
  return Math.max(LEFT, SHARE * (young.space_used_size + young.space_available_size));
}

function used(): number {
  return getHeapStatistics().used_heap_size;
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return vm.runInNewContext('gc') as () => void;
}
