/**
 * What shall go wrong, told beforehand. What it waits for (`on`) decides which effects it can have:
 *
 * | on | effect |
 * | a member of the bridge, `Sheets.Spreadsheets.batchUpdate` | `before`: fails without effect; `after`: happens, and the script is told that it failed |
 * | `trigger:NAME`, the trigger of a function | `missed`: never starts; `doubled`: starts again some seconds later |
 * | `mail`, a letter on its way to others | `late`: arrives `by` later; `twice`: arrives two times |
 * | `edit between`, a write to a spreadsheet its execution has read from | `edit`: a person types between the two |
 */
export interface Fault {
  on: string;
  /** The how-manieth occasion from now on, 1 for the next. */
  nth: number;
  effect: Effect;
  /** Of a late letter: ms. */
  by?: number;
  /** Of an edit: which cells of which spreadsheet, what and who (its owner unless told). */
  edit?: {file: string; range: string; values: (string | number | boolean)[][]; as?: string};
}

export type Effect = 'before' | 'after' | 'missed' | 'doubled' | 'late' | 'twice' | 'edit';

export const ON_MAIL = 'mail';
export const ON_EDIT_BETWEEN = 'edit between';
export const ON_TRIGGER = 'trigger:';

export interface FaultsState {
  armed: Fault[];
  /** Counted calls after which the next execution dies: it dies at this one, which has no effect. */
  kills: number[];
}

export function emptyFaultsState(): FaultsState {
  return {armed: [], kills: []};
}

/** The effects a fault on `on` can have, the usual one first. */
export function effectsOf(on: string): [Effect, ...Effect[]] {
  if (on === ON_MAIL) return ['late', 'twice'];
  if (on === ON_EDIT_BETWEEN) return ['edit'];
  return on.startsWith(ON_TRIGGER) ? ['missed', 'doubled'] : ['before', 'after'];
}

/** Arms a fault; throws where it could never strike. */
export function arm(state: FaultsState, fault: Fault): void {
  const effects = effectsOf(fault.on);
  if (!effects.includes(fault.effect))
    throw new Error(`A fault on ${fault.on} can be ${effects.join(' or ')}, not ${fault.effect}.`);
  if (!Number.isInteger(fault.nth) || fault.nth < 1)
    throw new Error(`nth counts from 1: ${String(fault.nth)}`);
  if (fault.effect === 'edit' && !fault.edit)
    throw new Error('Which cells? Give file, range and values.');
  state.armed.push({...fault});
}

/** Counts one occasion of `on` against the armed faults and gives the one that strikes now. */
export function strike(state: FaultsState, on: string): Fault | undefined {
  let struck: Fault | undefined;
  for (const fault of state.armed) {
    if (fault.on !== on) continue;
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
