import type {ExecutionsState} from '../executions/execution';
import type {Operations, World} from '../service';
import {emptyCalendarState, type CalendarState} from './calendar/entities';
import {createCalendarService, type CalendarService} from './calendar/service';
import {emptyCacheState, type CacheState} from './cache/entities';
import {createCache, type Cache} from './cache/service';
import {createConsole, type ConsoleService} from './console/service';
import {createContent, type Content} from './content/service';
import {emptyDocsState, type DocsState} from './docs/entities';
import {createDocs, type Docs} from './docs/service';
import {emptyDriveState, type DriveState} from './drive/entities';
import {createDrive, type Drive} from './drive/service';
import {createExecutions, type Executions} from './executions';
import {emptyFormsState, type FormsState} from './forms/entities';
import {createForms, type Forms} from './forms/service';
import {emptyGmailState, type GmailState} from './gmail/entities';
import {createGmail, type Gmail} from './gmail/service';
import {createHtml, type HtmlPages} from './html/service';
import {emptyLockState, type LockState} from './lock/entities';
import {createLocks, type Locks} from './lock/service';
import {emptyPropertiesState, type PropertiesState} from './properties/entities';
import {createProperties, type Properties} from './properties/service';
import {emptyScriptState, type ScriptState} from './script/entities';
import {createScript, type ScriptService} from './script/service';
import {createSession, type Session} from './session/service';
import {emptySheetsState, type SheetsState} from './sheets/entities';
import {createSheets, type Sheets} from './sheets/service';
import {createUi, type UiService} from './ui/service';
import {createUrlFetch, type UrlFetch} from './url-fetch/service';
import {createUtilities, type Utilities} from './utilities/service';

/** What services keep; plain JSON. */
export interface ServicesState {
  cache: CacheState;
  calendar: CalendarState;
  docs: DocsState;
  drive: DriveState;
  forms: FormsState;
  gmail: GmailState;
  lock: LockState;
  properties: PropertiesState;
  script: ScriptState;
  sheets: SheetsState;
}

export function emptyServicesState(): ServicesState {
  return {
    cache: emptyCacheState(),
    calendar: emptyCalendarState(),
    docs: emptyDocsState(),
    drive: emptyDriveState(),
    forms: emptyFormsState(),
    gmail: emptyGmailState(),
    lock: emptyLockState(),
    properties: emptyPropertiesState(),
    script: emptyScriptState(),
    sheets: emptySheetsState(),
  };
}

export interface Services {
  cache: Cache;
  calendar: CalendarService;
  console: ConsoleService;
  content: Content;
  docs: Docs;
  drive: Drive;
  executions: Executions;
  forms: Forms;
  gmail: Gmail;
  html: HtmlPages;
  lock: Locks;
  properties: Properties;
  script: ScriptService;
  session: Session;
  sheets: Sheets;
  ui: UiService;
  urlFetch: UrlFetch;
  utilities: Utilities;
}

export function createServices(
  world: World,
  state: ServicesState,
  executions: ExecutionsState,
): Services {
  return {
    cache: createCache(world, state.cache),
    calendar: createCalendarService(world, state.calendar),
    console: createConsole(world),
    content: createContent(world),
    docs: createDocs(world, state.docs),
    drive: createDrive(world, state.drive),
    executions: createExecutions(executions),
    forms: createForms(world, state.forms),
    gmail: createGmail(world, state.gmail),
    html: createHtml(world),
    lock: createLocks(world, state.lock),
    properties: createProperties(world, state.properties),
    script: createScript(world, state.script),
    session: createSession(world),
    sheets: createSheets(world, state.sheets),
    ui: createUi(world),
    urlFetch: createUrlFetch(world),
    utilities: createUtilities(world),
  };
}

/** Every member of the bridge, by its name. Throws where two services claim one. */
export function operationsOf(services: Services): Operations {
  const all: Operations = {};
  for (const service of Object.values(services) as {operations?: Operations}[]) {
    for (const [member, operation] of Object.entries(service.operations ?? {})) {
      if (member in all) throw new Error(`two services have ${member}`);
      all[member] = operation;
    }
  }
  return all;
}
