import type {Inbox, InboxItem} from '../../../domain/desk/protocol';
import type {QueueItem} from '../../../domain/ledger/queue';
import {DESK, TURN} from '../../text/desk/desk';
import {statusWords, turnWords} from './words';

interface Props {
  item: InboxItem;
  inbox: Inbox;
  onOpen: () => void;
}

/** One complaint: the whole line is one button. */
export function InboxLine({item, inbox, onOpen}: Props) {
  const {words, late} = turnWords(item, inbox);
  return (
    <li>
      <button type="button" class="line" onClick={onOpen}>
        <span class="turn">{late ? <strong class="late">{words}</strong> : words}</span>
        <span class="subject">{item.subject}</span>
        <span class="quiet">
          {item.register} · {statusWords(item)}
        </span>
        {item.legalAt !== null && (
          <span class="quiet">{TURN.lawful(item.legalAt, inbox.now, inbox.zone)}</span>
        )}
        <Badges item={item} />
      </button>
    </li>
  );
}

function Badges({item}: {item: QueueItem}) {
  const {emergency, held, untold, unread, alike} = DESK.badges;
  const isAlike = item.alike > 0;
  const {held: replies, untold: notices} = item;
  if (item.urgency !== 'emergency' && replies + notices === 0 && !item.unread && !isAlike)
    return null;
  return (
    <span class="badges">
      {item.urgency === 'emergency' && <span class="badge alarm">{emergency}</span>}
      {item.held > 0 && <span class="badge warn">{held}</span>}
      {item.unread && <span class="badge warn">{unread}</span>}
      {isAlike && <span class="badge">{alike}</span>}
      {item.untold > 0 && <span class="badge">{untold}</span>}
    </span>
  );
}
