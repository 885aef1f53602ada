export interface CacheItem {
  key: string;
  value: string;
  /** Gone from this instant on (ms). */
  until: number;
}

export interface CacheState {
  /** By owner; items in the order they were put, oldest first. */
  stores: Record<string, CacheItem[]>;
}

export function emptyCacheState(): CacheState {
  return {stores: {}};
}

export type CacheScope = 'script' | 'user' | 'document';
