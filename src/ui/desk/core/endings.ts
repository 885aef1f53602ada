import {DESK} from '../../text/desk/desk';
import type {Inbox} from '../../../domain/desk/protocol';
import type {Outcome} from '../../page/outcome';
import {begin, beginQuietly} from './calls';
import {showComplaint, showFound} from './opened';
import {type Step, stay} from './event';
import {inRooms, type RoomCores} from './room';
import {isWriting, type State} from './state';

/** The complaint on the screen is not the one in the ledger: it is read again. */
const CHANGED_MEANWHILE = ['stale', 'wrong-status', 'unknown-reply', 'unknown-notice'];
/** The same message may succeed in a moment. */
const PASSING = ['busy', 'fault'];

export function answered(before: State, outcome: Outcome, rooms: RoomCores): Step {
  const sent = before.call!.message;
  const state = {...before, call: null};
  switch (outcome.to) {
    case 'hello': {
      const {installed, isOffice, officeName} = outcome.value;
      if (!installed) return stay({...state, screen: {name: 'notInstalled', isOffice}});
      const screen = {name: 'signIn' as const, officeName, email: '', codeSent: false};
      return {state: {...state, screen}, effects: [{do: 'focus', on: 'heading'}]};
    }
    case 'askCode': {
      if (state.screen.name !== 'signIn') return stay(state);
      const screen = {...state.screen, codeSent: true};
      return {state: {...state, screen}, effects: [{do: 'focus', on: 'code'}]};
    }
    case 'renew':
    case 'signIn': {
      const {token} = outcome.value;
      const signedIn: State = {...state, token, screen: {name: 'starting'}};
      return begin(signedIn, {do: 'inbox', token}, [{do: 'keepToken', token}]);
    }
    case 'inbox':
      return showInbox(ownTexts({...state, inboxIsOld: false}, outcome.value));
    case 'open':
      return stay(showComplaint(state, outcome.value));
    case 'openNumber':
      return showFound(state, outcome.value);
    default:
      return inRooms(rooms, room => room.answered?.(state, outcome, sent), state);
  }
}

/** Texts of whoever wrote on this page before are not the next officer's to see. */
function ownTexts(state: State, inbox: Inbox): State {
  const writer = inbox.officer.email;
  const read = {...state, inbox, writer};
  if (state.writer === writer || state.writer === '') return read;
  return {...read, unsent: {}, draft: null, draftFile: null, resume: null};
}

function showInbox(state: State): Step {
  const {screen, resume, token} = state;
  if (screen.name !== 'starting') return stay(state);
  if (resume === null) {
    return {state: {...state, screen: {name: 'inbox'}}, effects: [{do: 'focus', on: 'heading'}]};
  }
  const opened: State = {
    ...state,
    resume: null,
    screen: {name: 'complaint', entry: resume, view: null},
  };
  return begin(opened, {do: 'open', token, entry: resume}, [{do: 'focus', on: 'heading'}]);
}

export function refused(before: State, code: string, message: string): Step {
  const {call, screen, token} = before;
  const state = {...before, call: null};
  if (code === 'signed-out') return askToSignIn(state, message);
  if (code === 'not-installed') {
    return stay({...state, screen: {name: 'notInstalled', isOffice: false}});
  }
  if (screen.name === 'complaint' && CHANGED_MEANWHILE.includes(code)) {
    const told = {...state, problem: {message, again: null}, inboxIsOld: true};
    return beginQuietly(told, {do: 'open', token, entry: screen.entry});
  }
  if (call?.quiet && screen.name !== 'starting') return stay(state);
  if (code === 'language' || code === 'non-answer') {
    return stay({...state, problem: {message, again: null}, flaws: ['overrideReason']});
  }
  const again = PASSING.includes(code) ? call!.message : null;
  return stay({...state, problem: {message, again}});
}

/** Goes back to the same complaint, with what was typed, once the officer has signed in again. */
export function askToSignIn(state: State, message: string): Step {
  const resume = state.screen.name === 'complaint' ? state.screen.entry : state.resume;
  const screen = {
    name: 'signIn' as const,
    officeName: state.inbox?.officeName ?? '',
    email: state.inbox?.officer.email ?? '',
    codeSent: false,
  };
  const told = isWriting(state) ? `${message} ${DESK.textsKept}` : message;
  return {
    state: {...state, token: '', resume, screen, problem: {message: told, again: null}},
    effects: [
      {do: 'keepToken', token: ''},
      {do: 'focus', on: 'heading'},
    ],
  };
}
