import type {Request} from '../../../domain/desk/protocol';
import {dateOf} from '../../../domain/instant';
import {DESK} from '../../text/desk';
import {begin, beginQuietly, lost, repeat} from './calls';
import {checkSoon, correct, showVerdict} from './check';
import {attach, openComplaint, openIdentity, send, submit, typed} from './complaint';
import {answered, refused} from './endings';
import {enter, openEntry, typeEntry} from './enter';
import {confirmForm, openForm, remap} from './form';
import {askImport, openImport, typeImport} from './import';
import {type DeskEvent, type Effect, type Kept, stay, type Step} from './event';
import {askPrint, askReceipt, choosePrint, openPrints} from './print';
import {careForRegister, openRegister} from './register';
import {askApply, openSettings} from './settings';
import {INITIAL, isBusy, type State} from './state';

/** Only while signed in; and not while a command runs, or its answer would be lost from sight. */
const LEAVES_SCREEN: ReadonlyArray<DeskEvent['type']> = [
  'opened',
  'wentBack',
  'refreshed',
  'openedRecap',
  'openedRegister',
  'openedSettings',
  'openedPrints',
  'openedEntry',
  'openedImport',
  'openedForm',
  'signedOut',
];

/** What must be seen to have been done before the officer turns elsewhere. */
const COMMANDS: ReadonlyArray<Request['do']> = ['act', 'enter', 'attach', 'runImport'];

/** The desk page: what an event makes of its state, and what is to be done. Pure. */
export function step(state: State, event: DeskEvent): Step {
  const next = change(state, event);
  const kept = keep(state, next.state);
  const effects = [...next.effects, ...checkSoon(state, next.state)];
  if (kept && event.type !== 'started') effects.push(kept);
  return {...next, effects};
}

function change(state: State, event: DeskEvent): Step {
  const leaves = LEAVES_SCREEN.includes(event.type);
  const signedIn = state.token !== '' && state.inbox !== null;
  if (leaves && (!signedIn || COMMANDS.includes(state.call?.message.do ?? 'hello')))
    return stay(state);
  switch (event.type) {
    case 'started':
      return start(event.token, event.kept);
    case 'ended':
      return ended(state, event);
    case 'repeatDue':
      return repeat(state, event.no);
    case 'again':
      return state.problem?.again ? begin(state, state.problem.again) : stay(state);
    case 'askedCode':
      return askCode(state, event.email.trim());
    case 'gaveCode':
      return giveCode(state, event.code.trim());
    case 'otherEmail':
      return otherEmail(state);
    case 'signedOut':
      return begin(INITIAL, {do: 'hello'}, [{do: 'keepToken', token: ''}]);
    case 'refreshed':
      return refresh(state);
    case 'becameVisible':
      return refreshQuietly(state);
    case 'opened':
      return openComplaint(state, event.entry);
    case 'wentBack':
      return goBack(state);
    case 'openedIdentity':
      return openIdentity(state, event.reason.trim(), event.id);
    case 'typed':
      return typed(state, event.values);
    case 'checked':
      return showVerdict(state, event.text, event.ending);
    case 'corrected':
      return correct(state, event.findings);
    case 'droppedText':
      return dropText(state);
    case 'submitted':
      return submit(state, event.what, event.id);
    case 'acted':
      return send(state, event.acts, event.id);
    case 'choseFile':
      return attach(state, event);
    case 'refusedFile':
      return stay({...state, problem: {message: event.message, again: null}});
    case 'openedForm':
      return openForm(state);
    case 'remapped':
      return remap(state, event.question, event.field);
    case 'confirmedForm':
      return confirmForm(state, event.id);
    case 'openedImport':
      return openImport(state);
    case 'typedImport':
      return typeImport(state, event.text);
    case 'askedImport':
      return askImport(state, event.what);
    case 'openedEntry':
      return openEntry(state);
    case 'entryTyped':
      return typeEntry(state, event.values);
    case 'entered':
      return enter(state, event.id, event.now);
    case 'openedRegister':
      return openRegister(state);
    case 'caredForRegister':
      return careForRegister(state, event.care);
    case 'openedSettings':
      return openSettings(state);
    case 'appliedSettings':
      return askApply(state);
    case 'openedRecap':
      return openRecap(state);
    case 'choseMonth':
      if (state.screen.name !== 'recap') return stay(state);
      return stay({...state, screen: {...state.screen, month: event.month, made: null}});
    case 'askedRecap':
      if (state.screen.name !== 'recap' || isBusy(state)) return stay(state);
      return begin(state, {do: 'recap', token: state.token, month: state.screen.month});
    case 'openedPrints':
      return openPrints(state);
    case 'chosePrint':
      return choosePrint(state, event.choice);
    case 'askedPrint':
      return askPrint(state);
    case 'askedReceipt':
      return askReceipt(state);
    case 'copied':
      return stay({...state, said: event.done ? DESK.copied : DESK.notCopied});
  }
}

