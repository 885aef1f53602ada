import {OTHER_CATEGORY} from '../../data/classification/categories';
import {mayReceive, recipientUnits} from '../complaint/barrier';
import type {Kind, Urgency} from '../complaint/classification';
import {conceal} from '../complaint/conceal';
import type {Dossier} from '../complaint/dossier';
import {guardOf} from '../complaint/guard';
import {procedureOf} from '../procedure/in-force';
import {stepOf} from '../procedure/procedure';
import type {OfficeSettings} from '../settings';
import {assess, type Flag, type MissingDatum} from './assess';
import type {UnclearPoint} from './clarity';
import {moved} from './learned';
import type {Memory} from './lesson';
import type {Dismissal} from './matter';
import {rulesFor} from './suggest';
import {type Scored, suggestUnits} from './units';

/** The desk's judgement of one complaint with the office's own names, for the officer to accept or change (SOP A3). */
export interface Look {
  complete: boolean;
  clear: boolean;
  missing: Array<MissingDatum | UnclearPoint>;
  kind: Kind;
  dismissal: Dismissal;
  urgency: Urgency;
  flags: Flag[];
  /** At most three; none where the desk does not know. */
  categories: Scored[];
  /** At most three, and nobody it is about (C9). */
  units: Scored[];
}

/** One weak word alone is no knowledge: the desk abstains. */
const FEWEST_POINTS = 2;
/** Less likely than this is no suggestion. */
const LEAST = 0.08;
/** As many as an officer takes in at a glance. */
const SHOWN = 3;

/** What the desk needs to know of an office to judge its complaints. */
export type LookSettings = Pick<
  OfficeSettings,
  'categories' | 'categoryWords' | 'units' | 'officers' | 'superior' | 'letterhead' | 'procedures'
>;

/** @param memory what officers taught; null where it was not read. */
export function lookAt(
  dossier: Dossier,
  settings: LookSettings,
  memory: Memory | null = null,
): Look {
  const {complaint, complainant, texts} = dossier;
  const assessment = assess(
    {
      title: texts.title,
      text: texts.body,
      channel: complaint.channel,
      complainant,
      anonymous: complainant.anonymous,
      needsAddress: hasDataChecked(complaint, settings),
    },
    rulesFor(settings.categories, settings.categoryWords),
  );
  const {complete, clear, missing, kind, grounds, dismissal, urgency, flags} = assessment;
  const known = assessment.suggestions.filter(({points}) => points >= FEWEST_POINTS);
  const names = settings.units.map(one => one.name);
  const office = {units: names, superior: settings.superior?.name ?? null};
  const guard = guardOf({complaint, texts}, settings);
  const shipped = suggestUnits({kind, grounds, suggestions: known}, office);
  const mine = recipientUnits(settings).map(one => one.name);
  const learns = memory && !dismissal && kind !== 'supervisoryComplaint';
  const units = (learns ? moved(shipped, wordsOfAll(dossier), memory) : shipped).filter(
    ({name, score}) =>
      score >= LEAST && mine.includes(name) && mayReceive(guard, settings, {unit: name}),
  );
  const above = office.superior;
  const isForAbove = units.length === 0 && guard.accused.some(one => one.is === 'head');
  return {
    complete,
    clear,
    missing,
    kind,
    dismissal,
    urgency,
    flags,
    categories: categoriesOf(known, settings.categories).slice(0, SHOWN),
    units:
      isForAbove && above !== null ? [{name: above, score: 1, because: []}] : units.slice(0, SHOWN),
  };
}

/** SOP A3 has somebody look at the complainant's data; an exercise is under no procedure and teaches SOP A. */
function hasDataChecked(
  {procedure}: Dossier['complaint'],
  settings: Pick<OfficeSettings, 'procedures'>,
): boolean {
  return procedure === '' || stepOf(procedureOf(procedure, settings), 'classify') !== undefined;
}

/** What names a hidden complainant is no reason for anything (I8). */
function wordsOfAll(dossier: Dossier): string {
  const {title, body} = conceal(dossier).texts;
  return `${title}\n${body}`;
}

/** The office's own names; what it has no name for is *Lainnya*, where it has that. */
function categoriesOf(
  suggestions: ReturnType<typeof assess>['suggestions'],
  own: readonly string[],
): Scored[] {
  const found = new Map<string, Scored>();
  for (const {category, score, because} of suggestions) {
    const name = own.includes(category) ? category : OTHER_CATEGORY;
    if (!own.includes(name) || found.has(name)) continue;
    found.set(name, {name, score, because});
  }
  return [...found.values()];
}
