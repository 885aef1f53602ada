import {CacheService} from '../services/cache/apps-script';
import {CalendarApp} from '../services/calendar/apps-script';
import {CardService} from '../services/card/apps-script';
import {Charts} from '../services/charts/apps-script';
import {console, Logger} from '../services/console/apps-script';
import {ContentService} from '../services/content/apps-script';
import {Docs} from '../services/docs/apps-script/advanced';
import {DocumentApp} from '../services/docs/apps-script/document-app';
import {Drive} from '../services/drive/apps-script/advanced';
import {DriveApp} from '../services/drive/apps-script/drive-app';
import {MimeType} from '../services/drive/apps-script/enums';
import {FormApp} from '../services/forms/apps-script/form-app';
import {Gmail} from '../services/gmail/apps-script/advanced';
import {GmailApp} from '../services/gmail/apps-script/gmail-app';
import {MailApp} from '../services/gmail/apps-script/mail-app';
import {HtmlService} from '../services/html/apps-script';
import {LockService} from '../services/lock/apps-script';
import {
  PropertiesService,
  ScriptProperties,
  UserProperties,
} from '../services/properties/apps-script';
import {ScriptApp} from '../services/script/apps-script';
import {Session} from '../services/session/apps-script';
import {Sheets} from '../services/sheets/apps-script/advanced';
import {SpreadsheetApp} from '../services/sheets/apps-script/app';
import {Browser} from '../services/ui/apps-script/browser';
import {UrlFetchApp} from '../services/url-fetch/apps-script';
import {Utilities} from '../services/utilities/apps-script';
import type {Setting} from './setting';
import {UNKNOWN_SERVICES, unknownService} from './unknown-services';

/**
 * Services by their global names. Each is made when the script first names it (`lazy-tables`): most executions use a few,
 * and making all of them takes longer than many a handler.
 */
const BUILT_IN: Record<string, () => object> = {
  Browser: () => Browser,
  CacheService: () => CacheService,
  CalendarApp: () => CalendarApp,
  CardService: () => CardService,
  Charts: () => Charts,
  ContentService: () => ContentService,
  DocumentApp: () => DocumentApp,
  DriveApp: () => DriveApp,
  FormApp: () => FormApp,
  GmailApp: () => GmailApp,
  HtmlService: () => HtmlService,
  LockService: () => LockService,
  MailApp: () => MailApp,
  MimeType: () => MimeType,
  PropertiesService: () => PropertiesService,
  ScriptApp: () => ScriptApp,
  ScriptProperties: () => ScriptProperties,
  Session: () => Session,
  SpreadsheetApp: () => SpreadsheetApp,
  UrlFetchApp: () => UrlFetchApp,
  UserProperties: () => UserProperties,
  Utilities: () => Utilities,
  Logger: () => Logger,
  console: () => console,
};

/** By serviceId of the manifest; a script has those it enables, under the name it gives them. */
const ADVANCED: Record<string, () => object> = {
  docs: () => Docs,
  drive: () => Drive,
  gmail: () => Gmail,
  sheets: () => Sheets,
};

/** Installs Google's services under their global names. */
export function installServices({advancedServices}: Setting): void {
  for (const name of Object.keys(BUILT_IN)) define(name, BUILT_IN[name]!);
  for (const name of UNKNOWN_SERVICES) define(name, () => unknownService(name));
  for (const [symbol, id] of Object.entries(advancedServices)) {
    define(symbol, ADVANCED[id] ?? (() => unknownService(symbol)));
  }
}

/** Makes every service, so that all classes stand in `emulated`: for the inventory and the tests. */
export function makeAllServices(): void {
  for (const make of [...Object.values(BUILT_IN), ...Object.values(ADVANCED)]) make();
}

/** As Google's own names: not listed by `for in`, free to be shadowed or overwritten. */
function define(name: string, get: () => object): void {
  const set = (value: unknown) => {
    Object.defineProperty(globalThis, name, {
      value,
      writable: true,
      configurable: true,
      enumerable: false,
    });
  };
  Object.defineProperty(globalThis, name, {get, set, configurable: true, enumerable: false});
}
