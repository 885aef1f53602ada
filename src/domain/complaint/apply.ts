import {changeOfLife, isOfLife} from '../lifecycle/apply';
import {letterChange} from './answer-letter';
import {applyAnswer} from './apply-answer';
import {mailChange} from './apply-mail';
import {outsideChange} from './apply-outside';
import {changeOfStage, isOfStage} from './apply-stage';
import {COMPLAINANT, type Complaint, DESK} from './complaint';
import {forwardChange} from './forwarding';
import {requestChange} from './information-request';
import {linkChange} from './link-event';
import type {ComplaintEvent} from './event';

/**
 * The only way a complaint changes (design 4): also what verifies the row and repairs it.
 *
 * @param complaint null before its first event, `registered`.
 */
export function apply(complaint: Complaint | null, event: ComplaintEvent): Complaint {
  if (event.type === 'registered') return registered(event);
  if (!complaint) throw new Error(`the journal begins with ${event.type}, not with registered`);
  return {
    ...complaint,
    ...change(complaint, event),
    unread: isUnread(complaint, event),
    version: complaint.version + 1,
  };
}

/** The complaint after these events, in their order; null where there are none. */
export function fold(
  events: readonly ComplaintEvent[],
  from: Complaint | null = null,
): Complaint | null {
  return events.reduce<Complaint | null>(apply, from);
}

function registered(event: ComplaintEvent & {type: 'registered'}): Complaint {
  const {
    register,
    channel,
    responseId,
    receivedAt,
    procedure,
    reachableByMail,
    contentHash,
    identityHash,
    privacy = null,
    imported = false,
    alike = [],
    route = {},
    postedAt,
  } = event;
  return {
    register,
    status: 'received',
    version: 1,
    channel,
    responseId,
    procedure,
    receivedAt,
    registeredAt: event.at,
    ...(postedAt === undefined ? {} : {postedAt}),
    reachableByMail,
    contentHash,
    identityHash,
    classifiedAt: null,
    classifiedBy: null,
    classification: null,
    referrals: [],
    heldReplies: [],
    answer: null,
    answeredAt: null,
    silentUntil: null,
    questions: [],
    reopenings: [],
    closure: null,
    rating: null,
    interims: [],
    pledges: [],
    inquired: null,
    voidedAt: null,
    privacy,
    imported,
    amendments: [],
    attachments: [],
    unread: false,
    alike,
    parent: null,
    children: [],
    stages: {},
    awaited: [],
    holder: null,
    moved: null,
    mails: [],
    notices: [],
    route,
    outside: event.outside ? {...event.outside, at: event.at, by: event.by} : null,
    published: null,
  };
}

function change(
  was: Complaint,
  event: Exclude<ComplaintEvent, {type: 'registered'}>,
): Partial<Complaint> {
  if (isOfLife(event)) return changeOfLife(was, event);
  if (isOfStage(event)) return changeOfStage(was, event);
  switch (event.type) {
    case 'classified':
      return {
        status: was.status === 'received' ? 'classified' : was.status,
        classifiedAt: was.classifiedAt ?? event.at,
        classifiedBy: event.by,
        classification: event.classification,
      };
    case 'dismissed':
      return {status: 'dismissed'};
    case 'letterApproved':
    case 'letterTakenBack':
      return letterChange(was, event);
    case 'forwarded':
      return forwardChange(was, event);
    case 'requestExtended':
    case 'requestDecided':
      return requestChange(was, event);
    case 'linked':
    case 'childLinked':
    case 'keptApart':
      return linkChange(was, event);
    case 'referred':
    case 'responseRecorded':
    case 'replyHeld':
    case 'replyAccepted':
    case 'replyRefused':
    case 'referralReturned':
    case 'timeAsked':
    case 'timeGranted':
    case 'timeRefused':
    case 'ppidAbsent':
    case 'mailBounced':
    case 'mailRefused':
    case 'troubleSeen':
    case 'substituted':
    case 'addressAsked':
    case 'addressConfirmed':
    case 'mailQueued':
    case 'mailSent':
      return mailChange(was, event);
    case 'enteredOutside':
    case 'published':
      return outsideChange(was, event);
    case 'answerDrafted':
    case 'answered':
    case 'interimAnswered':
    case 'pledgeKept':
      return applyAnswer(was, event);
    case 'noticeDue':
      return {notices: [...was.notices, {kind: event.kind, at: event.at, told: null}]};
    case 'told': {
      const told = {at: event.at, by: event.by, how: event.how};
      return {
        notices: was.notices.map((notice, index) =>
          index === event.notice ? {...notice, told} : notice,
        ),
      };
    }
    case 'identityOpened':
      return {};
    case 'attached':
      return {attachments: [...was.attachments, event.sha256]};
    case 'amended':
      return {amendments: [...was.amendments, event.contentHash]};
    case 'voided':
      return {status: 'voided', voidedAt: event.at};
    case 'erased':
      return {erased: [...(was.erased ?? []), {at: event.at, what: event.what}]};
  }
}

/** What the complainant adds is news until an officer acts; the desk's own lines change nothing. */
function isUnread({unread}: Complaint, {by}: ComplaintEvent): boolean {
  return by === COMPLAINANT || (by === DESK && unread);
}
