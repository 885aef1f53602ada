import type {Plain} from '../service';
import type {Effect} from '../faults';
import type {Via} from '../runtime/setting';

/** A citizen sends a Form. */
export interface Submit {
  do: 'submit';
  /** Id or title; the first form unless told. */
  form?: string;
  /** Title to value. */
  answers: Record<string, Plain>;
  /** Address of the respondent. */
  as?: string;
}

export interface Mail {
  do: 'mail';
  from: string;
  to: string | string[];
  subject?: string;
  text?: string;
  html?: string;
  headers?: Record<string, string | string[]>;
  thread?: string;
}

/** Somebody or something runs a function of a script. */
export interface Call {
  do: 'call';
  /** doGet and doPost need no name. */
  fn?: string;
  /** A list of arguments; one object is the event of a handler. */
  args?: Plain;
  /** Who calls; the script's owner unless told, '' for nobody signed in. */
  as?: string;
  /** `editor` unless told. */
  via?: Via;
  /** Id of the project; the first one unless told. */
  project?: string;
  /** The cells the person has selected, with their tab: `Tickets!B2`. */
  selected?: string;
  /** What the person answers to the questions the script asks, in their order: a text typed, or a button's name. */
  replies?: string[];
}

/** A person types in cells. */
export interface Edit {
  do: 'edit';
  /** Id or name of the spreadsheet. */
  file: string;
  range: string;
  values: (string | number | boolean)[][];
  as?: string;
}

/** What can happen at the same time as other things. */
export type Act = Submit | Mail | Call | Edit;

/** An act of a run, at once or some time (ISO 8601 duration) after its beginning. */
export type TimedAct = Act & {after?: string};

export interface Together {
  do: 'together';
  acts: TimedAct[];
}

export interface Advance {
  do: 'advance';
  /** ISO 8601 duration. */
  by?: string;
  /** ISO 8601 instant. */
  to?: string;
}

/** See faults.ts for what `on` and `effect` can be; `quota:NAME` ends a quota of the day at once, `storage` fills `as`'s storage. */
export interface ArmFault {
  do: 'fault';
  on: string;
  nth?: number;
  effect?: Effect;
  /** Of a late letter: ISO 8601 duration. */
  by?: string;
  /** Of an edit between: what a person types, and where. */
  file?: string;
  range?: string;
  values?: Edit['values'];
  /** Who types; whose quota ends; whose storage is full. */
  as?: string;
}

/** A person publishes a form a script made: since 2026 those begin unpublished. */
export interface Publish {
  do: 'publish';
  form?: string;
}

/** A person allows a script what it asks for, or takes it back. */
export interface Consent {
  do: 'consent';
  effect?: 'granted' | 'withdrawn';
  as?: string;
  /** Scopes the person unticks. */
  declined?: string[];
  project?: string;
}

export interface Kill {
  do: 'kill';
  /** The counted call at which the next execution dies. */
  atCall: number;
}

export interface Read {
  do: 'read';
  what: 'sheet' | 'register' | 'mailbox' | 'drive' | 'calendar' | 'executions' | 'calls' | 'quota';
  file?: string;
  range?: string;
  number?: string;
  account?: string;
}

/** What an act came to. */
export type Result =
  {ok: true; [key: string]: unknown} | {ok: false; error: string; [key: string]: unknown};
