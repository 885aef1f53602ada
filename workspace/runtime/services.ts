import {console, Logger} from '../services/console/apps-script';
import type {Setting} from './setting';
import {UNKNOWN_SERVICES, unknownService} from './unknown-services';

/** esbuild evaluates a module that is required when that line runs, not before. */
declare function require(path: string): unknown;

/** A module that has a service. */
type Has<Name extends string> = Record<Name, object>;

/**
 * Services by their global names. Each is made when the script first names it: most executions use a few, and
 * making all of them takes longer than many a handler.
 */
const BUILT_IN: Record<string, () => object> = {
  CacheService: () =>
    (require('../services/cache/apps-script') as Has<'CacheService'>).CacheService,
  CardService: () => (require('../services/card/apps-script') as Has<'CardService'>).CardService,
  ContentService: () =>
    (require('../services/content/apps-script') as Has<'ContentService'>).ContentService,
  DocumentApp: () =>
    (require('../services/docs/apps-script/document-app') as Has<'DocumentApp'>).DocumentApp,
  DriveApp: () => (require('../services/drive/apps-script/drive-app') as Has<'DriveApp'>).DriveApp,
  FormApp: () => (require('../services/forms/apps-script/form-app') as Has<'FormApp'>).FormApp,
  GmailApp: () => (require('../services/gmail/apps-script/gmail-app') as Has<'GmailApp'>).GmailApp,
  HtmlService: () => (require('../services/html/apps-script') as Has<'HtmlService'>).HtmlService,
  LockService: () => (require('../services/lock/apps-script') as Has<'LockService'>).LockService,
  MailApp: () => (require('../services/gmail/apps-script/mail-app') as Has<'MailApp'>).MailApp,
  MimeType: () => (require('../services/drive/apps-script/enums') as Has<'MimeType'>).MimeType,
  PropertiesService: () =>
    (require('../services/properties/apps-script') as Has<'PropertiesService'>).PropertiesService,
  ScriptApp: () => (require('../services/script/apps-script') as Has<'ScriptApp'>).ScriptApp,
  Session: () => (require('../services/session/apps-script') as Has<'Session'>).Session,
  SpreadsheetApp: () =>
    (require('../services/sheets/apps-script/app') as Has<'SpreadsheetApp'>).SpreadsheetApp,
  UrlFetchApp: () =>
    (require('../services/url-fetch/apps-script') as Has<'UrlFetchApp'>).UrlFetchApp,
  Utilities: () => (require('../services/utilities/apps-script') as Has<'Utilities'>).Utilities,
  Logger: () => Logger,
  console: () => console,
};

/** By serviceId of the manifest; a script has those it enables, under the name it gives them. */
const ADVANCED: Record<string, () => object> = {
  docs: () => (require('../services/docs/apps-script/advanced') as Has<'Docs'>).Docs,
  drive: () => (require('../services/drive/apps-script/advanced') as Has<'Drive'>).Drive,
  gmail: () => (require('../services/gmail/apps-script/advanced') as Has<'Gmail'>).Gmail,
  sheets: () => (require('../services/sheets/apps-script/advanced') as Has<'Sheets'>).Sheets,
};

/** Installs Google's services under their global names. */
export function installServices({advancedServices}: Setting): void {
  for (const [name, make] of Object.entries(BUILT_IN)) define(name, make);
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
function define(name: string, make: () => object): void {
  const settle = (value: unknown) =>
    Object.defineProperty(globalThis, name, {
      value,
      writable: true,
      configurable: true,
      enumerable: false,
    });
  Object.defineProperty(globalThis, name, {
    get() {
      const value = make();
      settle(value);
      return value;
    },
    set: settle,
    configurable: true,
    enumerable: false,
  });
}
