import type {QueueItem} from '../../../domain/ledger/queue';
import type {Inbox} from '../../../domain/desk/protocol';
import {TURN} from '../../text/desk';
import {turnOf} from '../core/turn';

/** Whose turn a complaint is, in words, and whether its time has passed. */
export function turnWords(item: QueueItem, inbox: Inbox): {words: string; late: boolean} {
  const {zone} = inbox;
  const turn = turnOf(item, inbox.officer.role, inbox.now, zone);
  if (turn.of === 'unit') {
    return {words: TURN.unit(turn.unit, turn.dueAt, turn.late, zone), late: turn.late};
  }
  if (turn.of === 'citizen')
    return {words: TURN.citizen(turn.until, turn.late, zone), late: turn.late};
  if (turn.of === 'pledge') return {words: TURN.pledge(turn.date, turn.late), late: turn.late};
  if (turn.of === 'parent') return {words: TURN.parent(turn.register), late: false};
  const received = turn.of === 'nobody' ? '' : ` · ${TURN.receivedAt(item.receivedAt, zone)}`;
  return {words: TURN[turn.of] + received, late: false};
}
