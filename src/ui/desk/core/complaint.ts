import {isRequest} from '../../../domain/complaint/information-request';
import type {Act, ActType} from '../../../domain/desk/act';
import type {ComplaintView, Request} from '../../../domain/desk/protocol';
import {FILES} from '../../text/attachments';
import {doneSentence} from '../../text/desk/complaint';
import {begin} from './calls';
import {type Step, stay, type Submission} from './event';
import {showComplaint} from './opened';
import {type FormValues, isBusy, type State, type Unsent} from './state';
import {actsOf, flawsOf, valuesFor} from './submission';

export function typed(state: State, values: Partial<FormValues>): Step {
  const {screen, unsent} = state;
  if (screen.name !== 'complaint') return stay(state);
  const typedSoFar = {...unsent[screen.entry], ...values};
  const flaws = state.flaws.filter(flaw => !(flaw in values));
  return stay({...state, flaws, unsent: {...unsent, [screen.entry]: typedSoFar}});
}

/** Checks a form and sends it; a form with flaws stays, and the first flaw gets the focus. */
export function submit(state: State, what: Submission, id: string, place?: number): Step {
  const {screen, inbox} = state;
  if (screen.name !== 'complaint' || !screen.view || !inbox) return stay(state);
  const values = valuesFor(screen.view, inbox, state.unsent[screen.entry]);
  const flaws = flawsOf(what, values, isRequest(screen.view.complaint));
  if (flaws.length > 0) return {state: {...state, flaws}, effects: [{do: 'focus', on: 'flaw'}]};
  return send(state, actsOf(what, values, screen.view, place), id);
}

/** R6: a hidden complainant is shown to who says why; who and why is journalled first. */
export function openIdentity(state: State, reason: string, id: string): Step {
  const {screen, token} = state;
  if (screen.name !== 'complaint' || isBusy(state)) return stay(state);
  if (reason === '')
    return {state: {...state, flaws: ['openReason']}, effects: [{do: 'focus', on: 'flaw'}]};
  return begin(state, {do: 'openIdentity', token, id, entry: screen.entry, reason});
}

/** I7: one file at a time, as the page has read it. */
export function attach(
  state: State,
  {id, name, data}: {id: string; name: string; data: string},
): Step {
  const {screen, token} = state;
  if (screen.name !== 'complaint' || isBusy(state)) return stay(state);
  return begin(state, {do: 'attach', token, id, entry: screen.entry, name, data});
}

export function showAttached(state: State, sent: Request, view: ComplaintView): State {
  const said = sent.do === 'attach' ? FILES.attached(sent.name) : '';
  return {...showComplaint(state, view), said};
}

/** One command: all its acts happen together or none does. */
export function send(state: State, acts: Act[], id: string): Step {
  const {screen, token} = state;
  if (screen.name !== 'complaint' || !screen.view || isBusy(state)) return stay(state);
  const {entry, complaint} = screen.view;
  return begin(state, {do: 'act', token, id, entry, seen: complaint.version, acts});
}

export function showDone(state: State, sent: Request, view: ComplaintView): Step {
  const acts = sent.do === 'act' ? sent.acts : [];
  const unsent = withoutSent(state.unsent, view.entry, acts);
  const said = doneSentence(view.complaint, acts);
  return {
    state: {...showComplaint(state, view), unsent, said, inboxIsOld: true},
    effects: [{do: 'focus', on: 'heading'}],
  };
}

const LETTER_VALUES = [
  'asLetter',
  'letterNumber',
  'letterNature',
  'letterEnclosures',
  'letterMatter',
  'letterCopies',
] as const;

/** What an act carries to the desk and need not be kept on the page any more. */
const CARRIES: Partial<Record<ActType, ReadonlyArray<keyof FormValues>>> = {
  classify: ['kind', 'category', 'urgency', 'complete', 'clear', 'accused'],
  refer: ['unit', 'alsoUnits'],
  dismiss: ['reason'],
  void: ['voidReason'],
  explainLate: ['lateReason'],
  draft: ['answer', ...LETTER_VALUES],
  approve: ['answer', 'overrideReason', ...LETTER_VALUES],
  interim: ['interim', 'until'],
  keepPledge: ['pledge', 'pledgeNote'],
  ask: ['ask'],
  hear: ['hear', 'how'],
  reopen: ['reopen', 'how'],
  withdraw: ['withdraw', 'how'],
  close: ['close'],
  extendRequest: ['extendRequest'],
  decideRequest: ['outcome', 'ground'],
  forward: ['body', 'forwardReason'],
  enterOutside: ['outsideNumber'],
  publish: ['postForm', 'postText', 'postLink'],
};

function withoutSent(unsent: Unsent, entry: number, acts: readonly Act[]): Unsent {
  return without(
    unsent,
    entry,
    acts.flatMap(act => CARRIES[act.type] ?? []),
  );
}

function without(unsent: Unsent, entry: number, fields: ReadonlyArray<keyof FormValues>): Unsent {
  const {[entry]: own, ...others} = unsent;
  const kept = {...own};
  for (const field of fields) delete kept[field];
  return Object.keys(kept).length > 0 ? {...others, [entry]: kept} : others;
}

/** Throws away what was typed for the open complaint, back to what the desk has. */
export function dropText(state: State, fields?: ReadonlyArray<keyof FormValues>): Step {
  const {screen, unsent} = state;
  if (screen.name !== 'complaint') return stay(state);
  const all = Object.keys(unsent[screen.entry] ?? {}) as Array<keyof FormValues>;
  return stay({...state, unsent: without(unsent, screen.entry, fields ?? all), flaws: []});
}
