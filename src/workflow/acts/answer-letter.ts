import {otherAddressee} from '../../domain/answer/addressee';
import {type LetterFields, tidyLetter} from '../../domain/answer/letter-fields';
import {unfilledIn} from '../../domain/answer/placeholders';
import {mayReceive} from '../../domain/complaint/barrier';
import {isHidden} from '../../domain/complaint/conceal';
import type {Dossier} from '../../domain/complaint/dossier';
import {guardOf} from '../../domain/complaint/guard';
import type {Act} from '../../domain/desk/act';
import {ownContacts, personalIn} from '../../domain/publish/personal';
import {Refusal} from '../../domain/result';
import type {OfficeSettings} from '../../domain/settings';
import {type ActContext, assertStatus, type Effect} from './context';
import {LETTER_FLAW} from '../../ui/text/letter-flaws';

/** J4: the letter's fields as they are kept with the draft; nothing where the answer is no letter. */
export function draftedLetter(
  letter: LetterFields | undefined,
  {seal}: Pick<ActContext, 'seal'>,
): {fields: LetterFields | undefined; event: {letterHash?: string}} {
  if (!letter) return {fields: undefined, event: {}};
  const fields = tidyLetter(letter);
  return {fields, event: {letterHash: seal(JSON.stringify(fields))}};
}

/** J4: takes a letter's approval back; the draft and its fields stay. */
export function takeBackLetter(
  {complaint}: Dossier,
  _act: Act & {type: 'takeBackLetter'},
  {now, by}: ActContext,
): Effect {
  assertStatus(complaint, 'drafted');
  if (!complaint.letter?.approved)
    throw new Refusal('letter', {
      register: complaint.register,
      words: LETTER_FLAW.notApproved,
    });
  return {events: [{type: 'letterTakenBack', at: now, by}]};
}

/**
 * J4: what an official letter must pass beside the gate of every answer. It has no gaps and no other complaint's number;
 * whom the complaint is about neither signs it nor gets a copy (C9); and it says nothing of a complainant who asked not
 * to be known, since it passes through many hands (I8).
 */
export function passLetter(dossier: Dossier, letter: LetterFields, settings: OfficeSettings): void {
  const {complaint, complainant, texts} = dossier;
  const {register} = complaint;
  const words = [letter.number, letter.enclosures, letter.matter, ...letter.copies];
  const gaps = unfilledIn(words.join('\n'));
  if (gaps.length > 0) throw new Refusal('unfilled', {register, gaps: gaps.join(', ')});
  const found = otherAddressee(letter.matter, {name: '', register});
  if (found !== null) throw new Refusal('other-addressee', {register, found});
  const barred = barredFrom(dossier, letter, settings);
  if (barred) throw new Refusal('letter', {register, words: LETTER_FLAW.barred(barred)});
  if (!isHidden(complainant)) return;
  const shown = [texts.answer, ...words].join('\n');
  const [personal] = personalIn(shown, complainant, ownContacts(settings));
  if (personal)
    throw new Refusal('letter', {register, words: LETTER_FLAW.personal(personal.found)});
}

/** Who would sign it or get a copy and is the one complained about; undefined where nobody is. */
function barredFrom(
  dossier: Dossier,
  {copies}: LetterFields,
  settings: OfficeSettings,
): string | undefined {
  const {letterhead, units, officers} = settings;
  const guard = guardOf(dossier, settings);
  const isNamed = (name: string) =>
    name !== '' && copies.some(copy => copy.toLowerCase().includes(name.toLowerCase()));
  const {signatoryName, signatoryPosition} = letterhead;
  const signs = officers.find(({name}) => name === signatoryName);
  if (guard.accused.some(one => one.is === 'head') || (signs && isAccused(signs.email)))
    return signatoryPosition;
  const unit = units.find(
    one => isNamed(one.name) && !mayReceive(guard, settings, {unit: one.name}),
  );
  const person = officers.find(one => isNamed(one.name) && isAccused(one.email));
  return unit?.name ?? person?.name;

  function isAccused(email: string): boolean {
    return guard.accused.some(one => one.is === 'person' && one.email === email);
  }
}
