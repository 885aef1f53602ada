import type {ComplaintView, Request} from '../../../src/domain/desk/protocol';
import type {RoomName} from '../../../src/domain/desk/room';
import type {DeskEvent, Effect} from '../../../src/ui/desk/core/event';
import {INITIAL, type State} from '../../../src/ui/desk/core/state';
import type {RoomCores} from '../../../src/ui/desk/core/room';
import {step} from '../../../src/ui/desk/core/step';
import type {Ending, Outcome} from '../../../src/ui/page/outcome';
import {inboxWith, viewAfter} from './fixtures';
import {ALL_ROOMS} from './rooms';

/** The page without a browser: events go in, effects are noted. */
export function playDesk(options: {withoutRooms?: boolean} = {}) {
  const rooms: RoomCores = options.withoutRooms ? {} : {...ALL_ROOMS};
  let state: State = INITIAL;
  let effects: Effect[] = [];
  const play = {
    do(event: DeskEvent) {
      const next = step(state, event, rooms);
      state = next.state;
      effects = next.effects;
      return play;
    },
    end(ending: Ending) {
      return play.do({type: 'ended', no: state.call!.no, ending});
    },
    answer(outcome: Outcome) {
      return play.end({type: 'answered', outcome});
    },
    refuse(code: string, message = code) {
      return play.end({type: 'refused', code, message});
    },
    /** A room's script has run. */
    come(room: RoomName) {
      rooms[room] = ALL_ROOMS[room];
      return play.do({
        type: 'roomEnded',
        room,
        ending: {type: 'answered', outcome: {to: 'room', value: ''}},
      });
    },
    get state() {
      return state;
    },
    get effects() {
      return effects;
    },
    /** The messages that the last event sent. */
    get sent(): Request[] {
      return effects.flatMap(effect => (effect.do === 'call' ? [effect.message] : []));
    },
  };
  return play;
}

export type Play = ReturnType<typeof playDesk>;

/** An officer who has signed in before, looking at the inbox. */
export function atInbox(...views: ComplaintView[]): Play {
  return playDesk()
    .do({type: 'started', token: 't', kept: null})
    .answer({to: 'inbox', value: inboxWith(...views)});
}

/** The same officer with one complaint open. */
export function atComplaint(view: ComplaintView = viewAfter([])): Play {
  return atInbox(view).do({type: 'opened', entry: view.entry}).answer({to: 'open', value: view});
}
