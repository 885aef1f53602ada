import {columnIndex} from '../a1';
import {splitReference} from './move';
import {mapReferences} from './tokens';

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)([1-9]\d*)?$/;

/** `B3` as R1C1 writes it from a cell: how far away what is relative lies, `R[2]C[1]`, and what is fixed as it is, `R3C2`. */
function relativeCorner(text: string, row: number, column: number): string {
  const [, first, letters, second, digits] = CORNER.exec(text)!;
  const fixedRow = second === '$' || (letters === undefined && first === '$');
  const place = (fixed: boolean, at: number, from: number) =>
    fixed ? String(at + 1) : at === from ? '[0]' : `[${at - from}]`;
  return (
    (digits ? `R${place(fixedRow, Number(digits) - 1, row)}` : '') +
    (letters ? `C${place(first === '$', columnIndex(letters), column)}` : '')
  );
}

/** A formula in R1C1 notation, as seen from its cell (zero-based). */
export function relativeFormula(formula: string, row: number, column: number): string {
  if (formula === '') return '';
  return mapReferences(formula, reference => {
    const {sheet, cells} = splitReference(reference);
    const corners = cells.split(':').map(corner => relativeCorner(corner, row, column));
    return sheet + corners.join(':');
  });
}
