import type {Sheet} from '../entities';
import type {SheetProperties} from '../rest';

/** What is false, or as a new sheet has it, is not kept. */
export function setFlags(sheet: Sheet, {rightToLeft, gridProperties = {}}: SheetProperties): void {
  const {hideGridlines, rowGroupControlAfter, columnGroupControlAfter} = gridProperties;
  const flags = {
    rightToLeft,
    hideGridlines,
    rowGroupControlBefore: rowGroupControlAfter === false,
    columnGroupControlBefore: columnGroupControlAfter === false,
  };
  for (const name of Object.keys(flags) as (keyof typeof flags)[]) {
    if (flags[name]) sheet[name] = true;
    else delete sheet[name];
  }
}
