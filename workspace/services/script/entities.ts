import type {Consent} from './consent';

export interface ProjectFile {
  /** Without extension, as Google stores it. */
  name: string;
  type: 'SERVER_JS' | 'HTML' | 'JSON';
  source: string;
  /** What Google can call in it, found when it was saved. */
  functions?: string[];
}

export interface Deployment {
  deploymentId: string;
  /** null: the head, which is what an editor tries. */
  versionNumber: number | null;
  description: string;
}

export interface Version {
  versionNumber: number;
  description: string;
  createTime: number;
  files: ProjectFile[];
}

export interface Project {
  id: string;
  title: string;
  /** The file the script is bound to; null for a standalone script. */
  parentId: string | null;
  owner: string;
  createTime: number;
  updateTime: number;
  files: ProjectFile[];
  versions: Version[];
  deployments: Deployment[];
}

/** When a time-driven trigger fires; https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
export type Schedule =
  | {every: 'minutes' | 'hours'; n: number}
  | {every: 'days'; n: number; hour: number; minute: number; timeZone: string}
  | {every: 'weeks'; n: number; weekDay: string; hour: number; minute: number; timeZone: string}
  | {every: 'months'; monthDay: number; hour: number; minute: number; timeZone: string}
  | {every: 'once'; at: number};

export type TriggerSource = 'CLOCK' | 'SPREADSHEETS' | 'FORMS' | 'DOCUMENTS';
export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_FORM_SUBMIT' | 'ON_CHANGE';

/** An installable trigger: runs as the person who made it. */
export interface Trigger {
  id: string;
  projectId: string;
  owner: string;
  handler: string;
  source: TriggerSource;
  event: TriggerEvent;
  /** The file it watches; null for the clock. */
  sourceId: string | null;
  schedule: Schedule | null;
  /** When a time-driven one fires next (ms); null for the others. */
  next: number | null;
}

export interface ScriptState {
  projects: Record<string, Project>;
  triggers: Trigger[];
  /** Ids of the projects whose consent is asked of each person. */
  asking: string[];
  /** By project, then by person. */
  consents: Record<string, Record<string, Consent>>;
}

export function emptyScriptState(): ScriptState {
  return {projects: {}, triggers: [], asking: [], consents: {}};
}
