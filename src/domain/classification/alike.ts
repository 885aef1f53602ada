import type {Alike} from '../complaint/complaint';
import {DAY, Instant, MINUTE} from '../instant';
import {compareFingerprints, type Fingerprint} from './fingerprint';

/** A complaint as the last thousand remember it (C5). */
export interface Remembered {
  entry: number;
  register: string;
  receivedAt: Instant;
  print: Fingerprint;
  /** Signed addresses, numbers and accounts of the complainant. */
  who: string[];
  /** Signed words, to know a double tap. */
  said: string;
}

/** Sent twice by one person within this time, the same words are a double tap. */
const DOUBLE_TAP = 30 * MINUTE;
/** Who asks after this long asks about something else. */
const FOLLOW_UP_WITHIN = 120 * DAY;
/** As many as an officer can compare. */
const MOST = 3;

/**
 * What stands in a row of the memory. Null for what a hand has spoilt: looking for complaints alike helps an officer,
 * and must keep none from its number. What earlier versions wrote says nothing of topics.
 */
export function readRemembered(text: string): Remembered | null {
  try {
    const {print, ...rest} = JSON.parse(text) as Remembered;
    const lists = [print.matters, print.words, print.names, print.kinds, print.numbers, rest.who];
    return lists.every(Array.isArray)
      ? {...rest, print: {...print, topics: print.topics ?? [], stems: print.stems ?? ''}}
      : null;
  } catch {
    return null;
  }
}

/** C5: what a new complaint may be one with, the likeliest first. Nothing is joined: a person confirms. */
export function alikeAmong(fresh: Remembered, known: readonly Remembered[]): Alike[] {
  return known
    .flatMap(one => candidate(fresh, one))
    .sort((a, b) => b.score - a.score || b.entry - a.entry)
    .slice(0, MOST)
    .map(({entry, register, as}) => ({entry, register, as}));
}

function candidate(fresh: Remembered, one: Remembered): Array<Alike & {score: number}> {
  const {entry, register} = one;
  const apart = fresh.receivedAt - one.receivedAt;
  const isOnePerson = fresh.who.some(who => one.who.includes(who));
  if (isOnePerson) {
    if (fresh.said === one.said && Math.abs(apart) <= DOUBLE_TAP)
      return [{entry, register, as: 'doubleTap', score: 2}];
    if (fresh.print.isFollowUp && apart >= 0 && apart <= FOLLOW_UP_WITHIN)
      return [{entry, register, as: 'followUp', score: 1 + one.receivedAt / fresh.receivedAt / 2}];
  }
  const {same, score} = compareFingerprints(fresh.print, one.print, apart, isOnePerson);
  return same ? [{entry, register, as: 'sameMatter', score}] : [];
}
