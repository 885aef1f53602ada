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
  const narrowed = {...fresh, print: withoutReach(fresh.print, known)};
  return known
    .flatMap(one => candidate(narrowed, one))
    .sort((a, b) => b.score - a.score || b.entry - a.entry)
    .slice(0, MOST)
    .map(({entry, register, as}) => ({entry, register, as}));
}

/** A name that a tenth tell, of many matters, is of all the office is there for; a flooded village is told of one. */
const REACH_SHARE = 0.1;
const REACH_MATTERS = 5;
const FEWEST_KNOWN = 40;

function withoutReach(print: Fingerprint, known: readonly Remembered[]): Fingerprint {
  if (known.length < FEWEST_KNOWN) return print;
  const told = new Map(print.words.map(word => [word, {times: 0, matters: new Set<string>()}]));
  for (const {words, matters} of known.map(one => one.print))
    for (const word of words) {
      const one = told.get(word);
      if (!one) continue;
      one.times += 1;
      one.matters.add(matters[0] ?? '');
    }
  const isPlace = (word: string) => {
    const one = told.get(word);
    if (!one) return true;
    return one.times < known.length * REACH_SHARE || one.matters.size < REACH_MATTERS;
  };
  return {...print, names: print.names.filter(isPlace), words: print.words.filter(isPlace)};
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
