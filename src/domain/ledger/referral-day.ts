import {HOUR, Instant} from '../instant';

/** A referral by its place: the complaint's entry and its index there. */
export type ReferralPlace = [entry: number, referral: number];

/** K1: what each PPID got today, and what waits for the next digest. */
export interface ReferralDay {
  date: string;
  /** Referrals of the day by the PPID's address. */
  counts: Record<string, number>;
  due: ReferralPlace[];
  digestAt: Instant;
}

/** So many referrals a day come one by one; the rest come together, unless the office says otherwise. */
const ONE_BY_ONE = 5;
/** Digests are at least this far apart. */
const APART = HOUR;

function emptyReferralDay(): ReferralDay {
  return {date: '', counts: {}, due: [], digestAt: 0};
}

/** Whether a PPID has had so many today that the next referral goes into a digest. */
export function goesInDigest(
  day: ReferralDay | undefined,
  ppid: string,
  date: string,
  oneByOne = ONE_BY_ONE,
): boolean {
  return day?.date === date && (day.counts[ppid] ?? 0) >= oneByOne;
}

/** The day after one more referral. */
export function withReferral(
  was: ReferralDay | undefined,
  {ppid, date}: {ppid: string; date: string},
  inDigest: ReferralPlace | null,
): ReferralDay {
  const day = was ?? emptyReferralDay();
  const counts = day.date === date ? day.counts : {};
  return {
    ...day,
    date,
    counts: {...counts, [ppid]: (counts[ppid] ?? 0) + 1},
    due: inDigest ? [...day.due, inDigest] : day.due,
  };
}

/** The referrals that the next digest carries, if it may go now. */
export function dueDigest(day: ReferralDay | undefined, now: Instant): ReferralPlace[] {
  return day && now - day.digestAt >= APART ? day.due : [];
}

/** The day after a digest went out. */
export function digested(
  day: ReferralDay | undefined,
  places: readonly ReferralPlace[],
  now: Instant,
): ReferralDay {
  const gone = new Set(places.map(String));
  const was = day ?? emptyReferralDay();
  return {...was, due: was.due.filter(one => !gone.has(String(one))), digestAt: now};
}
