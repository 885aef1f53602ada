import {apiError} from '../errors';
import {PAGE_DEFAULT, PAGE_MAX} from '../limits';

export interface PageOptions {
  maxResults?: number;
  pageToken?: string;
}

/** One page of a list; the token is the number of items before the next. */
export function pageOf<T>(items: T[], options: PageOptions): {page: T[]; nextPageToken?: string} {
  const start = Number(options.pageToken ?? 0);
  if (!Number.isInteger(start) || start < 0) throw apiError('Invalid pageToken');
  const size = Math.min(options.maxResults ?? PAGE_DEFAULT, PAGE_MAX);
  const end = start + size;
  return {
    page: items.slice(start, end),
    ...(end < items.length ? {nextPageToken: String(end)} : {}),
  };
}
