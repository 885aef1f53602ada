import type {Plain} from '../plain';
import type {EventDescription} from './setting';

/** What an entry point returned: a plain value, or one of the objects that have a meaning to Google. */
export interface PlainResult {
  /** Dates as {"$date": ms}. */
  value: Plain;
  /** Of an HtmlOutput (doGet, a template). */
  html?: Plain;
  /** Of a ContentService TextOutput. */
  text?: Plain;
  /** Cards of CardService, in the JSON of google.apps.card.v1. */
  cards?: Plain;
  /** What a card's callback wants of its host: navigation, notification, a draft. */
  response?: Plain;
  /** The value holds what google.script.run does not carry: a Date, a function (guides/html/reference/run). */
  unserializable?: boolean;
}

export interface ScriptFailure {
  name: string;
  message: string;
  stack: string;
}

/** How an execution ended, as the host reads it. */
export type Outcome = {ok: true; result: PlainResult} | {ok: false; error: ScriptFailure};

/** What a handler is called with. */
export interface Entry {
  args: Plain[];
  event: EventDescription | null;
}

/** What the host holds of a context: functions that speak JSON. */
export interface Machine {
  /** Says what the entry point gets. */
  enter(entryJson: string): void;
  /** Calls the entry point. Runs inside the host's time limit. */
  start(entry: unknown, self?: unknown): void;
  /** Makes the execution fail with what a promise was rejected with, as Google does where nobody looks at it. */
  reject(promise: Promise<unknown>): void;
  /** Sends pending writes and reads the outcome, after promises had their turn. */
  outcome(): string;
  /** A thrown value as a ScriptFailure in JSON. */
  describe(thrown: unknown): string;
}
