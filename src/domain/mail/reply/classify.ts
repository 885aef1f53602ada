import {attributionEnding} from './attribution';
import {headerBlockAt} from './header-block';
import {isBlank, isQuote, Line, LineKind, ruled} from './line';
import {
  isDeviceLine,
  isLinkOnly,
  listFooterAt,
  looksLikeSignature,
  signatureMark,
} from './signature';
import {ABOVE_THIS_LINE, FORWARD_TITLE, ORIGINAL_TITLE} from './words';

export interface Classified {
  kinds: LineKind[];
  /** Where history without quote signs was cut off by its introduction; null where it was not. */
  cut: {at: number; isCertain: boolean} | null;
  /** The line under which a forwarded mail stands: it is kept, being what was sent on. */
  forwardedAt: number | null;
}

const RULE = /^(?:[-_=*]{3,}|\*(?: \*){2,})$/;
/** Lines below a bare `--`, blank ones too: what goes on longer is no signature. */
const LONGEST_BARE_SIGNATURE = 40;

/** What each line is, in one pass from the top and one look back for signatures. */
export function classify(lines: readonly Line[]): Classified {
  const kinds: LineKind[] = lines.map(plainKind);
  const signatures: Signature[] = [];
  let cut: Classified['cut'] = null;
  let forwardedAt: number | null = null;
  for (let at = 0; at < lines.length && !cut; at += 1) {
    const text = ruled(lines[at]);
    if (text === '') continue;
    if (FORWARD_TITLE.test(text)) {
      forwardedAt = at;
      kinds.fill('own', at);
      break;
    }
    if (lines[at]!.mark !== null || kinds[at] === 'quote' || kinds[at] === 'history') continue;
    const isStandard = signatureMark(lines[at]!);
    if (isStandard) signatures.push({at, isStandard: isStandard === 'standard'});
    cut = cutAt(lines, at);
    if (cut) continue;
    const attribution = attributionEnding(lines, at);
    if (!attribution) continue;
    kinds.fill('history', attribution.start, at + 1);
    const isInBox = lines[at]!.isIndented === true;
    if (isInBox || attribution.isFollowedByQuote)
      markBox(lines, kinds, at + 1, isInBox ? 'history' : 'quote');
    else cut = {at: attribution.start, isCertain: attribution.isCertain};
  }
  if (cut) kinds.fill('history', cut.at);
  markWrappedQuotes(lines, kinds);
  unmarkComparisons(lines, kinds);
  unmarkLists(lines, kinds);
  for (const signature of signatures) markSignature(lines, kinds, signature);
  const footer = listFooterAt(lines);
  if (footer !== null && forwardedAt === null) markFooter(kinds, footer);
  markDeviceLines(lines, kinds);
  return {kinds, cut, forwardedAt};
}

function plainKind(line: Line): LineKind {
  if (isQuote(line)) return 'quote';
  if (isBlank(line)) return 'blank';
  return line.mark === 'history' || line.mark === 'signature' ? line.mark : 'own';
}

/** A separator or a header here begins history to the end; a rule directly above belongs to it. */
function cutAt(lines: readonly Line[], at: number): Classified['cut'] {
  const text = ruled(lines[at]);
  if (ABOVE_THIS_LINE.test(text)) return {at, isCertain: true};
  if (ORIGINAL_TITLE.test(text)) return {at, isCertain: true};
  const verdict = headerBlockAt(lines, at);
  if (!verdict) return null;
  let start = at;
  while (start > 0 && isBlank(lines[start - 1]!)) start -= 1;
  const hasRule = start > 0 && RULE.test(ruled(lines[start - 1]));
  return {at: hasRule ? start - 1 : at, isCertain: verdict === 'certain'};
}

/** A quotation without a client's mark is the mail that was answered where an attribution stands above or in it. */
function markBox(
  lines: readonly Line[],
  kinds: LineKind[],
  from: number,
  kind: 'quote' | 'history',
): void {
  for (let at = from; at < lines.length; at += 1) {
    if (kinds[at] === 'blank') continue;
    if (!lines[at]!.isIndented) return;
    kinds[at] = kind;
  }
}

