import {OTHER_CATEGORY} from '../../data/classification/categories';
import {LEGAL_LIMITS} from '../../data/legal-limits';
import {compareComplaints} from '../classification/duplicates';
import {type Look, lookAt, type LookSettings} from '../classification/look';
import {type Guard, mayReceive, recipientUnits} from '../complaint/barrier';
import {isHidden} from '../complaint/conceal';
import {guardOf} from '../complaint/guard';
import {DAY} from '../instant';
import {type LegalLimit, legalLimitFor} from '../procedure/legal-limit';
import {emergencyNumbersOf, type OfficeSettings} from '../settings';
import {SAMPLE, type SortCase, type Sorted, type TrainingAnswer} from './case';
import {dossierOf} from './dossier';
import type {Judged, Part, Reason} from './graded';

/** What the desk must know of an office to say what is right there. */
export type SortingSettings = LookSettings & Pick<OfficeSettings, 'limits' | 'emergencyNumbers'>;

/** A complaint, what the desk makes of it, and who may get it. */
interface Seen {
  look: Look;
  guard: Guard;
  settings: SortingSettings;
}

/** SOP A3 and A4: what was decided about a complaint against what is right in this office. */
export function judgeSorting(
  one: SortCase,
  answer: TrainingAnswer,
  settings: SortingSettings,
): Judged {
  const dossier = dossierOf(one.complaint);
  const seen = {look: lookAt(dossier, settings), guard: guardOf(dossier, settings), settings};
  return {parts: partsOf(one, answer, seen), reasons: reasonsOf(one, seen)};
}

function partsOf(one: SortCase, answer: TrainingAnswer, seen: Seen): Part[] {
  const {step} = one;
  const parts = [partOf('step', answer.step, [step])];
  if (one.step !== 'refer') return parts;
  const {kind, urgency} = one.sorted;
  return [
    ...parts,
    unitPart(answer.unit, seen),
    partOf('kind', answer.kind, [kind]),
    partOf('category', answer.category, rightCategories(one.sorted, seen)),
    {
      ...partOf('urgency', answer.urgency, [urgency]),
      // Who sees no danger to life calls nobody.
      ...(urgency === 'emergency' ? {isGrave: true as const} : {}),
    },
  ];
}

function partOf(
  part: 'step' | 'unit' | 'kind' | 'category' | 'urgency',
  given: string,
  right: readonly string[],
) {
  return {part, given, right: right.length === 1 ? right[0]! : '', isRight: right.includes(given)};
}

/** C9: to send it to who is complained about spoils the whole item. */
function unitPart(given: string, seen: Seen): Part {
  const {guard, settings} = seen;
  const isBarred = given !== '' && !mayReceive(guard, settings, {unit: given});
  return {...partOf('unit', given, rightUnits(seen)), ...(isBarred ? {isGrave: true} : {})};
}

/** The unit that the desk proposes; where it knows none, whoever may get it. */
function rightUnits({look, guard, settings}: Seen): string[] {
  const [first] = look.units;
  if (first) return [first.name];
  const all = recipientUnits(settings).map(({name}) => name);
  return all.filter(unit => mayReceive(guard, settings, {unit}));
}

/** The office's own name for it; where it has none, what the desk proposes, or any. */
function rightCategories({category}: Sorted, {look, settings}: Seen): readonly string[] {
  const {categories} = settings;
  const known = [category, look.categories[0]?.name, OTHER_CATEGORY].find(
    name => name !== undefined && categories.includes(name),
  );
  return known === undefined ? categories : [known];
}

function reasonsOf(one: SortCase, {look, guard, settings}: Seen): Reason[] {
  const {complaint, earlier, step} = one;
  const barred = settings.units
    .map(({name}) => name)
    .filter(unit => !mayReceive(guard, settings, {unit}));
  const limit = limitOf(one, settings);
  const reasons: Array<Reason | false> = [
    look.urgency === 'emergency' && {is: 'emergency', numbers: emergencyNumbersOf(settings)},
    look.dismissal !== null && {is: 'dismissal', dismissal: look.dismissal},
    step === 'ask' && {is: 'missing', missing: look.missing},
    step === 'refer' && look.complete && {is: 'complete'},
    earlier !== undefined && alikeness(complaint, earlier),
    step === 'refer' && {is: 'words', words: look.categories[0]?.because ?? []},
    guard.supervisory && {is: 'supervisory'},
    barred.length > 0 && {is: 'barrier', units: barred},
    isHidden({anonymous: !!complaint.anonymous, confidential: !!complaint.confidential}) && {
      is: 'hidden',
    },
    ...look.flags.map((flag): Reason => ({is: 'flag', flag})),
    limit !== undefined && {is: 'limit', limit},
  ];
  return reasons.filter(reason => reason !== false);
}

function alikeness(
  {title, text, channel}: SortCase['complaint'],
  earlier: NonNullable<SortCase['earlier']>,
): Reason {
  const {same, why} = compareComplaints(
    {title, text, channel, receivedAt: earlier.daysAgo * DAY},
    {title: earlier.title, text: earlier.text, channel: '', receivedAt: 0},
  );
  return {is: same ? 'alike' : 'apart', why};
}

/** The law's limit as it is in force at this office. */
function limitOf(one: SortCase, {limits}: SortingSettings): LegalLimit | undefined {
  if (one.step !== 'refer') return undefined;
  return legalLimitFor(one.sorted.kind, SAMPLE.today, limits ?? LEGAL_LIMITS);
}
