import type {Inbox} from '../../../domain/desk/protocol';
import {mayDo} from '../../../domain/desk/permissions';
import {Button} from '../../page/button';
import {DESK} from '../../text/desk';
import {DESK_REGISTER} from '../../text/desk-register';
import {PRINT} from '../../text/desk-print';
import {ENTRY} from '../../text/desk-entry';
import {IMPORT} from '../../text/import';
import {SETTINGS_PAGE} from '../../text/settings-tabs';
import {FORM_CHECK} from '../../text/form-changes';
import {grouped} from '../core/turn';
import type {Dispatch} from './common';
import {InboxLine} from './inbox-line';

interface Props {
  inbox: Inbox;
  busy: boolean;
  dispatch: Dispatch;
}

export function InboxScreen({inbox, busy, dispatch}: Props) {
  const {officer, officeName, items, now, zone, mailState} = inbox;
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
      </p>
      {mayDo(officer.role, 'enter') && (
        <div class="buttons">
          <Button onClick={() => dispatch({type: 'openedEntry'})}>{ENTRY.title}</Button>
        </div>
      )}
      {mailState.waiting > 0 && <p role="status">{DESK.mailWaits(mailState, now, zone)}</p>}
      {items.length === 0 ? <Empty /> : <Groups inbox={inbox} dispatch={dispatch} />}
      <footer class="foot">
        {mayDo(officer.role, 'manage') && (
          <Button look="secondary" onClick={() => dispatch({type: 'openedRegister'})}>
            {DESK_REGISTER.title}
          </Button>
        )}
        {mayDo(officer.role, 'recap') && (
          <Button look="secondary" onClick={() => dispatch({type: 'openedRecap'})}>
            {DESK.recap}
          </Button>
        )}
        {mayDo(officer.role, 'print') && (
          <Button look="secondary" onClick={() => dispatch({type: 'openedPrints'})}>
            {PRINT.title}
          </Button>
        )}
        {mayDo(officer.role, 'manage') && (
          <>
            <Button onClick={() => dispatch({type: 'openedSettings'})}>
              {SETTINGS_PAGE.title}
            </Button>
            <Button onClick={() => dispatch({type: 'openedForm'})}>{FORM_CHECK.title}</Button>
            <Button onClick={() => dispatch({type: 'openedImport'})}>{IMPORT.title}</Button>
          </>
        )}
        <div class="person">
          <span class="quiet">{officer.name}</span>
          <Button look="text" onClick={() => dispatch({type: 'signedOut'})}>
            {DESK.signOut}
          </Button>
        </div>
      </footer>
    </>
  );
}

function Groups({inbox, dispatch}: Omit<Props, 'busy'>) {
  return (
    <>
      {grouped(inbox.items, inbox.officer.role).map(({group, items}) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>
            {DESK.groups[group]} <span class="count">{items.length}</span>
          </h2>
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
        </section>
      ))}
    </>
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
