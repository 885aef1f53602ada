import type {OfficeSettings} from '../settings';
import type {TabPlan} from './plan';
import type {CellProblem, ReadRows} from './read-rows';

/** One tab of Buku Kerja in which the office keeps a part of its settings (O3). */
export interface SettingsTab {
  plan: TabPlan;
  /** What the tab holds, as settings; without effect where it has problems. */
  read(cells: ReadonlyArray<readonly string[]>, was: OfficeSettings): TabReading;
  /** The settings in force as the tab's rows below the heads. */
  rows(settings: OfficeSettings): string[][];
}

export interface TabReading {
  now: OfficeSettings;
  problems: CellProblem[];
}

/** The new settings, or the old ones where anything in the tab is wrong: half a tab is never taken over. */
export function reading(
  was: OfficeSettings,
  {problems}: Pick<ReadRows<string>, 'problems'>,
  change: () => Partial<OfficeSettings>,
): TabReading {
  return {now: problems.length > 0 ? was : {...was, ...change()}, problems};
}

/** What is really there: a row with a wrong cell gives none. */
export function present<T>(values: ReadonlyArray<T | undefined>): T[] {
  return values.filter((one): one is T => one !== undefined);
}

/** The word for a code. */
export function wordFor<T>(words: ReadonlyArray<readonly [string, T]>, code: T): string {
  return words.find(([, one]) => one === code)?.[0] ?? '';
}
