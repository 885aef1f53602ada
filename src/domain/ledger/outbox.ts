import type {MailKind} from '../complaint/complaint';
import {DAY, HOUR, Instant, MINUTE} from '../instant';

/**
 * `office`: a letter of the desk to its own people; `digest`: referrals to one PPID in one mail. Both stand outside any
 * complaint, at entry 0.
 */
export type LetterKind = MailKind | 'office' | 'digest';

/** Where the letters of the office itself stand: no complaint has this place. */
export const OFFICE_ENTRY = 0;

/** A letter that has been claimed by an execution and is not yet known to be sent. */
export type Claim = [entry: number, mail: number, claimedAt: Instant, looks?: number];

/** A letter that the day's quota has no room for. */
export type WaitingLetter = [entry: number, mail: number, kind: LetterKind];

/** The desk's own count of what the office account has sent (design 12). */
export interface Outbox {
  /** Recipients of each of the last hours: hour since 1970, how many. */
  hours: Array<[hour: number, count: number]>;
  /** Recipients a day. */
  limit: number;
  /** Gmail refused: nothing is sent before this instant. */
  stoppedUntil: Instant;
  /** Where the mailbox's history stood when letters were claimed: from there on a lost send is sought. */
  history: Array<[claimedAt: Instant, historyId: string]>;
}

/**
 * Recipients a day of a consumer and of a Workspace account.
 * https://developers.google.com/apps-script/guides/services/quotas
 */
const DAILY_LIMITS = {consumer: 100, workspace: 1500} as const;

export type MailAccount = keyof typeof DAILY_LIMITS;

/** Gmail's API takes 60 sends a minute (6,000 units, 100 for each send). */
export const SENDS_A_MINUTE = 60;

/**
 * Who goes first, and how much of the day each may use: what a later one leaves is the reserve of those before it.
 * A twentieth is nobody's: sign-in codes go out beside the ledger.
 */
const SHARES: Record<LetterKind, number> = {
  answer: 0.95,
  interim: 0.95,
  pledge: 0.9,
  receipt: 0.8,
  voided: 0.8,
  referral: 0.9,
  digest: 0.9,
  question: 0.9,
  addition: 0.8,
  forwarding: 0.8,
  status: 0.7,
  office: 0.7,
};
const ORDER: readonly LetterKind[] = [
  'answer',
  'interim',
  'pledge',
  'receipt',
  'voided',
  'referral',
  'digest',
  'question',
  'addition',
  'forwarding',
  'status',
  'office',
];

/** Gmail's day passes from the first request on, so a refused desk asks again now and then. */
const STOP_FOR = {day: HOUR, minute: MINUTE} as const;

export type Refused = keyof typeof STOP_FOR;

/** What the account may send, said at *Pasang* or guessed from its address until Gmail tells. */
export function limitFor({
  mailAccount,
  office,
}: {
  mailAccount?: MailAccount;
  office: {email: string};
}): number {
  if (mailAccount) return DAILY_LIMITS[mailAccount];
  return /@(gmail|googlemail)\.com$/i.test(office.email)
    ? DAILY_LIMITS.consumer
    : DAILY_LIMITS.workspace;
}

export function emptyOutbox(limit: number = DAILY_LIMITS.workspace): Outbox {
  return {hours: [], limit, stoppedUntil: 0, history: []};
}

/** Recipients of the last 24 hours; an hour counts until all of it is older than a day. */
export function sentLately({hours}: Outbox, now: Instant): number {
  return hours
    .filter(([hour]) => (hour + 1) * HOUR + DAY > now)
    .reduce((sum, [, count]) => sum + count, 0);
}

/** How many letters of a kind may go now. */
export function roomFor(outbox: Outbox, kind: LetterKind, now: Instant): number {
  if (now < outbox.stoppedUntil) return 0;
  return Math.max(0, Math.floor(outbox.limit * SHARES[kind]) - sentLately(outbox, now));
}

