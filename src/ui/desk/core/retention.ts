import {ERASE_WORD, RETENTION_CALLS} from '../../text/desk/retention';
import type {RetentionDone, RetentionLook} from '../../../domain/desk/retention';
import type {ReportMade} from '../../../domain/desk/report';
import type {Instant} from '../../../domain/instant';
import {begin} from './calls';
import {type Step, stay} from './event';
import type {RoomCore} from './room';
import {isBusy, type State} from './state';

/** P7: a dry run over the whole register, then the destruction, then its minutes. */
export interface RetentionScreen {
  name: 'retention';
  /** Summed over the calls of a dry run; null before one. */
  look: RetentionLook | null;
  /** What the admin must write before anything is destroyed. */
  word: string;
  /** Complaints destroyed by this page, and since when; null before. */
  erased: {count: number; since: Instant} | null;
  minutes: ReportMade['filed'];
}

const UNTOUCHED: RetentionScreen = {
  name: 'retention',
  look: null,
  word: '',
  erased: null,
  minutes: null,
};

function open(state: State): Step {
  return {state: {...state, screen: UNTOUCHED}, effects: [{do: 'focus', on: 'heading'}]};
}

function look(state: State): Step {
  const {screen, token} = state;
  if (screen.name !== 'retention' || isBusy(state)) return stay(state);
  return begin({...state, screen: UNTOUCHED}, {do: 'lookRetention', token, from: 1});
}

function showLook(state: State, part: RetentionLook): Step {
  const {screen, token} = state;
  if (screen.name !== 'retention') return stay(state);
  const before = screen.look;
  const counts = {...part.counts};
  for (const kind of Object.keys(counts) as Array<keyof typeof counts>)
    counts[kind] += before?.counts[kind] ?? 0;
  const complaints = part.complaints + (before?.complaints ?? 0);
  const shown = {...state, screen: {...screen, look: {...part, counts, complaints}}};
  return part.next === 0
    ? stay(shown)
    : begin(shown, {do: 'lookRetention', token, from: part.next});
}

/** Only what a dry run has just counted, and only with the word written out. */
function erase(state: State, now: Instant): Step {
  const {screen, token} = state;
  if (screen.name !== 'retention' || isBusy(state)) return stay(state);
  const {look: looked, word} = screen;
  if (!looked || looked.next !== 0 || looked.complaints === 0 || word.trim() !== ERASE_WORD)
    return stay(state);
  const begun = {...state, screen: {...screen, erased: {count: 0, since: now}}};
  return begin(begun, {do: 'eraseOutlived', token, from: 1});
}

function showErased(state: State, {erased, next}: RetentionDone): Step {
  const {screen, token} = state;
  if (screen.name !== 'retention' || !screen.erased) return stay(state);
  const {count, since} = screen.erased;
  const shown = {...state, screen: {...screen, erased: {count: count + erased.length, since}}};
  if (next !== 0) return begin(shown, {do: 'eraseOutlived', token, from: next});
  return begin(shown, {do: 'erasureMinutes', token, from: since});
}

export const retentionRoom: RoomCore = {
  open,
  step(state, event) {
    const {screen} = state;
    if (event.type === 'lookedAtRetention') return look(state);
    if (event.type === 'eraseOutlived') return erase(state, event.now);
    if (event.type !== 'typedErase' || screen.name !== 'retention') return null;
    return stay({...state, screen: {...screen, word: event.word}});
  },
  answered(state, {to, value}) {
    if (to === 'lookRetention') return showLook(state, value);
    if (to === 'eraseOutlived') return showErased(state, value);
    if (to !== 'erasureMinutes' || state.screen.name !== 'retention') return null;
    return stay({...state, screen: {...state.screen, look: null, word: '', minutes: value}});
  },
  words: RETENTION_CALLS,
};
