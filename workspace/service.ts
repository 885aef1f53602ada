import type {Accounts} from './accounts';
import type {Clock} from './clock';
import type {Fault} from './faults';
import type {Random} from './random';
import type {Plain, PlainBlob} from './plain';
import type {Quotas} from './quotas';
import type {Services} from './services';
import type {FetchRequest, FetchResponse} from './services/url-fetch/request';

export type {Plain, PlainBlob};

/** Who stands behind a call: a running script, a person at a page, or a client over HTTP. */
export interface Caller {
  /** The account whose authority and quota the call uses (Session.getEffectiveUser). */
  user: string;
  /** The account at the keyboard, '' where Google would not tell (Session.getActiveUser). */
  activeUser: string;
  /** The script execution the call comes from; undefined for a page or HTTP. */
  execution?: ExecutionInfo;
}

export interface ExecutionInfo {
  id: string;
  projectId: string;
  /** The spreadsheet, form or document the script is bound to. */
  containerId: string | null;
  /** The version it runs; the head unless told. */
  versionNumber?: number | null;
}

/** What an operation may ask of the world around its service. */
export interface World {
  readonly clock: Clock;
  readonly random: Random;
  readonly accounts: Accounts;
  readonly quotas: Quotas;
  readonly services: Services;
  /** Tells the world what happened (a form was submitted, a sheet was edited), so that triggers fire. */
  emit(event: WorldEvent): void;
  /** Counts one occasion of what faults watch for, and gives the fault that strikes now. */
  strike(on: string): Fault | undefined;
  /** The answer of a web app of this world, or of where one led; null where the address is none of theirs. */
  answerWebApp(request: FetchRequest): FetchResponse | null;
}

export type WorldEvent =
  | {type: 'formSubmitted'; formId: string; responseId: string}
  | {type: 'formLinked'; formId: string}
  | {type: 'spreadsheetChanged'; spreadsheetId: string; user: string; changeType: ChangeType}
  | {type: 'spreadsheetOpened'; spreadsheetId: string; user: string}
  | {
      type: 'spreadsheetEdited';
      spreadsheetId: string;
      sheetId: number;
      range: string;
      user: string;
      value?: string;
      oldValue?: string;
    };

/** https://developers.google.com/apps-script/guides/triggers/events#change */
export type ChangeType =
  | 'EDIT'
  | 'FORMAT'
  | 'INSERT_COLUMN'
  | 'INSERT_GRID'
  | 'INSERT_ROW'
  | 'OTHER'
  | 'REMOVE_COLUMN'
  | 'REMOVE_GRID'
  | 'REMOVE_ROW';

/**
 * One member of Google's surface, as the bridge names it: `Sheets.Spreadsheets.batchUpdate`,
 * `Form.getResponses`, `Lock.tryLock`. Arguments arrive in the order Google's member takes them
 * (methods of an object get the object's plain state first). May throw GoogleError or return a Wait.
 */
export type Operation = (world: World, caller: Caller, ...args: never[]) => Plain | Wait | void;

/** The members one service adds to the bridge. */
export type Operations = Record<string, Operation>;

/** An operation that cannot answer yet: a lock that is held, a sleep. */
export class Wait {
  constructor(
    /** The instant (ms) at which the operation answers whatever happened: a time-out, the end of a sleep. */
    readonly until: number,
    /** Asked whenever another operation was served; a value other than undefined is the answer. */
    readonly poll: () => Plain | undefined,
    /** The answer when `until` has come. */
    readonly expire: () => Plain,
  ) {}
}

/** An error a script or an HTTP client gets, with Google's own text. */
export class GoogleError extends Error {
  override name = 'GoogleError';
  constructor(
    message: string,
    /** HTTP status of the REST face; 400 unless told. */
    readonly status = 400,
    /** The name the script sees: `Exception` for built-in services, `GoogleJsonResponseException` for advanced ones. */
    readonly scriptName: 'Exception' | 'GoogleJsonResponseException' | 'ScriptError' = 'Exception',
  ) {
    super(message);
  }
}
