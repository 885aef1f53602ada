import type {Mailbox, StoredMessage} from '../entities';
import {labelNamed} from '../labels';
import {attachmentsOf, header, headersOf, textOf} from '../message';
import {headersNamed} from '../mime/headers';
import type {Condition} from './parse';

interface Seen {
  mailbox: Mailbox;
  message: StoredMessage;
  now: number;
}

/** Whether a message is what a query asks for. */
export function matches(condition: Condition, seen: Seen): boolean {
  switch (condition.kind) {
    case 'not':
      return !matches(condition.of, seen);
    case 'all':
      return condition.of.every(inner => matches(inner, seen));
    case 'any':
      return condition.of.some(inner => matches(inner, seen));
    case 'term':
      return matchesTerm(condition, seen);
  }
}

function matchesTerm({operator, value}: {operator: string; value: string}, seen: Seen): boolean {
  const test = OPERATORS[operator];
  // A word with a colon that is no operator is a word.
  return test
    ? test(value, seen)
    : hasWords(everything(seen), operator ? `${operator} ${value}` : value);
}

const OPERATORS: Record<string, (value: string, seen: Seen) => boolean> = {
  from: (value, {message}) => hasWords(header(message, 'From'), value),
  to: (value, {message}) =>
    hasWords(`${header(message, 'To')} ${header(message, 'Cc')} ${header(message, 'Bcc')}`, value),
  cc: (value, {message}) => hasWords(header(message, 'Cc'), value),
  bcc: (value, {message}) => hasWords(header(message, 'Bcc'), value),
  deliveredto: (value, {message}) => hasWords(header(message, 'Delivered-To'), value),
  subject: (value, {message}) => hasWords(header(message, 'Subject'), value),
  filename: (value, {message}) =>
    attachmentsOf(message).some(
      ({name}) => hasWords(name ?? '', value) || (name ?? '').endsWith(`.${value}`),
    ),
  rfc822msgid: (value, {message}) =>
    headersNamed(headersOf(message), 'Message-ID').some(({value: id}) => bare(id) === bare(value)),
  in: place,
  label: place,
  is: state,
  has: (value, {message, mailbox}) => {
    if (value === 'attachment') return attachmentsOf(message).some(({inline}) => !inline);
    const own = message.labelIds.some(id =>
      mailbox.labels.some(label => label.id === id && label.type === 'user'),
    );
    return value === 'userlabels' ? own : value === 'nouserlabels' && !own;
  },
  after: (value, {message}) => message.internalDate >= instant(value),
  newer: (value, {message}) => message.internalDate >= instant(value),
  before: (value, {message}) => message.internalDate < instant(value),
  older: (value, {message}) => message.internalDate < instant(value),
  newer_than: (value, {message, now}) => message.internalDate > now - span(value),
  older_than: (value, {message, now}) => message.internalDate <= now - span(value),
};

function place(value: string, {mailbox, message}: Seen): boolean {
  const name = value.toLowerCase();
  if (name === 'anywhere') return true;
  if (name === 'drafts') return message.labelIds.includes('DRAFT');
  const label =
    labelNamed(mailbox, name) ?? mailbox.labels.find(one => dashed(one.name) === dashed(name));
  return label !== undefined && message.labelIds.includes(label.id);
}

/** Label names are searched with dashes for spaces and slashes. */
const dashed = (name: string) => name.toLowerCase().replace(/[\s/]/g, '-');

function state(value: string, seen: Seen): boolean {
  if (value === 'read') return !seen.message.labelIds.includes('UNREAD');
  return place(value, seen);
}

const bare = (id: string) => id.trim().replace(/^<|>$/g, '');

const everything = ({message}: Seen) =>
  ['Subject', 'From', 'To', 'Cc'].map(name => header(message, name)).join(' ') +
  ' ' +
  textOf(message);

/** Whole words, in their order, letter case and punctuation aside. */
function hasWords(text: string, value: string): boolean {
  const words = (from: string) =>
    ` ${(from.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ')} `;
  return words(text).includes(words(value));
}

/** Seconds since 1970, or a date: "interpreted as midnight on that date in the PST timezone" (guides/filtering). */
function instant(value: string): number {
  if (/^\d{5,}$/.test(value)) return Number(value) * 1000;
  const [year = 1970, month = 1, day = 1] = value.split(/[/-]/).map(Number);
  return Date.UTC(year, month - 1, day, 8);
}

const DAY = 24 * 60 * 60 * 1000;
const SPANS: Record<string, number> = {h: DAY / 24, d: DAY, m: 30 * DAY, y: 365 * DAY};

function span(value: string): number {
  const [, amount, unit] = /^(\d+)([hdmy])$/.exec(value.toLowerCase()) ?? [];
  return amount && unit ? Number(amount) * SPANS[unit]! : 0;
}
