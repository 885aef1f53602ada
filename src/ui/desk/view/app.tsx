import {isRoom} from '../../../domain/desk/room';
import {StatusLine} from '../../page/message';
import {DESK, ROOM} from '../../text/desk/desk';
import {callWords, roomOf, type Rooms} from '../core/room';
import {isBusy, type State} from '../core/state';
import {Back, Problem, type ScreenProps, Skeleton} from './common';
import {InboxScreen} from './inbox';
import {SignInScreen} from './sign-in';

interface AppProps extends ScreenProps {
  /** Those that are there already. */
  rooms: Rooms;
}

export function App({state, rooms, dispatch}: AppProps) {
  const {problem, said, screen} = state;
  const busy = isBusy(state) || isFetching(state);
  // A complaint's page shows its problem under its heading, the inbox above the list or where a number is asked.
  const isShown = screen.name === 'inbox' || (screen.name === 'complaint' && rooms.complaint);
  return (
    <>
      <StatusLine words={busy ? runningWords(state, rooms) : said} running={busy} />
      <main aria-busy={busy}>
        <ScreenView state={state} rooms={rooms} dispatch={dispatch} />
        {problem && !isShown && <Problem state={state} dispatch={dispatch} />}
      </main>
    </>
  );
}

function isFetching(state: State): boolean {
  const room = roomOf(state);
  return room !== null && state.fetching.includes(room);
}

function runningWords({call}: State, rooms: Rooms): string {
  if (!call) return callWords(rooms, 'room').running;
  return call.tries > 1 ? DESK.repeating : callWords(rooms, call.message.do).running;
}

function ScreenView({state, rooms, dispatch}: AppProps) {
  const {screen} = state;
  switch (screen.name) {
    case 'starting':
      return (
        <>
          <h1 tabIndex={-1}>{DESK.title}</h1>
          {state.token !== '' && isBusy(state) && <Skeleton />}
        </>
      );
    case 'notInstalled':
      return (
        <>
          <h1 tabIndex={-1}>{DESK.notInstalled}</h1>
          <p>{screen.isOffice ? DESK.notInstalledOffice : DESK.notInstalledOther}</p>
        </>
      );
    case 'signIn':
      return <SignInScreen screen={screen} busy={isBusy(state)} dispatch={dispatch} />;
    case 'inbox':
      return <InboxScreen state={state} dispatch={dispatch} />;
    default:
      return <Opened state={state} rooms={rooms} dispatch={dispatch} />;
  }
}

/** The screen of a room, or its place until it is there. */
function Opened({state, rooms, dispatch}: AppProps) {
  const {screen} = state;
  const View = isRoom(screen.name) ? rooms[screen.name]?.View : undefined;
  if (View) return <View state={state} dispatch={dispatch} />;
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{titleOf(state)}</h1>
      {isFetching(state) && <Skeleton />}
    </>
  );
}

function titleOf({screen, inbox}: State): string {
  if (screen.name === 'room') return ROOM.titles[screen.room];
  if (screen.name !== 'complaint') return DESK.title;
  return inbox?.items.find(({entry}) => entry === screen.entry)?.register ?? ROOM.titles.complaint;
}
