import type {OfficeSettings} from '../settings';
import {readTabs, SETTINGS_TABS} from '../settings-tabs/all-tabs';
import {TAB_HEAD_ROWS} from '../settings-tabs/plan';
import type {CellProblem} from '../settings-tabs/read-rows';
import {OTHER_SETTINGS, type OtherSetting, SHAPES} from './shapes';

/** The form of the file. A file of a later one is refused. */
const VERSION = 1;
const FORMAT = 'aduan-pengaturan';

/** O3: all settings of an office as one file: its tabs as a person sees them, and what no tab holds. */
interface SettingsFile {
  format: typeof FORMAT;
  version: number;
  office: string;
  tabs: Record<string, string[][]>;
  others: Partial<Record<OtherSetting, unknown>>;
}

/** What a file would bring into force; with any flaw nothing of it is. */
export interface FileReading {
  settings: OfficeSettings;
  /** Titles of tabs with how many lines go and come. */
  tabs: Array<{title: string; gone: number; fresh: number}>;
  others: OtherSetting[];
  flaws: FileFlaw[];
}

export type FileFlaw =
  | {kind: 'notSettings'}
  | {kind: 'newer'}
  | {kind: 'badTab'; title: string}
  | {kind: 'badOther'; what: OtherSetting}
  | {kind: 'cell'; problem: CellProblem};

export function writeSettings(settings: OfficeSettings): string {
  const file: SettingsFile = {
    format: FORMAT,
    version: VERSION,
    office: settings.office.name,
    tabs: Object.fromEntries(SETTINGS_TABS.map(tab => [tab.plan.title, tab.rows(settings)])),
    others: Object.fromEntries(
      OTHER_SETTINGS.flatMap(what => {
        const value = otherOf(settings, what);
        return value === undefined || value === '' ? [] : [[what, value]];
      }),
    ),
  };
  return JSON.stringify(file, null, 2);
}

/** A file against the settings in force; what it does not speak of stays. */
export function readSettings(text: string, was: OfficeSettings): FileReading {
  const nothing = {settings: was, tabs: [], others: []};
  const file = parsed(text);
  if (file === null) return {...nothing, flaws: [{kind: 'notSettings'}]};
  if (file.version > VERSION) return {...nothing, flaws: [{kind: 'newer'}]};
  const flaws: FileFlaw[] = [];
  const others = OTHER_SETTINGS.filter(what => {
    const value = file.others[what];
    if (value === undefined || isSame(value, otherOf(was, what))) return false;
    if (SHAPES[what](value)) return true;
    flaws.push({kind: 'badOther', what});
    return false;
  });
  const base = others.reduce((settings, what) => withOther(settings, what, file.others[what]), was);
  const written: Record<string, string[][]> = {};
  for (const {plan} of SETTINGS_TABS) {
    const rows = file.tabs[plan.title];
    if (rows === undefined) continue;
    if (isTable(rows)) written[plan.title] = [...headOf(plan), ...rows];
    else flaws.push({kind: 'badTab', title: plan.title});
  }
  const {settings, changed, problems} = readTabs(written, base);
  flaws.push(...problems.map((problem): FileFlaw => ({kind: 'cell', problem})));
  if (flaws.length > 0) return {...nothing, flaws};
  const tabs = SETTINGS_TABS.filter(({plan}) => changed.includes(plan.title)).map(tab => ({
    title: tab.plan.title,
    gone: unlike(tab.rows(base), tab.rows(settings)),
    fresh: unlike(tab.rows(settings), tab.rows(base)),
  }));
  return {settings, tabs, others, flaws};
}

function parsed(text: string): SettingsFile | null {
  try {
    const file = JSON.parse(text) as Partial<SettingsFile> | null;
    const isOurs = file?.format === FORMAT && Number.isInteger(file.version) && isRecord(file.tabs);
    return isOurs && isRecord(file.others) ? (file as SettingsFile) : null;
  } catch {
    // Not JSON at all.
    return null;
  }
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTable(rows: unknown): rows is string[][] {
  const isRow = (row: unknown) => Array.isArray(row) && row.every(cell => typeof cell === 'string');
  return Array.isArray(rows) && rows.every(isRow);
}

/** The hint and the heads, so that a wrong cell is named where it will stand. */
function headOf({hint, columns}: (typeof SETTINGS_TABS)[number]['plan']): string[][] {
  return [[hint], columns.map(({title}) => title)].slice(0, TAB_HEAD_ROWS);
}

function otherOf(settings: OfficeSettings, what: OtherSetting): unknown {
  return what === 'publicAddress' ? settings.office.publicAddress : settings[what];
}

function withOther(settings: OfficeSettings, what: OtherSetting, value: unknown): OfficeSettings {
  return what === 'publicAddress'
    ? {...settings, office: {...settings.office, publicAddress: value as string}}
    : {...settings, [what]: value};
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Lines of one table that the other does not have. */
function unlike(rows: readonly string[][], others: readonly string[][]): number {
  const known = new Set(others.map(row => row.join('\n')));
  return rows.filter(row => !known.has(row.join('\n'))).length;
}
