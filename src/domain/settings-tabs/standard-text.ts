import {UNIT_WORDS} from '../../data/tab-words';
import type {StandardTime} from '../procedure/procedure';
import type {TabRow} from './read-rows';

/** `10 menit`, `2 jam`, `1 hari` (a working day), `60 hari kalender`. */
export function standardText(standard: StandardTime | null): string {
  if (!standard) return '';
  const [word] = UNIT_WORDS.find(([, unit]) => unit === standard.unit)!;
  return `${standard.amount} ${word}`;
}

/** A time in a cell; null where it is empty, undefined after the cell was named as wrong. */
export function standardIn<K extends string>(
  row: TabRow<K>,
  key: K,
): StandardTime | null | undefined {
  if (row.text(key) === '') return null;
  const [, figure, word] = /^(\d{1,4})\s+([a-z ]+)$/i.exec(row.text(key)) ?? [];
  const unit = UNIT_WORDS.find(([one]) => one === word?.toLowerCase())?.[1];
  if (unit && Number(figure) > 0) return {amount: Number(figure), unit};
  row.refuse(
    key,
    'notAmount',
    UNIT_WORDS.map(([one]) => `1 ${one}`),
  );
  return undefined;
}
