import {columnName} from '../a1';

/** Texts in quotation marks, which stay, and references: `R[-1]C2`, `R3`, `C[1]`. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\w.])(?:R(\[-?\d+\]|\d+)?)?(?:C(\[-?\d+\]|\d+)?)?(?![\w(.])/g;

/** The formula in A1 notation for a cell (zero-based); `#REF!` for what lies outside the sheet. */
export function absoluteFormula(formula: string, row: number, column: number): string {
  return formula.replace(
    REFERENCE,
    (text: string, rowPart: string | undefined, columnPart: string | undefined) => {
      if (text === '' || text.startsWith('"')) return text;
      const hasRow = text.startsWith('R');
      const hasColumn = text.includes('C');
      const at = placed(rowPart, row);
      const across = placed(columnPart, column);
      if ((hasRow && at.index < 0) || (hasColumn && across.index < 0)) return '#REF!';
      const letters = hasColumn ? across.mark + columnName(across.index) : '';
      const digits = hasRow ? `${at.mark}${at.index + 1}` : '';
      if (hasRow && hasColumn) return letters + digits;
      return `${letters}${digits}:${letters}${digits}`;
    },
  );
}

function placed(part: string | undefined, from: number): {index: number; mark: string} {
  if (part === undefined) return {index: from, mark: ''};
  const away = /^\[(-?\d+)\]$/.exec(part)?.[1];
  return away === undefined
    ? {index: Number(part) - 1, mark: '$'}
    : {index: from + Number(away), mark: ''};
}
