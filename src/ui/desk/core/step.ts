import {DESK} from '../../text/desk/desk';
import {begin, beginQuietly, lost, repeat} from './calls';
import {answered, refused} from './endings';
import {type DeskEvent, type Effect, stay, type Step} from './event';
import {openComplaint, seekNumber} from './opened';
import {callWords, fetchAhead, fetchRoom, inRooms, openRoom, type RoomCores} from './room';
import {roomEnded} from './room-ended';
import {awaitsCommand, INITIAL, isBusy, isWriting, type State} from './state';

/** Only while signed in; and not while a command runs, or its answer would be lost from sight. */
const LEAVES_SCREEN: ReadonlyArray<DeskEvent['type']> = [
  'opened',
  'soughtNumber',
  'wentBack',
  'refreshed',
  'openedRoom',
  'signedOut',
];

/**
 * The desk page: what an event makes of its state, and what is to be done. Pure.
 *
 * @param rooms those that are there already.
 */
export function step(state: State, event: DeskEvent, rooms: RoomCores): Step {
  const next = fetchAhead(change(state, event, rooms), rooms);
  const kept = keep(state, next.state);
  const follow = Object.values(rooms).flatMap(room => room.after?.(state, next.state) ?? []);
  const effects = [...next.effects, ...follow];
  if (kept && event.type !== 'started') effects.push(kept);
  return {...next, effects};
}

function change(state: State, event: DeskEvent, rooms: RoomCores): Step {
  const leaves = LEAVES_SCREEN.includes(event.type);
  const signedIn = state.token !== '' && state.inbox !== null;
  if (leaves && (!signedIn || awaitsCommand(state))) return stay(state);
  switch (event.type) {
    case 'started':
      return start(event);
    case 'ended':
      return ended(state, event, rooms);
    case 'repeatDue':
      return repeat(state, event.no);
    case 'again':
      return again(state, rooms);
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
    case 'soughtNumber':
      return seekNumber(state, event.number.trim());
    case 'wentBack':
      return goBack(state);
    case 'openedRoom':
      return openRoom(state, event.room, rooms);
    case 'roomEnded':
      return roomEnded(state, event.room, event.ending, rooms);
    case 'unfolded':
      return stay({...state, unfolded: event.groups});
    case 'copied':
      return stay({...state, said: event.done ? DESK.copied : DESK.notCopied});
    default:
      return inRooms(rooms, room => room.step?.(state, event), state);
  }
}

/** A page opened anew begins with the inbox, unless a text waits to be finished. */
function start({token, key, kept}: DeskEvent & {type: 'started'}): Step {
  const writer = kept?.writer ?? '';
  const unsent = kept?.unsent ?? {};
  const draft = kept?.draft ?? null;
  const entry = kept?.entry ?? null;
  const resume = entry !== null && entry in unsent ? entry : null;
  const state = {...INITIAL, token, writer, unsent, draft, resume};
  if (key && !token) return begin(state, {do: 'renew', key});
  return begin(state, token ? {do: 'inbox', token} : {do: 'hello'});
}

function ended(state: State, {no, ending}: DeskEvent & {type: 'ended'}, rooms: RoomCores): Step {
  if (state.call?.no !== no) return stay(state);
  switch (ending.type) {
    case 'answered':
      return answered(state, ending.outcome, rooms);
    case 'refused':
      return refused(state, ending.code, ending.message);
    case 'lost':
      return lost(state, callWords(rooms, state.call.message.do).lost);
  }
}

function again(state: State, rooms: RoomCores): Step {
  const message = state.problem?.again;
  if (!message) return stay(state);
  return message.do === 'room' ? fetchRoom(state, message.name, rooms) : begin(state, message);
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
  // Whoever works through a long inbox goes on where the last complaint stood.
  const effects: Effect[] = [
    {do: 'focus', on: state.screen.name === 'complaint' ? 'list' : 'heading'},
  ];
  if (!state.inboxIsOld) return {state: back, effects};
  return beginQuietly(back, {do: 'inbox', token: state.token}, effects);
}

function keep(before: State, after: State): Effect | null {
  const entry = entryOf(after);
  const {writer, unsent, draft} = after;
  if (before.unsent === unsent && before.draft === draft && entryOf(before) === entry) return null;
  return {do: 'keep', kept: isWriting(after) ? {writer, unsent, entry, draft} : null};
}

function entryOf({screen, resume}: State): number | null {
  return screen.name === 'complaint' ? screen.entry : resume;
}
