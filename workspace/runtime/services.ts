import {console, Logger} from '../services/console/apps-script';
import type * as Cache from '../services/cache/apps-script';
import type * as Content from '../services/content/apps-script';
import type * as Docs from '../services/docs/apps-script';
import type * as Drive from '../services/drive/apps-script';
import type * as Forms from '../services/forms/apps-script';
import type * as Gmail from '../services/gmail/apps-script';
import type * as Html from '../services/html/apps-script';
import type * as Lock from '../services/lock/apps-script';
import type * as Properties from '../services/properties/apps-script';
import type * as Script from '../services/script/apps-script';
import type * as Session from '../services/session/apps-script';
import type * as Sheets from '../services/sheets/apps-script';
import type * as Utilities from '../services/utilities/apps-script';
import type {Setting} from './setting';
import {UNKNOWN_SERVICES, unknownService} from './unknown-services';

/** esbuild evaluates a module that is required when that line runs, not before. */
declare function require(path: string): unknown;

/**
 * Services by their global names. Each is made when the script first names it: most executions use a few, and
 * making all of them takes longer than many a handler.
 */
const BUILT_IN: Record<string, () => object> = {
  CacheService: () => (require('../services/cache/apps-script') as typeof Cache).CacheService,
  ContentService: () =>
    (require('../services/content/apps-script') as typeof Content).ContentService,
  DocumentApp: () => (require('../services/docs/apps-script') as typeof Docs).DocumentApp,
  DriveApp: () => (require('../services/drive/apps-script') as typeof Drive).DriveApp,
  FormApp: () => (require('../services/forms/apps-script') as typeof Forms).FormApp,
  GmailApp: () => (require('../services/gmail/apps-script') as typeof Gmail).GmailApp,
  HtmlService: () => (require('../services/html/apps-script') as typeof Html).HtmlService,
  LockService: () => (require('../services/lock/apps-script') as typeof Lock).LockService,
  console: () => console,
  Logger: () => Logger,
  MailApp: () => (require('../services/gmail/apps-script') as typeof Gmail).MailApp,
  MimeType: () => (require('../services/drive/apps-script') as typeof Drive).MimeType,
  PropertiesService: () =>
    (require('../services/properties/apps-script') as typeof Properties).PropertiesService,
  ScriptApp: () => (require('../services/script/apps-script') as typeof Script).ScriptApp,
  Session: () => (require('../services/session/apps-script') as typeof Session).Session,
  SpreadsheetApp: () => (require('../services/sheets/apps-script') as typeof Sheets).SpreadsheetApp,
  Utilities: () => (require('../services/utilities/apps-script') as typeof Utilities).Utilities,
};

/** By serviceId of the manifest; a script has those it enables, under the name it gives them. */
const ADVANCED: Record<string, () => object> = {
  docs: () => (require('../services/docs/apps-script') as typeof Docs).Docs,
  drive: () => (require('../services/drive/apps-script') as typeof Drive).Drive,
  gmail: () => (require('../services/gmail/apps-script') as typeof Gmail).Gmail,
  sheets: () => (require('../services/sheets/apps-script') as typeof Sheets).Sheets,
};

/** Installs Google's services under their global names. */
export function installServices({advancedServices}: Setting): void {
  for (const [name, make] of Object.entries(BUILT_IN)) define(name, make);
  for (const name of UNKNOWN_SERVICES) define(name, () => unknownService(name));
  for (const [symbol, id] of Object.entries(advancedServices)) {
    define(symbol, ADVANCED[id] ?? (() => unknownService(symbol)));
  }
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
