import type {Inbox, InboxItem} from '../../../domain/desk/protocol';
import {TURN} from '../../text/desk/desk';
import {STATUS, UNSIGNED} from '../../text/status';
import {turnOf} from '../core/turn';

/** Whose turn a complaint is, in words, and whether its time has passed. */
export function turnWords(item: InboxItem, inbox: Inbox): {words: string; late: boolean} {
  const {zone} = inbox;
  const turn = turnOf(item, inbox.officer.role, inbox.now, zone);
  if (turn.of === 'unit') {
    const [first, , ...more] = item.open;
    const unit = more.length > 0 ? TURN.units(first!.unit, item.open.length - 1) : turn.unit;
    return {words: TURN.unit(unit, turn.dueAt, turn.late, zone), late: turn.late};
  }
  if (turn.of === 'citizen')
    return {words: TURN.citizen(turn.until, turn.late, zone), late: turn.late};
  if (turn.of === 'pledge') return {words: TURN.pledge(turn.date, turn.late), late: turn.late};
  if (turn.of === 'parent') return {words: TURN.parent(turn.register), late: false};
  if (turn.of === 'nobody') return {words: TURN.nobody, late: false};
  const late = inbox.now > item.targetAt;
  return {words: `${TURN[turn.of]} · ${TURN.until(item.targetAt, late, zone)}`, late};
}

/** Where a complaint stands; an approved letter says what it waits for (J4). */
export function statusWords({status, unsigned}: InboxItem): string {
  return unsigned ? UNSIGNED : STATUS[status];
}
