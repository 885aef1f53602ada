import {waitsForParent} from '../../../domain/complaint/complaint';
import type {Inbox, InboxItem} from '../../../domain/desk/protocol';
import {type Doing, mayDo} from '../../../domain/desk/permissions';
import {type RoomName, ROOMS} from '../../../domain/desk/room';
import {dateOf} from '../../../domain/instant';
import type {Role} from '../../../domain/settings';
import {Button, Form} from '../../page/button';
import {TextField} from '../../page/field';
import {DESK, ROOM} from '../../text/desk/desk';
import {isBusy} from '../core/state';
import {grouped} from '../core/turn';
import {type Dispatch, Problem, type ScreenProps} from './common';
import {InboxLine} from './inbox-line';
import {SignOut} from './sign-out';

interface Props {
  inbox: Inbox;
  busy: boolean;
  dispatch: Dispatch;
}

/** *Catat aduan* and mails without a place stand above the list. */
const DOORS = (Object.keys(ROOMS) as RoomName[]).filter(
  room => room !== 'enter' && room !== 'strays',
);

/** Lines of a group that are shown at first, so that what stands below stays in reach. */
const AT_ONCE = 25;

function mayOpen(role: Role, room: RoomName): boolean {
  const needs: Doing | null = ROOMS[room];
  return needs !== null && mayDo(role, needs);
}

export function InboxScreen({state, dispatch}: ScreenProps) {
  const inbox = state.inbox!;
  const busy = isBusy(state);
  const isUnread = state.problem?.again?.do === 'inbox';
  const problem = <Problem state={state} dispatch={dispatch} />;
  const {officer, officeName, items, now, zone, mailState, strays} = inbox;
  const joined = items.filter(waitsForParent).length;
  const doors = DOORS.filter(room => mayOpen(officer.role, room));
  return (
    <>
      <header class="bar">
        <h1 tabIndex={-1}>{DESK.inbox}</h1>
        <Button
          look="icon"
          label={DESK.refresh}
          busy={busy}
          onClick={() => dispatch({type: 'refreshed'})}
        >
          <RefreshIcon />
        </Button>
      </header>
      <p class="quiet">
        {officeName} · {DESK.updatedAt(now, zone)}
        {joined > 0 && ` · ${DESK.problems(items.length, items.length - joined)}`}
      </p>
      {isUnread && problem}
      {mayDo(officer.role, 'enter') && (
        <div class="buttons">
          <Button look="primary" onClick={() => dispatch({type: 'openedRoom', room: 'enter'})}>
            {ROOM.titles.enter}
          </Button>
        </div>
      )}
      {strays.length > 0 && (
        <div class="buttons">
          <Button onClick={() => dispatch({type: 'openedRoom', room: 'strays'})}>
            {DESK.strays(strays.length)}
          </Button>
        </div>
      )}
      {mailState.waiting > 0 && <p role="status">{DESK.mailWaits(mailState, now, zone)}</p>}
      {items.length === 0 ? (
        <Empty />
      ) : (
        <Groups inbox={inbox} unfolded={state.unfolded} dispatch={dispatch} />
      )}
      <footer class="foot">
        <ByNumber busy={busy} dispatch={dispatch} />
        {!isUnread && problem}
        <nav aria-label={DESK.rooms}>
          {doors.map(room => (
            <Button key={room} onClick={() => dispatch({type: 'openedRoom', room})}>
              {ROOM.titles[room]}
            </Button>
          ))}
        </nav>
        <SignOut state={state} dispatch={dispatch} />
      </footer>
    </>
  );
}

/** For who telephones about a complaint that has left the inbox. */
function ByNumber({busy, dispatch}: Omit<Props, 'inbox'>) {
  const seek = (data: FormData) =>
    dispatch({type: 'soughtNumber', number: String(data.get('number'))});
  return (
    <Form label={DESK.byNumber} busy={busy} onSubmit={seek}>
      <div class="beside">
        <TextField id="number" label={DESK.number} value="" />
        <Button submit busy={busy}>
          {DESK.openNumber}
        </Button>
      </div>
    </Form>
  );
}

function Groups({inbox, unfolded, dispatch}: Omit<Props, 'busy'> & {unfolded: readonly string[]}) {
  const fold = (group: string, isOpen: boolean) => {
    const others = unfolded.filter(one => one !== group);
    dispatch({type: 'unfolded', groups: isOpen ? [...others, group] : others});
  };
  return (
    <>
      {grouped(inbox.items, inbox.officer.role, dateOf(inbox.now, inbox.zone)).map(
        ({group, items}) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>
              {DESK.groups[group]} <span class="count">{items.length}</span>
            </h2>
            <Lines items={items.slice(0, AT_ONCE)} inbox={inbox} dispatch={dispatch} />
            {items.length > AT_ONCE && (
              <details
                open={unfolded.includes(group)}
                onToggle={event => fold(group, event.currentTarget.open)}
              >
                <summary>{DESK.rest(items.length - AT_ONCE)}</summary>
                <Lines items={items.slice(AT_ONCE)} inbox={inbox} dispatch={dispatch} />
              </details>
            )}
          </section>
        ),
      )}
    </>
  );
}

function Lines({items, inbox, dispatch}: Omit<Props, 'busy'> & {items: readonly InboxItem[]}) {
  return (
    <ul class="lines">
      {items.map(item => (
        <InboxLine
          key={item.entry}
          item={item}
          inbox={inbox}
          onOpen={() => dispatch({type: 'opened', entry: item.entry})}
        />
      ))}
    </ul>
  );
}

function Empty() {
  return (
    <div class="empty">
      <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <circle cx="24" cy="24" r="20" fill="none" stroke="currentColor" stroke-width="3" />
        <path d="M15 25l6 6 12-13" fill="none" stroke="currentColor" stroke-width="3" />
      </svg>
      <h2>{DESK.empty}</h2>
      <p>{DESK.emptyWhy}</p>
    </div>
  );
}

function RefreshIcon() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path
        d="M19 12a7 7 0 1 1-2.05-4.95L19 9M19 4v5h-5"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
      />
    </svg>
  );
}
