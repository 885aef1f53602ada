import type {Cell} from '../entities';
import {moveReference} from './move';
import {mapReferences} from './tokens';

/** A cell as it is when copied that far away. */
export function moved(cell: Cell, rows: number, columns: number): Cell {
  if (cell.formula === undefined || (rows === 0 && columns === 0)) return cell;
  const formula = mapReferences(cell.formula, reference => moveReference(reference, rows, columns));
  return {...cell, formula};
}
