import {asksForIdentity} from '../intake/form-mapping';
import {
  type Addition,
  type Complainant,
  type Dossier,
  subjectOf,
  type Texts,
  withoutIdentity,
} from './dossier';

/** What stands where a word that names a hidden complainant stood. */
export const MASK = '[***]';

/** Below this a word is no name but a syllable, and taking it out would spoil the complaint. */
const SHORTEST = 3;
/** Up to this length a word is masked only where it stands alone: "Ani" is not in "berani". */
const LONGEST_ALONE = 5;
/** A number of fewer digits is a year or a house, not a telephone. */
const FEWEST_DIGITS = 7;

/** I8: whether the complainant asked not to be known. */
export function isHidden({
  anonymous,
  confidential,
}: Pick<Complainant, 'anonymous' | 'confidential'>): boolean {
  return anonymous || confidential;
}

/**
 * I8, R6: the dossier as everyone sees it who has no reason to know. A hidden complainant's particulars are empty,
 * and wherever the texts repeat them a mask stands; the office's own answer stays as it was written.
 */
export function conceal(dossier: Dossier): Dossier {
  const {complainant, texts} = dossier;
  if (!isHidden(complainant)) return dossier;
  const masked = mask(complainant);
  return {
    ...dossier,
    complainant: withoutIdentity(complainant),
    texts: {
      ...(throughout(withoutPersonal(texts), masked) as Texts),
      answer: texts.answer,
    },
  };
}

/** C5: the answer to one complaint for another of the same problem: addressed anew, and nothing of whom it was for. */
export function borrowedAnswer(from: Dossier, to: Dossier): string {
  const {name} = from.complainant;
  const addressed = isHidden(to.complainant) ? '' : to.complainant.name.trim();
  const replaced: Array<[string, string]> = [
    [from.complaint.register, to.complaint.register],
    [from.texts.title.trim(), subjectOf(to.texts)],
    [name.trim(), addressed || 'Pelapor'],
  ];
  const answer = replaced
    .filter(([was]) => was.length >= SHORTEST)
    .reduce((text, [was, now]) => text.split(was).join(now), from.texts.answer);
  return mask(from.complainant)(answer);
}

/** What the Form asked about the person without being mapped, also in what was edited later. */
function withoutPersonal(texts: Texts): Texts {
  const cover = (answers: Addition['answers']) =>
    answers.map(one =>
      one.personal || asksForIdentity(one.question) ? {...one, answer: MASK} : one,
    );
  const {extra, additions = []} = texts;
  return {
    ...texts,
    extra: cover(extra),
    additions: additions.map(one => ({...one, answers: cover(one.answers)})),
  };
}

/** Every particular of a complainant that stands in a text, as it stands there. */
export function particularsIn(text: string, complainant: Complainant): string[] {
  return patternsOf(complainant).flatMap(pattern => text.match(pattern) ?? []);
}

/** A function that takes every particular of a complainant out of a text. */
function mask(complainant: Complainant): (text: string) => string {
  const patterns = patternsOf(complainant);
  return text => patterns.reduce((rest, pattern) => rest.replace(pattern, MASK), text);
}

function patternsOf(complainant: Complainant): RegExp[] {
  const {name, email, phone, address, identityNumber, account, link = ''} = complainant;
  const words = [name, email, address, identityNumber, account, account.replace(/^@/, ''), link]
    .map(word => word.trim())
    .filter(word => word.length >= SHORTEST)
    .sort((a, b) => b.length - a.length)
    .map(wordPattern);
  return [...words, ...telephonePattern(phone)].map(one => new RegExp(one, 'giu'));
}

/** Spaces and line ends count alike, since a citizen's text is wrapped anyhow. */
function wordPattern(word: string): string {
  const pattern = word.split(/\s+/).map(escapePattern).join('\\s+');
  return word.length > LONGEST_ALONE ? pattern : `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;
}

/** The same number however it is grouped, with 0, 62 or +62 in front, and any text that was given for one. */
function telephonePattern(phone: string): string[] {
  const own = phone.replace(/\D/g, '').replace(/^(?:0062|62|0)/, '');
  const grouped = `(?:(?:\\+?62|0)[\\s().-]*)?${[...own].join('[\\s().-]*')}`;
  return [
    ...(phone.trim().length >= SHORTEST ? [wordPattern(phone.trim())] : []),
    ...(own.length >= FEWEST_DIGITS ? [grouped] : []),
  ];
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Every text in a value, at any depth. */
function throughout(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map(one => throughout(one, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, throughout(one, change)]),
  );
}
