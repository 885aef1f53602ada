import {linesOfHtml} from '../html/lines';
import {classify, Classified} from './classify';
import {answeredQuotes} from './keep-quotes';
import type {Line} from './line';
import {mendBreaks} from './line-breaks';
import {normalise} from './normalise';
import {pointsBelow} from './points-below';

/** How the writer's words were found. The last five are doubtful. */
export type OwnWordsReason =
  /** Nothing looked like history. */
  | 'whole'
  /** Quoted or clearly marked history was left out. */
  | 'historyCut'
  /** Answers stand between quoted questions, which are kept with them. */
  | 'inline'
  /** History without quote signs was left out; its introduction could be the writer's own. */
  | 'likelyHistoryCut'
  /** The same, and more was left out than kept. */
  | 'longCut'
  /** History was left out, and the words say that the answers stand in it. */
  | 'answersBelow'
  /** The HTML holds no own words but the plain text does. */
  | 'partsDisagree'
  /** Another mail was sent on, and all of it is kept. */
  | 'forwarded'
  | 'empty';

export interface OwnWords {
  text: string;
  /** From 0 to 1. */
  confidence: number;
  reason: OwnWordsReason;
}

const CONFIDENCE: Record<OwnWordsReason, number> = {
  whole: 0.9,
  historyCut: 0.95,
  inline: 0.75,
  likelyHistoryCut: 0.6,
  longCut: 0.3,
  answersBelow: 0.3,
  partsDisagree: 0.4,
  forwarded: 0.4,
  empty: 0,
};

/** Below this an officer reads the whole mail before anything is filed (design 11). */
const DOUBTFUL_BELOW = 0.5;

export function isDoubtful({confidence}: OwnWords): boolean {
  return confidence < DOUBTFUL_BELOW;
}

/**
 * The words a person wrote in a reply, without history and signature. Rather leaves history in than cuts text.
 * Where the mail has HTML, its structure speaks first. Linear in the length of the mail.
 */
export function ownWords(mail: {text: string; html?: string}): OwnWords {
  const plain = () => wordsOf(plainLines(mail.text));
  if (!mail.html?.trim()) return plain();
  const lines = linesOfHtml(mail.html).map(line => ({...line, text: normalise(line.text)}));
  const words = wordsOf(lines);
  if (words.text !== '') return words;
  const {text} = plain();
  const reason = text === '' ? 'empty' : 'partsDisagree';
  return {text, confidence: CONFIDENCE[reason], reason};
}

function plainLines(text: string): Line[] {
  return normalise(text)
    .split('\n')
    .map(line => ({text: line, mark: null}));
}

function wordsOf(read: readonly Line[]): OwnWords {
  const lines = mendBreaks(read);
  const found = classify(lines);
  const quotes = answeredQuotes(lines, found.kinds);
  const stays = (at: number) =>
    found.kinds[at] === 'own' || found.kinds[at] === 'blank' || quotes.has(at);
  const text = tidy(lines.filter((_line, at) => stays(at)));
  const reason = text === '' ? 'empty' : reasonFor(lines, found, quotes.size > 0, text);
  return {text, confidence: CONFIDENCE[reason], reason};
}

function tidy(lines: readonly Line[]): string {
  return lines
    .map(({text, mark}) => (mark === 'quote' ? `> ${text}` : text).trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function reasonFor(
  lines: readonly Line[],
  {kinds, cut, forwardedAt}: Classified,
  hasQuotes: boolean,
  kept: string,
): OwnWordsReason {
  if (forwardedAt !== null) return 'forwarded';
  const hasHistory = kinds.includes('history') || kinds.includes('quote');
  if (hasHistory && !hasQuotes && pointsBelow(kept)) return 'answersBelow';
  if (cut && !cut.isCertain) {
    const removed = lines.slice(cut.at).reduce((sum, {text}) => sum + text.trim().length, 0);
    return removed > kept.length ? 'longCut' : 'likelyHistoryCut';
  }
  if (hasQuotes) return 'inline';
  return kinds.some(kind => kind !== 'own' && kind !== 'blank') ? 'historyCut' : 'whole';
}
