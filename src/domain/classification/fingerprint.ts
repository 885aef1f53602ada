import {FOLLOW_UP, PLACE} from '../../data/classification/cues';
import {SCENE, TOPICS} from '../../data/classification/topics';
import {DAY, type Instant} from '../instant';
import {isReply, matterOf} from './matter';
import {isName, reachOf} from './names';
import {whereabouts, type Whereabouts} from './places';
import {type Suggestion, suggestCategories} from './suggest';
import {type CommonWords, commonWords, isWide, tellingStems} from './telling';
import {hasCue, wordsOf} from './words';

/** What is kept of a complaint to know another of the same matter (C5): small, since a thousand are read at once. */
export interface Fingerprint extends Whereabouts {
  /** The one or two likeliest categories. */
  matters: string[];
  /** What it tells of, by place in the list of topics. */
  topics: number[];
  /** All words that may be names of places. */
  words: string[];
  /** Stems of the words that tell its matter, between blanks. */
  stems: string;
  /** Asks what became of an earlier one, or answers to a mail about it. */
  isFollowUp: boolean;
}

/** A text longer than this says more than "kok belum?". */
const LONGEST_FOLLOW_UP = 30;
/** A complaint of a hundred names is compared by the first of them. */
const WORDS_KEPT = 60;

/** Some hundred characters of a complaint: places, numbers, matters and telling words. */
export function fingerprintOf(title: string, text: string, channel: string): Fingerprint {
  const matter = matterOf(title, text, channel);
  const {words} = matter;
  const where = whereabouts(words, text);
  const reach = reachOf(words);
  const mayName = words.filter(word => isName(word) && !reach.includes(word));
  return {
    ...where,
    matters: likeliest(suggestCategories(matter, wordsOf(title)).filter(isTold)),
    topics: TOPICS.flatMap((cues, topic) => (hasCue(words, cues) ? [topic] : [])),
    words: [...new Set([...where.names, ...mayName])].slice(0, WORDS_KEPT),
    stems: tellingStems(words),
    isFollowUp: isReply(matter) || (words.length <= LONGEST_FOLLOW_UP && hasCue(words, FOLLOW_UP)),
  };
}

export interface Comparison {
  /** 0 to 1. */
  score: number;
  same: boolean;
  /** What speaks for it: shared places, shared matter. */
  why: string[];
}

/** Beyond this many days the same words are another event, or the same one come back. */
const NAMED_WITHIN = 21;
/** A kind of place without a name is enough only for what was written almost at once. */
const UNNAMED_WITHIN = 2;
const THRESHOLD = 0.5;
const NOTHING: Comparison = {score: 0, same: false, why: []};

/** Of one place and almost at once, one telling word is enough; later two. */
const SAME_HOURS = 2;
/** What reaches everybody stays broken for a while. */
const WIDE_WITHIN = 14;
const ENOUGH_WORDS = 2;
/** Half of what the shorter one says, in a few days: one matter in other words, wherever it is. */
const MANY_WORDS = 3;
const MOST_WORDS = 0.5;
const COPIED_WORDS = 4;
const BEGINNING = 8;
const RETOLD_WITHIN = 3;
const WITHOUT_PLACE = 0.6;

/**
 * C5: whether two complaints are about the same matter at the same place. Place decides: the same words about another
 * street are another case, and without a place only what is one for everybody is merged, or what one person says
 * twice. A person confirms.
 *
 * @param apart between their receipts, in ms; 0 where unknown.
 * @param isOnePerson whether the same address, number or account wrote both.
 */
