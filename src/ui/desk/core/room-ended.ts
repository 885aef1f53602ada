import type {RoomName} from '../../../domain/desk/room';
import {ROOM} from '../../text/desk/desk';
import {CALL_WORDS} from '../../text/desk/calls';
import type {Ending} from '../../page/outcome';
import {askToSignIn} from './endings';
import {type Step, stay} from './event';
import {openRoom, roomOf, type RoomCores} from './room';
import type {State} from './state';

/** A room's script has run, or could not be had. It is missing too where this page is older than the desk. */
export function roomEnded(before: State, name: RoomName, ending: Ending, rooms: RoomCores): Step {
  const state = {...before, fetching: before.fetching.filter(one => one !== name)};
  const {screen, token} = state;
  if (rooms[name]) {
    if (screen.name === 'room' && screen.room === name) return openRoom(state, name, rooms);
    return roomOf(state) === name ? {state, effects: [{do: 'focus', on: 'heading'}]} : stay(state);
  }
  if (ending.type === 'refused' && ending.code === 'signed-out')
    return askToSignIn(state, ending.message);
  const lacking: State = {...state, lacking: [...state.lacking, name]};
  if (roomOf(state) !== name) return stay(lacking);
  const message = messageOf(ending);
  const again = ending.type === 'lost' ? ({do: 'room', token, name} as const) : null;
  return stay({...lacking, problem: {message, again}});
}

function messageOf(ending: Ending): string {
  switch (ending.type) {
    case 'answered':
      return ROOM.stale;
    case 'refused':
      return ending.message;
    case 'lost':
      return CALL_WORDS.room!.lost;
  }
}