/** The outbox after letters were claimed (positive) or given back unsent (negative). */
export function counted(outbox: Outbox, letters: number, now: Instant): Outbox {
  const hour = Math.floor(now / HOUR);
  const hours = outbox.hours.filter(([of]) => (of + 1) * HOUR + DAY > now);
  const known = hours.find(([of]) => of === hour)?.[1] ?? 0;
  const rest = hours.filter(([of]) => of !== hour);
  return {...outbox, hours: [...rest, [hour, Math.max(0, known + letters)]]};
}

/**
 * The outbox after Gmail refused. Refused near a consumer's figure, the account is taken for one.
 *
 * @param given letters handed back unsent.
 */
export function refused(outbox: Outbox, wall: Refused, given: number, now: Instant): Outbox {
  const back = counted(outbox, -given, now);
  const sent = sentLately(back, now);
  const isConsumer = wall === 'day' && sent <= DAILY_LIMITS.consumer * 1.2;
  return {
    ...back,
    limit: isConsumer ? DAILY_LIMITS.consumer : back.limit,
    stoppedUntil: now + STOP_FOR[wall],
  };
}

/** Which of Gmail's walls a refusal names; null for any other failure, after which nobody knows whether it was sent. */
export function wallOf(message: string): Refused | null {
  if (!/too many times|quota exceeded|limit exceeded|rate limit/i.test(message)) return null;
  return /minute/i.test(message) ? 'minute' : 'day';
}

/** The history's place before a claim; null where none is known. */
export function historyBefore({history}: Outbox, claimedAt: Instant): string | null {
  const before = [...history].reverse().find(([at]) => at <= claimedAt);
  return before ? before[1] : null;
}

/** Remembers where the history stood at this commit, as long as a claim of that time is open. */
export function withHistory(
  outbox: Outbox,
  sending: readonly Claim[],
  now: Instant,
  historyId: string,
): Outbox {
  const oldest = Math.min(now, ...sending.map(claim => claim[2]));
  const last = outbox.history[outbox.history.length - 1];
  const known =
    last?.[1] === historyId ? outbox.history : [...outbox.history, [now, historyId] as const];
  // The last one before the oldest open claim, and all after it.
  const from = known.filter(([at]) => at <= oldest).length - 1;
  return {...outbox, history: known.slice(Math.max(0, from)).map(([at, id]) => [at, id])};
}

/** The waiting letters that may go now, the most urgent kind first, each kind in the order it came. */
export function dueLetters(
  outbox: Outbox,
  waiting: readonly WaitingLetter[],
  now: Instant,
  most: number,
): WaitingLetter[] {
  const due: WaitingLetter[] = [];
  for (const kind of ORDER) {
    const room = Math.min(roomFor(outbox, kind, now), most) - due.length;
    due.push(...waiting.filter(one => one[2] === kind).slice(0, Math.max(0, room)));
  }
  return due;
}

/** When the first waiting letter can go; null where none waits. */
export function nextSend(
  outbox: Outbox,
  waiting: readonly WaitingLetter[],
  now: Instant,
): Instant | null {
  const kind = ORDER.find(one => waiting.some(letter => letter[2] === one));
  if (!kind) return null;
  const frees = outbox.hours.map(([hour]) => (hour + 1) * HOUR + DAY).sort((a, b) => a - b);
  const moments = [Math.max(now, outbox.stoppedUntil), ...frees];
  return moments.find(at => at >= now && roomFor(outbox, kind, at) > 0) ?? now + DAY;
}

/** Whether Gmail has said that the day's quota is used up: others may send from the account besides the desk. */
export function isDayOver({stoppedUntil}: Outbox, now: Instant): boolean {
  return stoppedUntil - now > STOP_FOR.minute;
}

/** What the desk page says of the day's mail. */
export interface MailState {
  sentToday: number;
  limit: number;
  /** Letters that wait for room. */
  waiting: number;
  /** When the first of them can go; null where none waits. */
  nextAt: Instant | null;
}

/** The day's mail in figures, for the desk page and the health check. */
export function mailState(
  {outbox, waiting}: {outbox: Outbox; waiting: readonly WaitingLetter[]},
  now: Instant,
): MailState {
  return {
    sentToday: sentLately(outbox, now),
    limit: outbox.limit,
    waiting: waiting.length,
    nextAt: nextSend(outbox, waiting, now),
  };
}