export function compareFingerprints(
  one: Fingerprint,
  two: Fingerprint,
  apart: Instant,
  isOnePerson = false,
): Comparison {
  if (one.isFollowUp || two.isFollowUp) return NOTHING;
  const isTopic = one.topics.some(topic => two.topics.includes(topic));
  if (numbersClash(one, two) || (!isTopic && topicsTold(one, two))) return NOTHING;
  const days = Math.abs(apart) / DAY;
  const matters = sameMatter(one.matters, two.matters);
  const isKnown = isTopic || matters.length > 0;
  const place = samePlace(one, two, days);
  const placed = {...place, why: [...place.why, ...matters]};
  if (isKnown && place.score >= THRESHOLD) return {...placed, same: true};
  // A thousand are compared with each complaint that comes in: for most it ends here.
  const isAgain = isOnePerson && days <= NAMED_WITHIN;
  const isForAll = days <= WIDE_WITHIN && isWide(one, two);
  const isSoon = isKnown && days <= RETOLD_WITHIN;
  const mayBeCopy = days <= RETOLD_WITHIN && beginAlike(one.stems, two.stems);
  const other = isKnown ? {...placed, same: false} : NOTHING;
  if (!(place.score > 0 || isAgain || isForAll || isSoon || mayBeCopy)) return other;
  // What a service is called tells which it is.
  const names = isForAll ? [] : [...one.names, ...two.names];
  const common = commonWords(one.stems, two.stems, names);
  const enough = days <= SAME_HOURS ? 1 : ENOUGH_WORDS;
  if (place.score >= THRESHOLD && common.telling >= enough) return {...placed, same: true};
  const isSame =
    (isAgain && (isTopic || common.telling >= ENOUGH_WORDS)) ||
    (isForAll && common.telling >= ENOUGH_WORDS) ||
    (isSoon && isRetold(common)) ||
    (mayBeCopy && isCopied(common));
  if (!isSame || placesClash(one, two)) return other;
  return {score: WITHOUT_PLACE, same: true, why: [...common.stems, ...matters]};
}

function beginAlike(one: string, two: string): boolean {
  return one.length >= BEGINNING && one.slice(0, BEGINNING) === two.slice(0, BEGINNING);
}

/** Written off: the words begin alike, and most of them are the same. */
function isCopied({telling, share}: CommonWords): boolean {
  return telling >= COPIED_WORDS && share >= MOST_WORDS;
}

function isRetold({telling, share}: CommonWords): boolean {
  return telling >= MANY_WORDS && share >= MOST_WORDS;
}

/** Both say where, and nothing of it is the same. */
function placesClash(one: Fingerprint, two: Fingerprint): boolean {
  const [mine, others] = [shared(one.names, two.words), shared(two.names, one.words)];
  return one.names.length > 0 && two.names.length > 0 && mine.length + others.length === 0;
}

function samePlace(
  one: Fingerprint,
  two: Fingerprint,
  days: number,
): {score: number; why: string[]} {
  const names = [...new Set([...shared(one.names, two.words), ...shared(two.names, one.words)])];
  const kinds = shared(one.kinds, two.kinds);
  if (names.length > 0 && days <= NAMED_WITHIN) {
    // A village alone is large: two complaints that each name something else in it are told apart.
    const apart = [one, two].every(side =>
      [...side.names, ...side.kinds].some(name => !names.includes(name)),
    );
    const score = apart && kinds.length === 0 && names.length === 1 ? 0.4 : 0.9;
    return {score: score - (0.3 * days) / NAMED_WITHIN, why: [...names, ...kinds]};
  }
  const bothNamed = one.names.length > 0 && two.names.length > 0;
  if (kinds.length === 0 || bothNamed || days > UNNAMED_WITHIN) return {score: 0, why: []};
  return {score: 0.8 - 0.1 * days, why: kinds};
}

/** The first category, and the second where it is nearly as likely. */
function likeliest([first, second]: readonly Suggestion[]): string[] {
  if (!first) return [];
  const close = second && second.score > first.score / 2;
  return close ? [first.category, second.category] : [first.category];
}

/** The likeliest category of one is among the two likeliest of the other. */
function sameMatter(one: readonly string[], two: readonly string[]): string[] {
  const [first, second] = [one[0], two[0]];
  if (first !== undefined && two.slice(0, 2).includes(first)) return [first];
  return second !== undefined && one.slice(0, 2).includes(second) ? [second] : [];
}

/** A category that only the scene leads to tells nothing of what is wrong there. */
function isTold({because}: Suggestion): boolean {
  return because.some(cue => !PLACE.includes(cue) && !SCENE.includes(cue));
}

function topicsTold(...both: Fingerprint[]): boolean {
  return both.every(one => one.topics.length > 0);
}

/** Both name a house, a lane, a school or a neighbourhood, and not the same. */
function numbersClash(one: Fingerprint, two: Fingerprint): boolean {
  return one.numbers.some(number => {
    const ofKind = two.numbers.filter(other => kindOfNumber(other) === kindOfNumber(number));
    const mine = one.numbers.filter(other => kindOfNumber(other) === kindOfNumber(number));
    return ofKind.length > 0 && shared(mine, ofKind).length === 0;
  });
}

function kindOfNumber(number: string): string {
  return number.replace(/\d+$/, '');
}

function shared(a: readonly string[], b: readonly string[]): string[] {
  return a.filter(one => b.includes(one));
}
