import type {Instant} from '../instant';
import {openQuestion} from '../lifecycle/pauses';
import {type Complaint, hasEnded, type Notice} from './complaint';
import {nextPledge} from './pledge';
import {owesOutside} from './route';

/** Design 13: the messages that a citizen without e-mail still has to be told, by their places. */
export function untoldNotices(complaint: Complaint): number[] {
  const {notices} = complaint;
  return notices.flatMap((notice, place) => {
    const isSaidLater = notices.slice(place + 1).some(one => !one.told && isSameNews(notice, one));
    return notice.told || isSaidLater || hasLapsed(notice, complaint) ? [] : [place];
  });
}

/** Each kept promise is news of its own; of everything else the last is the whole. */
function isSameNews({kind}: Notice, later: Notice): boolean {
  return kind === later.kind && kind !== 'pledge';
}

/** What has come since has made the message untrue: nobody is told of a question that is no longer open. */
function hasLapsed({kind, at}: Notice, complaint: Complaint): boolean {
  const {status, answeredAt} = complaint;
  switch (kind) {
    case 'receipt':
    case 'outsideNumber':
      // R5: who never heard of the number need not hear that it is gone.
      return status === 'voided';
    case 'question':
      return openQuestion(complaint) === null;
    case 'answer':
      return answeredAt === null || at < answeredAt;
    case 'interim':
    case 'extended':
      return hasEnded(complaint);
    case 'forwarded':
      return status !== 'forwarded';
    case 'closed':
      return status !== 'closed';
    case 'pledge':
    case 'voided':
      return false;
  }
}

/** K6: the citizen was asked, has heard the question and has not answered in time. */
export function isLeftUnanswered(complaint: Complaint, now: Instant): boolean {
  const question = openQuestion(complaint);
  const kinds = untoldNotices(complaint).map(place => complaint.notices[place]!.kind);
  return question !== null && now > question.until && !kinds.includes('question');
}

/** Nothing is left to do: answered or dismissed, everyone has been told, and what was promised is kept. */
export function isSettled(complaint: Complaint): boolean {
  return (
    hasEnded(complaint) &&
    !owesOutside(complaint) &&
    complaint.heldReplies.length === 0 &&
    complaint.awaited.length === 0 &&
    untoldNotices(complaint).length === 0 &&
    nextPledge(complaint) === null
  );
}

/** Nothing will happen by itself any more: an answered complaint waits for its closing first. */
export function isOver(complaint: Complaint): boolean {
  const waits = complaint.status === 'answered' && complaint.silentUntil !== null;
  return isSettled(complaint) && !waits;
}
