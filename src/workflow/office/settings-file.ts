import {assertMay} from '../../domain/desk/permissions';
import type {SettingsImported} from '../../domain/desk/setting-up';
import {readSettings, writeSettings} from '../../domain/settings-file/settings-file';
import {SETTINGS_TABS} from '../../domain/settings-tabs/all-tabs';
import {changeSentences, fileFlawSentence} from '../../ui/text/settings-file';
import {showFace, writeTabs} from './apply-settings';
import {changeSettings} from './change-settings';
import {mindCalendars} from '../register/mind-calendar';
import type {Desk} from '../ports';
import type {Identify} from '../desk/sign-in';

/** O3: all settings as the text of one file. */
export function exportSettings(desk: Desk, identify: Identify): string {
  return writeSettings(assertAdmin(desk, identify));
}

/**
 * O3: what a file would change, and with `use` the change itself. One wrong value is enough that nothing is: the last
 * good settings stay in force.
 */
export function importSettings(
  desk: Desk,
  identify: Identify,
  {text, use}: {text: string; use: 'check' | 'use'},
): SettingsImported {
  const {flaws, ...found} = readSettings(text, assertAdmin(desk, identify));
  const changes = changeSentences(found);
  const isUsed = use === 'use' && flaws.length === 0 && changes.length > 0;
  if (isUsed) {
    const after = changeSettings(desk, was => readSettings(text, was).settings);
    const settings = after[after.length - 1]!;
    showFace(desk, settings);
    writeTabs(desk, SETTINGS_TABS, settings);
    mindCalendars(desk);
  }
  return {changes, flaws: flaws.map(fileFlawSentence), isUsed};
}

function assertAdmin(desk: Desk, identify: Identify) {
  const {settings} = desk.ledger.read({});
  const officer = identify({settings});
  assertMay(officer, 'manage');
  return settings;
}
