import type {WrittenLine} from '../../domain/ledger/verify-chain';
import {foldLines, type Told} from '../../domain/ledger/verify-rows';
import type {LedgerVolume} from '../ports';

/** Lines read at once: some 4 MB. */
export const LINES = 10_000;

/** Lines of the journal as they are written, `LINES` at most. @param row the sheet row of the first one. */
export function linesFrom(ledger: LedgerVolume, row: number): WrittenLine[] {
  const [rows = []] = ledger.readWritten(['journal'], row, row + LINES - 1);
  return rows.map(([line = '', entry = '', version = '', event = '', hash = '']) => [
    line,
    entry,
    version,
    event,
    hash,
  ]);
}

/** Some complaints as the journal alone tells them: their lines lie anywhere in it. */
export function toldBy(ledger: LedgerVolume, first: number, last: number): Map<number, Told> {
  const told = new Map<number, Told>();
  for (let row = 1; ; row += LINES) {
    const lines = linesFrom(ledger, row);
    foldLines(told, lines, first, last);
    if (lines.length < LINES) return told;
  }
}
