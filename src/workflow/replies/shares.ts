import {FROM_CITIZEN} from '../../domain/complaint/dossier';
import {entryOf} from '../../domain/register-number';
import {GREETING} from '../../data/first-words';
import {mayHaveParts, numberedParts} from '../../domain/mail/numbered-parts';
import type {InboundMail} from '../../domain/mail/inbound';
import {isDoubtful, ownWords} from '../../domain/mail/reply/own-words';
import type {ReplyToken} from '../../domain/mail/token';
import type {Desk} from '../ports';
import {placeOfSender} from './record-reply';

/** What one mail says of one of several complaints. */
export interface Share extends ReplyToken {
  /** Its part of the mail; null where the parts cannot be told apart and an officer reads the whole. */
  part: string | null;
  /** The mail was sent to this complaint's own address, and its part is clear: it counts like any reply. */
  counts: boolean;
}

/**
 * K4: a PPID who answers several complaints in one mail, by writing to several of their addresses or by naming their
 * numbers. Each gets its part; what no signed address brought, or cannot be told apart, waits for an officer. Reads the ledger
 * only where lines of the mail may begin with numbers.
 *
 * @param tokens of the addresses it was sent to.
 * @returns nothing for a mail that answers one complaint, or none that is known.
 */
export function sharesOf(mail: InboundMail, tokens: readonly ReplyToken[], desk: Desk): Share[] {
  if (tokens.some(({referral}) => referral === FROM_CITIZEN))
    return tokens.length > 1 ? tokens.map(one => ({...one, part: null, counts: false})) : [];
  const words = ownWords(mail);
  const {named, before} = mayHaveParts(words.text, tokens.length > 0 ? 1 : 2)
    ? namedIn(words.text, desk)
    : {named: new Map<number, string>(), before: words.text};
  const others = [...named.keys()].filter(entry => tokens.every(one => one.entry !== entry));
  const owed = others.length > 0 ? placesIn(others, mail, desk) : [];
  if (tokens.length + owed.length < 2) return [];
  // Words above the first number are the one complaint's whose address brought them, and nobody's where there are several.
  const isHeaded = tokens.length === 1 || onlyGreets(before);
  const isClear = isHeaded && owed.length === others.length && !isDoubtful(words);
  const own = (entry: number) => {
    const above = tokens.length === 1 && tokens[0]!.entry === entry ? before : '';
    return [above, named.get(entry) ?? ''].filter(Boolean).join('\n\n');
  };
  const share = (one: ReplyToken, counts: boolean): Share => {
    const part = isClear ? own(one.entry) || null : null;
    return {...one, part, counts: counts && part !== null && mail.files.length === 0};
  };
  return [...tokens.map(one => share(one, true)), ...owed.map(one => share(one, false))];
}

/** The complaints whose numbers head a part, by their places. */
function namedIn(text: string, desk: Desk): {named: Map<number, string>; before: string} {
  const {settings, head} = desk.ledger.read({});
  const {before, parts} = numberedParts(text, settings.numberFormat);
  const named = new Map<number, string>();
  for (const {sequence, text: part} of parts) {
    const entry = entryOf(sequence, head.series);
    if (entry === undefined || entry > head.entries) continue;
    named.set(entry, [named.get(entry) ?? '', part].filter(Boolean).join('\n\n'));
  }
  return {named, before};
}

/** Of the complaints that are named, those in which the sender answers for a unit. */
function placesIn(entries: readonly number[], mail: InboundMail, desk: Desk): ReplyToken[] {
  const {dossiers, settings} = desk.ledger.read({entries});
  return [...dossiers.values()].flatMap((dossier): ReplyToken[] => {
    const referral = placeOfSender(dossier, mail, {desk, settings});
    return referral === null ? [] : [{entry: dossier.entry, referral}];
  });
}

function onlyGreets(text: string): boolean {
  return text.split('\n').every(line => line.trim() === '' || GREETING.test(line.trim()));
}
