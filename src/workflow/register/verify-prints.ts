import {LEDGER_TABS, PRINTED_TABS} from '../../data/ledger-tabs';
import type {Finding} from '../../domain/ledger/finding';
import type {LedgerHead} from '../../domain/ledger/head';
import {comparePrints} from '../../domain/ledger/prints';
import type {Desk, LedgerVolume} from '../ports';
import {signer} from '../signer';

/** R4: the rows of the tabs that no journal tells of, against their signed prints. One request. */
export function checkPrints(
  desk: Desk,
  ledger: LedgerVolume,
  head: LedgerHead,
): {findings: Finding[]; checked: number} {
  const [prints = [], ...tabs] = ledger.readWritten(['prints', ...PRINTED_TABS], 1);
  const context = {sign: signer(desk), volume: head.volume};
  const findings = PRINTED_TABS.flatMap((tab, index) =>
    comparePrints(tab, tabs[index] ?? [], prints, context),
  );
  const copied = Number(tabs[PRINTED_TABS.indexOf('head')]?.[0]?.[1] ?? NaN);
  const isCopyMarkSound = Number.isInteger(copied) && copied >= 0 && copied <= head.commit;
  return {
    findings: isCopyMarkSound
      ? findings
      : [
          ...findings,
          {code: 'printAltered', volume: head.volume, place: 2, tab: LEDGER_TABS.head.title},
        ],
    checked: tabs.reduce((sum, rows) => sum + rows.length, 0),
  };
}