/**
 * The end of a quoted line that a server wrapped, between two quoted lines without a blank one: words after a long
 * line, or the end of a link whose bracket the line above opened.
 */
function markWrappedQuotes(lines: readonly Line[], kinds: LineKind[]): void {
  for (let at = 1; at + 1 < lines.length; at += 1) {
    const isBetween = kinds[at - 1] === 'quote' && kinds[at + 1] === 'quote';
    if (kinds[at] !== 'own' || !isBetween) continue;
    const above = lines[at - 1]!.text;
    const {text} = lines[at]!;
    const isWords = above.length >= 65 && /^\p{Ll}/u.test(text);
    const isLink = /[(<][^()<>]*$/.test(above) && /^\s*[^\s()<>]{1,400}[)>]/.test(text);
    if (isWords || isLink) kinds[at] = 'quote';
  }
}

/**
 * `> 5 hari: terlambat`: a line of its own below other words is a sign for more, not a quotation; in a mail without
 * history below a blank line too.
 */
function unmarkComparisons(lines: readonly Line[], kinds: LineKind[]): void {
  const hasHistory = kinds.includes('history') || kinds.filter(kind => kind === 'quote').length > 1;
  for (let at = 1; at < lines.length; at += 1) {
    const isBelow = kinds[at - 1] === 'own' || (kinds[at - 1] === 'blank' && !hasHistory);
    const isAlone = kinds[at] === 'quote' && isBelow && kinds[at + 1] !== 'quote';
    if (isAlone && /^\s*>=?\s?(?:Rp\s?)?\d/.test(lines[at]!.text)) kinds[at] = 'own';
  }
}

const LIST_TITLE = /^[^\d@]{2,80}:\s*$/;
const LISTED = /^\s*>\s?[^\s>]/;

/** `Langkah kami:` and directly below it lines with `>`: officers write lists so. A quoted mail has its empty lines too. */
function unmarkLists(lines: readonly Line[], kinds: LineKind[]): void {
  for (let at = 1; at < lines.length; at += 1) {
    const isBelow = kinds[at - 1] === 'own' && LIST_TITLE.test(ruled(lines[at - 1]));
    if (kinds[at] !== 'quote' || !isBelow) continue;
    let end = at;
    while (kinds[end] === 'quote' && LISTED.test(lines[end]!.text)) end += 1;
    if (kinds[end] !== 'quote') kinds.fill('own', at, end);
  }
}

interface Signature {
  at: number;
  isStandard: boolean;
}

function markSignature(
  lines: readonly Line[],
  kinds: LineKind[],
  {at, isStandard}: Signature,
): void {
  if (kinds[at] !== 'own') return;
  const limit = isStandard ? lines.length : Math.min(lines.length, at + LONGEST_BARE_SIGNATURE);
  let end = at + 1;
  while (end < limit && (kinds[end] === 'own' || kinds[end] === 'blank')) end += 1;
  if (!isStandard && end === at + LONGEST_BARE_SIGNATURE) return;
  if (isStandard || looksLikeSignature(lines.slice(at + 1, end))) kinds.fill('signature', at, end);
}

/** The footer of a mailing list ends every mail of it. */
function markFooter(kinds: LineKind[], from: number): void {
  for (let at = from; at < kinds.length; at += 1) if (kinds[at] === 'own') kinds[at] = 'signature';
}

/** Device lines count where no own word comes after them, and the link below one goes with it. */
function markDeviceLines(lines: readonly Line[], kinds: LineKind[]): void {
  let isOpen = true;
  let links: number[] = [];
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    if (kinds[at] === 'blank') continue;
    if (kinds[at] !== 'own') {
      isOpen = true;
      links = [];
    } else if (isOpen && isDeviceLine(lines[at]!)) {
      for (const one of [at, ...links]) kinds[one] = 'signature';
      links = [];
    } else if (isOpen && isLinkOnly(lines[at]!)) links.push(at);
    else isOpen = false;
  }
}
