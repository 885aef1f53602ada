import {GoogleError} from '../../service';
import {columnName} from './a1';
import type {Cell} from './entities';
import type {Json} from './rest';

/**
 * Refuses an input that a strict rule of the cell forbids, as Sheets does for people and SpreadsheetApp;
 * the Sheets API itself does not ask the rules. Rules of other kinds are shown but not enforced here.
 */
export function requireValid(cell: Cell, value: Json, row: number, column: number): void {
  const rule = cell.validation;
  if (!rule?.strict || value === '' || value === null) return;
  const condition = rule.condition as {type?: string; values?: {userEnteredValue?: string}[]};
  const allowed = (condition.values ?? []).map(one => one.userEnteredValue);
  const refused =
    (condition.type === 'ONE_OF_LIST' && !allowed.includes(String(value))) ||
    (condition.type === 'BOOLEAN' && !/^(true|false)$/i.test(String(value)));
  if (!refused) return;
  throw new GoogleError(
    `The data you entered in cell ${columnName(column)}${row + 1} violates the data validation rules set on this cell.`,
  );
}
