import type {OfficeSettings} from '../settings';
import {BODIES_TAB} from './bodies';
import {CALENDAR_TAB} from './calendar';
import {CATEGORIES_TAB} from './categories';
import {EMERGENCY_TAB} from './emergency';
import {GENERAL_TAB} from './general';
import {HOURS_TAB} from './hours';
import {LETTERHEAD_TAB} from './letterhead';
import {LIMITS_TAB} from './limits';
import {OFFICERS_TAB} from './officers';
import {PROCEDURE_TAB, SOCIAL_PROCEDURE_TAB} from './procedure';
import type {CellProblem} from './read-rows';
import type {SettingsTab} from './settings-tab';
import {TEMPLATES_TAB} from './templates';
import {RETENTION_TAB} from './retention';
import {UNITS_TAB} from './units';
import {WORDS_TAB} from './words';

/** The SOPs come before the people, who are named as their actors. A new tab is one more line here. */
export const SETTINGS_TABS: readonly SettingsTab[] = [
  GENERAL_TAB,
  PROCEDURE_TAB,
  SOCIAL_PROCEDURE_TAB,
  OFFICERS_TAB,
  UNITS_TAB,
  CATEGORIES_TAB,
  TEMPLATES_TAB,
  WORDS_TAB,
  HOURS_TAB,
  CALENDAR_TAB,
  LIMITS_TAB,
  RETENTION_TAB,
  LETTERHEAD_TAB,
  BODIES_TAB,
  EMERGENCY_TAB,
];

/** The tabs as they stand, by their title: all cells from A1 on as they are shown. */
export type WrittenTabs = Readonly<Record<string, ReadonlyArray<readonly string[]>>>;

export interface TabsReading {
  settings: OfficeSettings;
  /** The titles of tabs that bring something new. */
  changed: string[];
  problems: CellProblem[];
}

/** All tabs against the settings in force; a tab with a wrong cell leaves its last good value (O3). */
export function readTabs(written: WrittenTabs, was: OfficeSettings): TabsReading {
  const found: TabsReading = {settings: was, changed: [], problems: []};
  for (const tab of SETTINGS_TABS) {
    const {title} = tab.plan;
    const cells = written[title];
    if (!cells) continue;
    const {now, problems} = tab.read(cells, found.settings);
    found.problems.push(...problems);
    if (problems.length > 0 || isSame(tab, found.settings, now)) continue;
    found.settings = now;
    found.changed.push(title);
  }
  return found;
}

/** Two settings are the same to a tab if it would write them in the same way. */
function isSame({rows}: SettingsTab, a: OfficeSettings, b: OfficeSettings): boolean {
  return JSON.stringify(rows(a)) === JSON.stringify(rows(b));
}
