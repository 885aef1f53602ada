import {assertMay} from '../../domain/desk/permissions';
import type {SettingsApplied} from '../../domain/desk/setting-up';
import type {OfficeSettings} from '../../domain/settings';
import {readTabs, SETTINGS_TABS, type WrittenTabs} from '../../domain/settings-tabs/all-tabs';
import type {SettingsTab} from '../../domain/settings-tabs/settings-tab';
import {changeSettings} from './change-settings';
import {mindCalendars} from '../register/mind-calendar';
import type {Desk, Places} from '../ports';
import type {Identify} from '../desk/sign-in';

/** *Terapkan pengaturan* on the desk page, an admin's. */
export function applySettings(desk: Desk, identify: Identify): SettingsApplied {
  const snapshot = desk.ledger.read({});
  const officer = identify(snapshot);
  assertMay(officer, 'manage');
  return takeOver(desk, snapshot.settings);
}

/**
 * O3: brings what the tabs of Buku Kerja say into force. A tab with a wrong cell changes nothing and is named; a tab
 * that is gone is made again from the settings in force. Two requests where nothing is new.
 */
export function takeOver(desk: Desk, inForce: OfficeSettings): SettingsApplied {
  const written = desk.settingsBook.read(SETTINGS_TABS.map(tab => tab.plan));
  const missing = SETTINGS_TABS.filter(tab => !written[tab.plan.title]);
  writeTabs(desk, missing, inForce);
  const found = readTabs(written, inForce);
  const isNew = found.changed.length > 0;
  if (isNew) bringIntoForce(desk, written);
  return {
    ...(isNew ? mindCalendars(desk) : {moved: 0, isOver: true}),
    owing: stillOwing(desk, inForce, found.settings),
    changed: found.changed,
    problems: found.problems,
    remade: missing.map(tab => tab.plan.title),
  };
}

/** SOP A4: a unit that is gone is waited for all the same, at the address it was written to; read only where one is gone. */
function stillOwing(
  {ledger}: Desk,
  before: OfficeSettings,
  after: OfficeSettings,
): SettingsApplied['owing'] {
  const gone = before.units
    .map(({name}) => name)
    .filter(name => after.units.every(unit => unit.name !== name));
  if (gone.length === 0) return [];
  const {items} = ledger.readQueue();
  return gone.flatMap(unit => {
    const owed = items.filter(({open}) => open.some(part => part.unit === unit));
    return owed.length > 0 ? [{unit, registers: owed.map(({register}) => register)}] : [];
  });
}

/** The night's comparison goes on where Buku Kerja cannot be read: the last good settings stay in force. */
export function takeOverByNight(desk: Desk, inForce: OfficeSettings): SettingsApplied | null {
  try {
    return takeOver(desk, inForce);
  } catch (error) {
    desk.report('the settings tabs were not read', error);
    return null;
  }
}

function bringIntoForce(desk: Desk, written: WrittenTabs): void {
  for (const settings of changeSettings(desk, was => readTabs(written, was).settings))
    showFace(desk, settings);
}

/** What anyone may know of the office. */
export function faceOf({office: {name, phone, serviceHours}}: OfficeSettings): Places['office'] {
  return {name, phone, serviceHours};
}

/** Keeps it where a page needs no read of the ledger for it. */
export function showFace({memory}: Desk, settings: OfficeSettings): void {
  const places = JSON.parse(memory.peek('places') ?? memory.all().places!) as Places;
  const office = faceOf(settings);
  if (JSON.stringify(places.office) !== JSON.stringify(office))
    memory.set('places', JSON.stringify({...places, office}));
}

/** Writes the settings in force into tabs. */
export function writeTabs(
  desk: Desk,
  tabs: readonly SettingsTab[],
  settings: OfficeSettings,
): void {
  desk.settingsBook.write(tabs.map(tab => ({plan: tab.plan, rows: tab.rows(settings)})));
}
