import {Channel, CHANNELS} from '../channel';
import {Instant, MINUTE} from '../instant';
import {isOutsideSystem} from '../outside/system';
import {readTrackingNumber} from '../outside/tracking-number';
import {readOfflineKey, writeOfflineKey} from '../offline';
import {parseAddress} from '../mail/address';
import type {Field} from './form-mapping';
import type {Intake} from './intake';
import {LONGEST_BODY, LONGEST_LINE} from './lengths';

/** I2, I3: what an officer writes down for somebody who did not fill in the Form. */
export interface EntryDraft {
  channel: Channel;
  title: string;
  body: string;
  name: string;
  email: string;
  phone: string;
  address: string;
  identityNumber: string;
  account: string;
  /** The post on the platform. */
  link: string;
  anonymous: boolean;
  confidential: boolean;
  /** When the citizen complained; null for now. */
  receivedAt: Instant | null;
  /** I2: when the post was made, where the office saw it later; null where nobody says so. */
  postedAt: Instant | null;
  /** Why it is entered later than that. */
  lateReason: string;
  /** J6: the number that ULAS or SP4N-LAPOR! has given it, where it comes from there. */
  outsideNumber: string;
  /** I10: the key of the paper sheet it was first written on, e.g. `L-2026-01-03`. */
  sheet: string;
}

export const EMPTY_ENTRY: EntryDraft = {
  channel: 'walkIn',
  title: '',
  body: '',
  name: '',
  email: '',
  phone: '',
  address: '',
  identityNumber: '',
  account: '',
  link: '',
  anonymous: false,
  confidential: false,
  receivedAt: null,
  postedAt: null,
  lateReason: '',
  outsideNumber: '',
  sheet: '',
};

/** Ways a complaint comes to an officer; the Form has its own. */
export const ENTRY_CHANNELS: readonly Channel[] = CHANNELS.filter(channel => channel !== 'webForm');

/** An entry this soon after the talk needs no reason. */
export const LATE_AFTER = 15 * MINUTE;

export type EntryFlaw =
  | 'channel'
  | 'body'
  | 'email'
  | 'link'
  | 'future'
  | 'posted'
  | 'lateReason'
  | 'outsideNumber'
  | 'tooLong'
  | 'nobody'
  | 'sheet';

const LINES = [
  'title',
  'name',
  'email',
  'phone',
  'address',
  'identityNumber',
  'account',
  'link',
  'lateReason',
  'outsideNumber',
  'sheet',
] as const;

/** What keeps an entry from being registered, the first thing to mend first. */
export function entryFlaws(draft: EntryDraft, now: Instant): EntryFlaw[] {
  const {channel, body, email, link, receivedAt, postedAt, lateReason} = draft;
  const long = body.length > LONGEST_BODY || LINES.some(line => draft[line].length > LONGEST_LINE);
  const number = draft.outsideNumber;
  const who = [draft.name, draft.phone, draft.account, email, link, number];
  const found: Array<[EntryFlaw, boolean]> = [
    ['channel', !ENTRY_CHANNELS.includes(channel)],
    ['body', isEmpty(body)],
    ['nobody', !draft.anonymous && who.every(isEmpty)],
    ['email', !isEmpty(email) && !parseAddress(email)],
    ['link', !isEmpty(link) && !/^https?:\/\/\S+$/i.test(link.trim())],
    ['future', receivedAt !== null && receivedAt > now],
    ['posted', postedAt !== null && postedAt > (receivedAt ?? now)],
    ['outsideNumber', !isEmpty(number) && readTrackingNumber(number) === null],
    ['lateReason', receivedAt !== null && now - receivedAt > LATE_AFTER && isEmpty(lateReason)],
    ['sheet', !isEmpty(draft.sheet) && !readOfflineKey(draft.sheet)],
    ['tooLong', long],
  ];
  return found.filter(([, is]) => is).map(([flaw]) => flaw);
}

/** A draft out of anything a page may have sent: texts stay texts, the rest is as if left empty. */
export function readEntry(sent: object): EntryDraft {
  const given = sent as Record<string, unknown>;
  const lines = [...LINES, 'body' as const].map(line => {
    const text = given[line];
    return [line, typeof text === 'string' ? text.trim() : ''] as const;
  });
  const {channel, receivedAt, postedAt} = given;
  return {
    ...EMPTY_ENTRY,
    ...Object.fromEntries(lines),
    channel: (typeof channel === 'string' ? channel : 'other') as Channel,
    anonymous: given.anonymous === true,
    confidential: given.confidential === true,
    receivedAt: typeof receivedAt === 'number' ? receivedAt : null,
    postedAt: typeof postedAt === 'number' ? postedAt : null,
  };
}

/** The complaint of an entry without flaws. */
export function intakeOf(draft: EntryDraft, now: Instant): Intake {
  const key = readOfflineKey(draft.sheet);
  const {channel, link, receivedAt, postedAt, lateReason, anonymous, confidential} = draft;
  const number = isOutsideSystem(channel) ? readTrackingNumber(draft.outsideNumber) : null;
  const {title, body, name, email, phone, address, identityNumber, account} = draft;
  const fields: Partial<Record<Field, string>> = {
    title,
    body,
    name,
    email,
    phone,
    address,
    identityNumber,
    account,
  };
  if (anonymous) fields.anonymous = 'Ya';
  if (confidential) fields.confidential = 'Ya';
  return {
    responseId: null,
    receivedAt: receivedAt ?? now,
    channel,
    fields,
    extra: [],
    link,
    lateReason: receivedAt === null ? '' : lateReason,
    ...(postedAt === null ? {} : {postedAt}),
    ...(number === null ? {} : {outsideNumber: number}),
    ...(key ? {sheet: writeOfflineKey(key)} : {}),
  };
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}
