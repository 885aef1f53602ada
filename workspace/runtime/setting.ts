import type {Plain} from '../plain';

/** Counted from nought, the end not included. */
export interface Cells {
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

export type Via = 'trigger' | 'menu' | 'page' | 'editor' | 'get' | 'post' | 'card';

/** What one execution knows of itself from its start. Plain, because it is handed over the bridge. */
export interface Setting {
  /** The world's time at the start (ms). */
  now: number;
  /** For Math.random, so that it too repeats from the world's seed. */
  seed: number;
  scriptId: string;
  /** IANA name, from the manifest. */
  timeZone: string;
  /** The file the script is bound to. */
  container: {id: string; kind: 'spreadsheet' | 'form' | 'document' | 'other'} | null;
  user: string;
  activeUser: string;
  /** Two letters; Session.getActiveUserLocale. */
  locale: string;
  via: Via;
  authMode: 'NONE' | 'LIMITED' | 'FULL';
  /** userSymbol -> serviceId of the manifest's enabledAdvancedServices. */
  advancedServices: Record<string, string>;
  /** What is selected in the file at the start: where the event happened. */
  selection: {sheetName: string; cells: Cells} | null;
  /** Address of the web app, null where none is deployed. */
  webAppUrl: string | null;
}

/** What a handler gets, described in plain values; live objects are made of it inside the script's context. */
export interface EventDescription {
  /** Members that are plain on Google too. */
  fields: {[key: string]: Plain};
  authMode?: Setting['authMode'];
  /** Gives the event its `source` and, with a range, its `range`. */
  spreadsheetId?: string;
  range?: {sheetName: string; a1: string};
  /** Gives the event its `source` and `response`. */
  submission?: {formId: string; responseId: string};
  /** Address; the event's `user`. */
  user?: string;
}

let current: Setting | undefined;

export function setting(): Setting {
  if (!current) throw new Error('the execution has not started');
  return current;
}

export function setSetting(to: Setting): void {
  current = to;
}
