import type {FunctionComponent} from 'preact';
import type {Request} from '../../../domain/desk/protocol';
import type {RoomName} from '../../../domain/desk/room';
import type {Outcome} from '../../page/outcome';
import {ANY_CALL, CALL_WORDS, type CallWords} from '../../text/desk/calls';
import {type DeskEvent, type Effect, type Step, stay} from './event';
import type {State} from './state';

export type Dispatch = (event: DeskEvent) => void;

export interface ScreenProps {
  state: State;
  dispatch: Dispatch;
}

/** A part of the desk page that comes when it is first opened: its share of the page's pure core. */
export interface RoomCore {
  /** Puts the room's screen up; left out by a room whose screen is put up otherwise. */
  open?(state: State): Step;
  /** Null for an event that is not the room's. */
  step?(state: State, event: DeskEvent): Step | null;
  /** What the desk answered to a message of this room; null for any other. */
  answered?(state: State, outcome: Outcome, sent: Request): Step | null;
  /** What follows from a change, whatever made it. */
  after?(before: State, now: State): Effect[];
  /** For the messages that only this room sends. */
  words?: Partial<Record<Request['do'], CallWords>>;
}

export interface Room extends RoomCore {
  View: FunctionComponent<ScreenProps>;
}

/** The rooms that are there already. */
export type Rooms = Partial<Record<RoomName, Room>>;
export type RoomCores = Partial<Record<RoomName, RoomCore>>;

export function openRoom(before: State, name: RoomName, rooms: RoomCores): Step {
  const state = {...before, call: null, problem: null, said: '', flaws: []};
  const opened = rooms[name]?.open?.(state);
  if (opened) return opened;
  const waiting: State = {...state, screen: {name: 'room', room: name}};
  return fetchRoom(waiting, name, rooms, [{do: 'focus', on: 'heading'}]);
}

/** Runs beside the page's calls, so that an officer's command never waits for it. */
export function fetchRoom(
  state: State,
  name: RoomName,
  rooms: RoomCores,
  effects: Effect[] = [],
): Step {
  const {token, fetching, lacking} = state;
  if (rooms[name] || fetching.includes(name)) return {state, effects};
  return {
    state: {
      ...state,
      problem: null,
      fetching: [...fetching, name],
      lacking: lacking.filter(one => one !== name),
    },
    effects: [...effects, {do: 'fetchRoom', room: name, token}],
  };
}

/** A complaint's page is fetched while the officer reads the inbox. */
export function fetchAhead(step: Step, rooms: RoomCores): Step {
  const {screen, lacking} = step.state;
  const isNear = screen.name === 'inbox' || screen.name === 'complaint';
  if (!isNear || lacking.includes('complaint')) return step;
  return fetchRoom(step.state, 'complaint', rooms, step.effects);
}

/** The first room that knows what to do. */
export function inRooms(
  rooms: RoomCores,
  work: (room: RoomCore) => Step | null | undefined,
  state: State,
): Step {
  for (const room of Object.values(rooms)) {
    const step = work(room);
    if (step) return step;
  }
  return stay(state);
}

/** The room that the screen is, or waits for. */
export function roomOf({screen}: State): RoomName | null {
  if (screen.name === 'room') return screen.room;
  return screen.name === 'complaint' ? 'complaint' : null;
}

export function callWords(rooms: RoomCores, kind: Request['do']): CallWords {
  const ofRoom = Object.values(rooms).find(room => room.words?.[kind])?.words?.[kind];
  return ofRoom ?? CALL_WORDS[kind] ?? ANY_CALL;
}
