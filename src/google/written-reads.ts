import {LEDGER_TABS, LedgerTab} from '../data/ledger-tabs';

/** A1 range of whole sheet rows, counted from 1 under the heads; open at the end without `last`. */
export function writtenRange(tab: LedgerTab, first: number, last?: number): string {
  const {title, columns} = LEDGER_TABS[tab];
  const end = String.fromCharCode(64 + columns.length);
  return `${title}!A${first + 1}:${end}${last === undefined ? '' : last + 1}`;
}
