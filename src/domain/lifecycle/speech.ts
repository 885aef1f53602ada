import {type Complaint, hasEnded} from '../complaint/complaint';
import type {Texts} from '../complaint/dossier';

/** What a complainant can say on the tracking page, with nothing but the link or the code (K6, J8, J9). */
export type Speech =
  /** Answers the open question, else is added to the complaint. */
  | {what: 'words'; text: string}
  | {what: 'reopen'; text: string}
  | {what: 'withdraw'; text: string}
  /** A discontented one who says why opens the complaint again. */
  | {what: 'rate'; satisfied: boolean; text: string};

export type SpeechKind = Speech['what'];

/** What the complainant's words became. */
export interface Spoken {
  what: SpeechKind;
  reopened: boolean;
}

export const SPEECH_KINDS: readonly SpeechKind[] = ['words', 'reopen', 'withdraw', 'rate'];

/** More than a page of writing; what is longer is a document, and can be added as a file. */
export const LONGEST_SPEECH = 5_000;

/** More events than any complaint has needed: from here on somebody plays with the page. */
const MOST_EVENTS = 300;
/** Of the 360,000 characters of texts that the ledger holds for a complaint, the rest is the office's. */
const MOST_TEXT = 200_000;

/** What the page offers, the most likely first. */
export function speechesFor(complaint: Pick<Complaint, 'status'>): SpeechKind[] {
  if (!hasEnded(complaint)) return ['words', 'withdraw'];
  if (complaint.status === 'answered') return ['rate'];
  return complaint.status === 'voided' ? [] : ['reopen'];
}

/** Whether a complaint takes no more words by the page. Mail, the counter and the telephone stay open. */
export function isFullOfWords({version}: Pick<Complaint, 'version'>, texts: Texts): boolean {
  return version >= MOST_EVENTS || JSON.stringify(texts).length > MOST_TEXT;
}
