/**
 * The key printed on a sheet for days without power or network (I10): `L-2026-01-03` is the third sheet of the first
 * block of 2026. It is no register number, so that an unused or lost sheet leaves no gap: the number is given when the
 * sheet is entered, and the key stays with the complaint in the reason why it was entered later.
 */
export interface OfflineKey {
  year: number;
  /** Each printing makes a block, from 1 in each year. */
  block: number;
  /** From 1 in each block. */
  sheet: number;
}

export const MOST_SHEETS = 40;

export function writeOfflineKey({year, block, sheet}: OfflineKey): string {
  return `${writeBlockKey({year, block})}-${two(sheet)}`;
}

/** What all sheets of one printing share, e.g. `L-2026-01`. */
export function writeBlockKey({year, block}: Omit<OfflineKey, 'sheet'>): string {
  return `L-${year}-${two(block)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Null for what is no key. Small letters, blanks and missing zeros make no difference. */
export function readOfflineKey(typed: string): OfflineKey | null {
  const parts = /^L\s*[-\s]\s*(\d{4})\s*[-\s]\s*(\d{1,4})\s*[-\s]\s*(\d{1,2})$/i.exec(typed.trim());
  if (!parts) return null;
  const [year, block, sheet] = parts.slice(1).map(Number) as [number, number, number];
  return block > 0 && sheet > 0 && sheet <= MOST_SHEETS ? {year, block, sheet} : null;
}

/** The keys of a whole block, in the order in which they are printed. */
export function offlineBlock(year: number, block: number, sheets: number): OfflineKey[] {
  return Array.from({length: sheets}, (_, index) => ({year, block, sheet: index + 1}));
}

/** How far the blocks of a year have come; kept by the desk between printings. */
export interface OfflineBlocks {
  year: number;
  last: number;
}

/** The next block of sheets to print; blocks are counted anew each year. */
export function nextBlock(known: OfflineBlocks | null, year: number): OfflineBlocks {
  return {year, last: known?.year === year ? known.last + 1 : 1};
}
