/** What shall go wrong, told beforehand. */
export interface Fault {
  /** Member as the bridge names it. */
  on: string;
  /** The how-manieth call from now on, 1 for the next. */
  nth: number;
  /** `before`: fails without effect. `after`: the effect happens, and the script is told that it failed. */
  effect: 'before' | 'after';
}

export interface FaultsState {
  armed: Fault[];
  /** Counted calls after which the next execution dies: it dies at this one, which has no effect. */
  kills: number[];
}

export function emptyFaultsState(): FaultsState {
  return {armed: [], kills: []};
}

/** Counts a call of `member` against the armed faults and gives the one that strikes now. */
export function strike(state: FaultsState, member: string): Fault | undefined {
  let struck: Fault | undefined;
  for (const fault of state.armed) {
    if (fault.on !== member) continue;
    fault.nth -= 1;
    if (fault.nth === 0) struck ??= fault;
  }
  if (struck || state.armed.some(({nth}) => nth <= 0)) {
    state.armed = state.armed.filter(({nth}) => nth > 0);
  }
  return struck;
}

/** Google's text for a failure that is nobody's fault. */
export function faultMessage(member: string): string {
  const service = member.slice(0, member.indexOf('.'));
  return `We're sorry, a server error occurred. Please wait a bit and try again. (${service})`;
}