/** A page opened anew begins with the inbox, unless a text waits to be finished. */
function start(token: string, kept: Kept | null): Step {
  const unsent = kept?.unsent ?? {};
  const entry = kept?.entry ?? null;
  const resume = entry !== null && entry in unsent ? entry : null;
  const state = {...INITIAL, token, unsent, resume};
  return begin(state, token ? {do: 'inbox', token} : {do: 'hello'});
}

function ended(state: State, {no, ending}: DeskEvent & {type: 'ended'}): Step {
  if (state.call?.no !== no) return stay(state);
  switch (ending.type) {
    case 'answered':
      return answered(state, ending.outcome);
    case 'refused':
      return refused(state, ending.code, ending.message);
    case 'lost':
      return lost(state);
  }
}

function askCode(state: State, email: string): Step {
  if (state.screen.name !== 'signIn' || isBusy(state)) return stay(state);
  if (!email.includes('@')) return stay({...state, problem: {message: DESK.noEmail, again: null}});
  const screen = {...state.screen, email};
  return begin({...state, screen}, {do: 'askCode', email});
}

function giveCode(state: State, code: string): Step {
  if (state.screen.name !== 'signIn' || isBusy(state)) return stay(state);
  return begin(state, {do: 'signIn', email: state.screen.email, code});
}

function otherEmail(state: State): Step {
  if (state.screen.name !== 'signIn') return stay(state);
  const screen = {...state.screen, codeSent: false};
  return {
    state: {...state, screen, problem: null},
    effects: [{do: 'focus', on: 'heading'}],
  };
}

function refresh(state: State): Step {
  const {screen, token} = state;
  if (screen.name === 'complaint') return begin(state, {do: 'open', token, entry: screen.entry});
  return screen.name === 'inbox' ? begin(state, {do: 'inbox', token}) : stay(state);
}

function refreshQuietly(state: State): Step {
  const {screen, token, call} = state;
  if (call) return stay(state);
  if (screen.name === 'complaint') {
    return beginQuietly(state, {do: 'open', token, entry: screen.entry});
  }
  return screen.name === 'inbox' ? beginQuietly(state, {do: 'inbox', token}) : stay(state);
}

function goBack(state: State): Step {
  const back: State = {
    ...state,
    screen: {name: 'inbox'},
    call: null,
    problem: null,
    flaws: [],
    said: '',
  };
  const effects: Effect[] = [{do: 'focus', on: 'heading'}];
  if (!state.inboxIsOld) return {state: back, effects};
  return beginQuietly(back, {do: 'inbox', token: state.token}, effects);
}

function openRecap(state: State): Step {
  const {inbox} = state;
  if (!inbox) return stay(state);
  const month = dateOf(inbox.now, inbox.zone).slice(0, 7);
  return {
    state: {
      ...state,
      call: null,
      problem: null,
      said: '',
      screen: {name: 'recap', month, made: null},
    },
    effects: [{do: 'focus', on: 'heading'}],
  };
}

/** Throws away what was typed for the open complaint, back to what the desk has. */
function dropText(state: State): Step {
  const {screen, unsent} = state;
  if (screen.name !== 'complaint') return stay(state);
  const {[screen.entry]: _dropped, ...others} = unsent;
  return stay({...state, unsent: others, flaws: []});
}

function keep(before: State, after: State): Effect | null {
  const entry = entryOf(after);
  if (before.unsent === after.unsent && entryOf(before) === entry) return null;
  return {do: 'keep', kept: {unsent: after.unsent, entry}};
}

function entryOf({screen, resume}: State): number | null {
  return screen.name === 'complaint' ? screen.entry : resume;
}
