import {
  ACCUSING,
  ADDRESSING,
  HEAD_TITLES,
  HONORIFICS,
  STAFF_WORDS,
  UNIT_WORDS,
} from '../../data/classification/accusing';
import {ASKS_MONEY, SUPERVISORY} from '../../data/classification/cues';
import type {Accused} from '../complaint/classification';
import {type Parties, sameAccused} from '../complaint/barrier';
import type {OfficeSettings} from '../settings';
import {hasCue, wordsOf} from './words';

export type SuspectParties = Parties & Pick<OfficeSettings, 'letterhead'>;

const SPEAKS_OF_CONDUCT = [...ACCUSING, ...ASKS_MONEY, ...SUPERVISORY];

/** How far behind "petugas" the name of a section may stand. */
const REACH = 3;
/** A first name shorter than this is too many people's. */
const SHORTEST_NAME = 4;

/**
 * C9 before anybody has read the complaint: about whom it seems to be, by the office's own lists. It errs on the side
 * of silence: one too many is put right by the officer who classifies (SOP A3), one too few has been read by the
 * person it is about.
 */
export function suspectedAccused(text: string, parties: SuspectParties): Accused[] {
  const words = wordsOf(text);
  const named = peopleOf(parties).filter(({name}) => isNamedInFull(words, name));
  const found: Accused[] = named.map(({email}) => ({is: 'person', email}));
  if (hasCue(words, SPEAKS_OF_CONDUCT)) {
    if (isAboutHead(words, parties)) found.push({is: 'head'});
    for (const {email, name} of peopleOf(parties))
      if (isNamedWithHonorific(words, name)) found.push({is: 'person', email});
    for (const {name} of parties.units)
      if (isUnitMeant(words, name)) found.push({is: 'unit', unit: name});
  }
  return found.filter((one, at) => found.findIndex(other => sameAccused(other, one)) === at);
}

function peopleOf({officers, units}: Parties): Array<{email: string; name: string}> {
  const ppids = units.map(({ppidEmail, ppidName}) => ({email: ppidEmail, name: ppidName}));
  return [...officers.map(({email, name}) => ({email, name})), ...ppids];
}

/** A title that stands for the person and not only in the address of the letter. */
function isAboutHead(words: readonly string[], {letterhead}: SuspectParties): boolean {
  const position = letterhead.signatoryPosition.trim();
  const titles = HEAD_TITLES.find(([pattern]) => pattern.test(position))?.[1] ?? [
    wordsOf(position)[0] ?? 'pimpinan',
  ];
  return titles.some(title => placesOf(words, wordsOf(title)).some(at => !isAddressed(words, at)));
}

function isAddressed(words: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && HONORIFICS.includes(words[before]!) && words[before] !== 'yth') before -= 1;
  return before >= 0 && ADDRESSING.includes(words[before]!);
}

/** The name without degrees, at least two words of it. */
function isNamedInFull(words: readonly string[], name: string): boolean {
  const parts = nameWords(name);
  return parts.length > 1 && placesOf(words, parts).length > 0;
}

function isNamedWithHonorific(words: readonly string[], name: string): boolean {
  const [first = ''] = nameWords(name);
  if (first.length < SHORTEST_NAME) return false;
  return placesOf(words, [first]).some(at => at > 0 && HONORIFICS.includes(words[at - 1]!));
}

function nameWords(name: string): string[] {
  return wordsOf(name.replace(/,.*$/, '').replace(/\S*\.\S*/g, ' '));
}

/** "Kasi Trantib", "petugas pelayanan": those who work there, and one word of the section's name close behind. */
function isUnitMeant(words: readonly string[], unit: string): boolean {
  const names = wordsOf(unit).filter(word => !UNIT_WORDS.includes(word));
  return STAFF_WORDS.some(staff => {
    const parts = staff.split(' ');
    return placesOf(words, parts).some(at =>
      words.slice(at + parts.length, at + parts.length + REACH).some(word => names.includes(word)),
    );
  });
}

function placesOf(words: readonly string[], parts: readonly string[]): number[] {
  return words.flatMap((_, at) =>
    parts.every((part, offset) => plain(words[at + offset]) === part) ? [at] : [],
  );
}

/** `camatnya` is the camat. */
function plain(word = ''): string {
  return word.length > 5 ? word.replace(/nya$/, '') : word;
}
