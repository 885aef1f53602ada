import {SHEET_BLOCKS_KEPT} from '../../data/ledger-tabs';
import {type OfflineKey, writeBlockKey} from '../offline';
import type {RegisterNumber} from '../register-number';
import {type CellWrite, readDocument, type Row, writeDocument} from './rows';

/** The complaint that an offline sheet became (I10). */
export interface EnteredSheet {
  entry: number;
  register: RegisterNumber;
}

type Block = Record<string, EnteredSheet>;

/** Each printed block has one row; the row is arithmetic, and a block gives way after four years. */
export function sheetRow({year, block}: OfflineKey): number {
  return 1 + ((year * 100 + block) % SHEET_BLOCKS_KEPT);
}

/** What a sheet became; undefined where it has not been entered yet. */
export function enteredSheet(rows: readonly Row[], key: OfflineKey): EnteredSheet | undefined {
  return blockIn(rows, key)[String(key.sheet)];
}

export function writeEnteredSheet(
  rows: readonly Row[],
  key: OfflineKey,
  entered: EnteredSheet,
): CellWrite {
  const block: Block = {...blockIn(rows, key), [key.sheet]: entered};
  return writeDocument('sheets', sheetRow(key), writeBlockKey(key), block);
}

function blockIn(rows: readonly Row[], key: OfflineKey): Block {
  const row = rows.find(one => one[0] === writeBlockKey(key));
  return (row && readDocument<Block>(row)) ?? {};
}
