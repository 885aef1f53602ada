import type {CategoryRule} from '../../data/classification/categories';
import type {Assessment} from './assess';
import {COMMON_WORDS, wordsOf} from './words';

/** A name of the office's lists with how sure the desk is of it and the words that led there (C3). */
export interface Scored {
  name: string;
  /** 0 to 1. */
  score: number;
  because: string[];
}

/** The names an office goes by. */
export interface OfficeNames {
  units: readonly string[];
  /** Who gets what is *berkadar pengawasan*; null where the office has not said. */
  superior: string | null;
}

/**
 * C3: the units a complaint leads to, the likeliest first; none where nobody should get it or the desk does not know.
 * A complaint *berkadar pengawasan* is for the supervisors, never for a section (C9).
 */
export function suggestUnits(
  {kind, grounds, suggestions}: Pick<Assessment, 'kind' | 'grounds' | 'suggestions'>,
  office: OfficeNames,
): Scored[] {
  if (kind === 'notComplaint') return [];
  const {superior} = office;
  if (kind === 'supervisoryComplaint' && superior !== null) {
    const score = suggestions.reduce((sum, one) => sum + one.score, 0) || 0.5;
    return [{name: superior, score, because: grounds}];
  }
  const found = new Map<string, Scored>();
  for (const {rule, score, because} of suggestions) {
    const name = unitOf(rule, office);
    if (name === null) continue;
    const known = found.get(name);
    found.set(name, {
      name,
      score: (known?.score ?? 0) + score,
      because: [...new Set([...(known?.because ?? []), ...because])],
    });
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** The shipped unit where the office has it; else the office's own unit whose name says most of the same. */
function unitOf(rule: CategoryRule, {units, superior}: OfficeNames): string | null {
  const shipped = [rule.unit, rule.kecamatan, rule.kota].find(
    (name): name is string => name !== undefined && units.includes(name),
  );
  if (shipped !== undefined) return shipped;
  if (superior !== null && rule.kecamatan === 'Inspektorat') return superior;
  const said = telling(`${rule.name} ${rule.kecamatan} ${rule.kota}`);
  const scored = units
    .map(name => ({name, shared: telling(name).filter(word => said.includes(word)).length}))
    .sort((a, b) => b.shared - a.shared);
  const [best, next] = scored;
  return best && best.shared > (next?.shared ?? 0) ? best.name : null;
}

function telling(text: string): string[] {
  return wordsOf(text).filter(word => word.length > 3 && !COMMON_WORDS.includes(word));
}
