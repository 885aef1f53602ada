import type {Plain} from '../service';
import type {PlainResult} from '../runtime/protocol';
import type {EventDescription, Via} from '../runtime/setting';

/** A wish to run one function. Plain: it can wait in the saved world. */
export interface Start {
  projectId: string;
  functionName: string;
  via: Via;
  /** Whose authority and quota (Session.getEffectiveUser). */
  user: string;
  /** Who sits at the keyboard, '' where Google would not tell. */
  activeUser: string;
  args?: Plain[];
  event?: EventDescription;
  /** Of the deployment a web app runs; the head unless told. */
  versionNumber?: number | null;
  /** What is selected in the file where nothing happened in it: a tab and its cells. */
  selected?: {sheetName: string; a1: string};
  /** What the person answers to the questions it asks, in their order. */
  replies?: string[];
  /** A simple trigger: no authorised service, 30 seconds. */
  simple?: boolean;
}

export type Status = 'running' | 'completed' | 'failed' | 'killed' | 'timed out';

export interface Call {
  member: string;
  /** ms of the world's time. */
  cost: number;
}

export interface LogLine {
  time: number;
  level: 'log' | 'info' | 'warn' | 'error';
  text: string;
}

/** What the script put on somebody's screen: `kind`, and the members of that kind. */
export type Shown = {kind: 'sidebar' | 'dialog' | 'menu' | 'alert' | 'toast'} & {
  [key: string]: Plain;
};

/** One run of one function, as the page of executions shows it. */
export interface Execution {
  id: string;
  projectId: string;
  functionName: string;
  via: Via;
  user: string;
  activeUser: string;
  start: number;
  end: number | null;
  status: Status;
  calls: Call[];
  logs: LogLine[];
  ui: Shown[];
  /** What is still to be answered to its questions. */
  replies: string[];
  error: {name: string; message: string; stack: string} | null;
  result: PlainResult | null;
}

/** A start that has its time. */
export interface Dispatch {
  at: number;
  start: Start;
}

export interface ExecutionsState {
  /** Executions ever started. */
  count: number;
  /** The latest, oldest first. */
  records: Execution[];
  /** Triggers that were fired and have not started. */
  waiting: Dispatch[];
  /** Calls since somebody last read them. */
  tally: Record<string, {count: number; ms: number}>;
}

export function emptyExecutionsState(): ExecutionsState {
  return {count: 0, records: [], waiting: [], tally: {}};
}
