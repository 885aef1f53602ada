import type {Answer} from './http';
import type {Frames} from './frames';
import type {Workspace} from '../index';

/** Pages and what scripts show stand apart, so that no script reads a page. */
export interface Origins {
  pages: string;
  scripts: string;
}

/** One request of a person at a page. */
export interface Visit {
  world: Workspace;
  frames: Frames;
  origins: Origins;
  /** Address of who sits at this browser; '' for nobody signed in to Google. */
  person: string;
  method: string;
  url: URL;
  /** The named parts of the path. */
  params: Record<string, string>;
  /** Fields of a posted form; empty for anything else. */
  form: FormData;
  body: Buffer;
  contentType: string;
}

export type Page = (visit: Visit) => Answer | Promise<Answer>;

export interface Route {
  method: 'GET' | 'POST';
  /** Path with `:name` parts; `:name*` takes the rest of it. */
  path: string;
  page: Page;
  /** Takes posts from anywhere, as a web app does. */
  open?: boolean;
}

/** What a person did wrong or cannot see; becomes a friendly page. */
export class PageError extends Error {
  constructor(
    message: string,
    readonly status = 400,
    /** A second sentence: what the person can do. */
    readonly advice = '',
  ) {
    super(message);
  }
}

export function param(visit: Visit, name: string): string {
  return visit.params[name] ?? '';
}

/** A field of the posted form as text. */
export function field(visit: Visit, name: string): string {
  const value = visit.form.get(name);
  return typeof value === 'string' ? value : '';
}

export function query(visit: Visit, name: string): string {
  return visit.url.searchParams.get(name) ?? '';
}
