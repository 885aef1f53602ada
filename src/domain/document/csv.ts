/** A table of data: the heads are its first row. */
export interface Sheet {
  title: string;
  rows: ReadonlyArray<readonly Cell[]>;
}

export type Cell = string | number;

/**
 * RFC 4180, with the mark by which Excel knows UTF-8. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it, as spreadsheets themselves write it.
 */
export function csv(rows: Sheet['rows']): string {
  return `\ufeff${rows.map(row => row.map(written).join(',')).join('\r\n')}\r\n`;
}

function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
