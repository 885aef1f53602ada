import {Channel, CHANNELS} from '../channel';
import {Instant, MINUTE} from '../instant';
import {readOfflineKey, writeOfflineKey} from '../offline';
import {parseAddress} from '../mail/address';
import type {Field} from './form-mapping';
import type {Intake} from './intake';

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
  /** Why it is entered later than that. */
  lateReason: string;
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
  lateReason: '',
  sheet: '',
};

/** Ways a complaint comes to an officer; the Form has its own. */
export const ENTRY_CHANNELS: readonly Channel[] = CHANNELS.filter(channel => channel !== 'webForm');

/** An entry this soon after the talk needs no reason. */
export const LATE_AFTER = 15 * MINUTE;
const LONGEST_BODY = 20_000;
const LONGEST_LINE = 500;

export type EntryFlaw =
  'channel' | 'body' | 'email' | 'link' | 'future' | 'lateReason' | 'tooLong' | 'nobody' | 'sheet';

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
  'sheet',
] as const;

/** What keeps an entry from being registered, the first thing to mend first. */
export function entryFlaws(draft: EntryDraft, now: Instant): EntryFlaw[] {
  const {channel, body, email, link, receivedAt, lateReason} = draft;
  const long = body.length > LONGEST_BODY || LINES.some(line => draft[line].length > LONGEST_LINE);
  const who = [draft.name, draft.phone, draft.account, email, link];
  const found: Array<[EntryFlaw, boolean]> = [
    ['channel', !ENTRY_CHANNELS.includes(channel)],
    ['body', isEmpty(body)],
    ['nobody', !draft.anonymous && who.every(isEmpty)],
    ['email', !isEmpty(email) && !parseAddress(email)],
    ['link', !isEmpty(link) && !/^https?:\/\/\S+$/i.test(link.trim())],
    ['future', receivedAt !== null && receivedAt > now],
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
  const {channel, receivedAt} = given;
  return {
    ...EMPTY_ENTRY,
    ...Object.fromEntries(lines),
    channel: (typeof channel === 'string' ? channel : 'other') as Channel,
    anonymous: given.anonymous === true,
    confidential: given.confidential === true,
    receivedAt: typeof receivedAt === 'number' ? receivedAt : null,
  };
}

/** The complaint of an entry without flaws. */
export function intakeOf(draft: EntryDraft, now: Instant): Intake {
  const key = readOfflineKey(draft.sheet);
  const {channel, link, receivedAt, lateReason, anonymous, confidential} = draft;
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
    ...(key ? {sheet: writeOfflineKey(key)} : {}),
  };
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}
