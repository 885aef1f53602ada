import {OTHER_CATEGORY} from '../../data/classification/categories';
import {mayReceive} from '../complaint/barrier';
import type {Kind, Urgency} from '../complaint/classification';
import type {Dossier} from '../complaint/dossier';
import {guardOf} from '../complaint/guard';
import type {OfficeSettings} from '../settings';
import {assess, type Flag, type MissingDatum} from './assess';
import type {UnclearPoint} from './clarity';
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
/** As many as an officer takes in at a glance. */
const SHOWN = 3;

/** What the desk needs to know of an office to judge its complaints. */
export type LookSettings = Pick<
  OfficeSettings,
  'categories' | 'units' | 'officers' | 'superior' | 'letterhead'
>;

export function lookAt(
  {complaint, complainant, texts}: Pick<Dossier, 'complaint' | 'complainant' | 'texts'>,
  settings: LookSettings,
): Look {
  const assessment = assess(
    {
      title: texts.title,
      text: texts.body,
      channel: complaint.channel,
      complainant,
      anonymous: complainant.anonymous,
    },
    rulesFor(settings.categories),
  );
  const {complete, clear, missing, kind, dismissal, urgency, flags} = assessment;
  const known = assessment.suggestions.filter(({points}) => points >= FEWEST_POINTS);
  const names = settings.units.map(one => one.name);
  const office = {units: names, superior: settings.superior?.name ?? null};
  const guard = guardOf({complaint, texts}, settings);
  const units = suggestUnits({kind, suggestions: known}, office).filter(({name}) =>
    mayReceive(guard, settings, {unit: name}),
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
