import type {Instant} from '../instant';
import type {Complaint, Mail} from './complaint';
import type {MailEvent} from './mail-event';
import {isOpen, type Referral, standing} from './referral';

type Fact = {at: Instant} & MailEvent;

/** What mail, out and in, makes of a complaint. */
export function mailChange(was: Complaint, event: Fact): Partial<Complaint> {
  switch (event.type) {
    case 'referred': {
      const {unit, ppid, dueAt, at} = event;
      const referral: Referral = {unit, ppid, dueAt, at, respondedAt: null};
      return {status: 'referred', referrals: [...was.referrals, referral]};
    }
    case 'responseRecorded':
      return responded(was, event.referral, event.at);
    case 'replyHeld':
      return {heldReplies: [...was.heldReplies, event.messageId]};
    case 'replyAccepted':
      return {
        ...responded(was, event.referral, event.at),
        heldReplies: without(was.heldReplies, event.messageId),
      };
    case 'replyRefused':
      return {heldReplies: without(was.heldReplies, event.messageId)};
    case 'referralReturned': {
      const returned = {at: event.at, unit: event.unit};
      return moved(
        was,
        withReferral(was, event.referral, one => ({...settled(one), returned})),
      );
    }
    case 'timeAsked': {
      const asksTime = {days: event.days, messageId: event.messageId};
      return {referrals: withReferral(was, event.referral, one => ({...one, asksTime}))};
    }
    case 'timeGranted': {
      const {dueAt} = event;
      return {referrals: withReferral(was, event.referral, one => ({...settled(one), dueAt}))};
    }
    case 'timeRefused':
    case 'troubleSeen':
      return {referrals: withReferral(was, event.referral, settled)};
    case 'ppidAbsent':
      return {referrals: troubled(was, event.referral, {kind: 'absent', at: event.at})};
    case 'mailBounced':
    case 'mailRefused':
      return bounced(was, event.mail, event.at);
    case 'substituted': {
      const {ppid} = event;
      return {referrals: withReferral(was, event.referral, one => ({...settled(one), ppid}))};
    }
    case 'addressAsked':
    case 'addressConfirmed':
      return {};
    case 'mailQueued': {
      const {kind, referral} = event;
      const mail: Mail = {kind, sentAt: null, threadId: null};
      return {mails: [...was.mails, referral === undefined ? mail : {...mail, referral}]};
    }
    case 'mailSent': {
      const {sentAt, threadId} = event;
      return {mails: withMail(was, event.mail, one => ({...one, sentAt, threadId}))};
    }
  }
}

/** A part has come. While others are missing the complaint stays with their units (C6). */
function responded(was: Complaint, index: number, at: Instant): Partial<Complaint> {
  return moved(
    was,
    withReferral(was, index, ({returned: _returned, ...one}) => ({
      ...settled(one),
      respondedAt: one.respondedAt ?? at,
    })),
  );
}

/** What the referrals say is the status, as long as nobody has begun the answer. */
function moved(was: Complaint, referrals: Referral[]): Partial<Complaint> {
  const moves = ['classified', 'referred', 'responded'].includes(was.status);
  return moves ? {referrals, status: standing(referrals)} : {referrals};
}

/** Nothing about it waits for an officer any more. */
function settled({asksTime: _asksTime, trouble: _trouble, ...referral}: Referral): Referral {
  return referral;
}

function troubled(
  was: Complaint,
  index: number,
  trouble: NonNullable<Referral['trouble']>,
): Referral[] {
  return withReferral(was, index, one => (isOpen(one) ? {...one, trouble} : one));
}

function bounced(was: Complaint, index: number, at: Instant): Partial<Complaint> {
  const mails = withMail(was, index, one => ({...one, bouncedAt: at}));
  const {kind, referral} = was.mails[index] ?? {};
  // The question to a PPID's official address (K4) belongs to no referral's thread.
  if (referral === undefined && kind === 'referral') return {mails};
  // A letter to the citizen came back: the address is no way to reach them.
  if (referral === undefined) return {mails, reachableByMail: false};
  return {mails, referrals: troubled(was, referral, {kind: 'bounced', at})};
}

function withReferral(
  {referrals}: Complaint,
  index: number,
  change: (referral: Referral) => Referral,
): Referral[] {
  return referrals.map((one, place) => (place === index ? change(one) : one));
}

function withMail({mails}: Complaint, index: number, change: (mail: Mail) => Mail): Mail[] {
  return mails.map((one, place) => (place === index ? change(one) : one));
}

function without(list: readonly string[], item: string): string[] {
  return list.filter(one => one !== item);
}
