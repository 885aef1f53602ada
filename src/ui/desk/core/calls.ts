import type {Request} from '../../../domain/desk/protocol';
import {type Effect, type Step, stay} from './event';
import type {State} from './state';

const TRIES = 3;
const PAUSE = 2_000;

/** What may be sent again unasked: a command carries its id, the rest reads. A paper would be filed twice. */
const NOT_BY_ITSELF: ReadonlyArray<Request['do']> = [
  'runImport',
  'cure',
  'print',
  'askCode',
  'signIn',
];

export function begin(state: State, message: Request, effects: Effect[] = []): Step {
  const no = state.calls + 1;
  const call = {no, message, tries: 1, quiet: false};
  return {
    state: {...state, calls: no, call, problem: null, flaws: [], said: ''},
    effects: [...effects, {do: 'call', no, message}],
  };
}

/** Begins a call that leaves everything on the screen as it is until it is answered. */
export function beginQuietly(state: State, message: Request, effects: Effect[] = []): Step {
  const no = state.calls + 1;
  return {
    state: {...state, calls: no, call: {no, message, tries: 1, quiet: true}},
    effects: [...effects, {do: 'call', no, message}],
  };
}

/** Begins a call that goes out after a pause; until then the page is as busy as during it. */
export function beginLater(state: State, message: Request, after: number): Step {
  const no = state.calls + 1;
  return {
    state: {...state, calls: no, call: {no, message, tries: 1, quiet: false}},
    effects: [{do: 'repeatLater', no, after}],
  };
}

/** A call without an answer: the same message goes again, then the officer is asked with these words. */
export function lost(state: State, message: string): Step {
  const call = state.call!;
  if (call.tries < TRIES && !NOT_BY_ITSELF.includes(call.message.do)) {
    return {
      state: {...state, call: {...call, tries: call.tries + 1}},
      effects: [{do: 'repeatLater', no: call.no, after: PAUSE * call.tries}],
    };
  }
  if (call.quiet && state.screen.name !== 'starting') return stay({...state, call: null});
  const problem = {message, again: call.message};
  return stay({...state, call: null, problem});
}

export function repeat(state: State, no: number): Step {
  const {call} = state;
  if (call?.no !== no) return stay(state);
  return {state, effects: [{do: 'call', no, message: call.message}]};
}
