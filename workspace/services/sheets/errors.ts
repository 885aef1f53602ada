import {GoogleError} from '../../service';
import {MAX_CELLS, MAX_CELL_CHARACTERS} from './limits';

// Texts as the live API gives them; where no public record was found the nearest known text stands.

export const notFound = () => new GoogleError('Requested entity was not found.', 404);

export const noPermission = () => new GoogleError('The caller does not have permission', 403);

export const unableToParse = (range: string) => new GoogleError(`Unable to parse range: ${range}`);

export const outsideGrid = (range: string, rows: number, columns: number) =>
  new GoogleError(
    `Range (${range}) exceeds grid limits. Max rows: ${rows}, max columns: ${columns}`,
  );

export const outsideRange = (range: string, place: string) =>
  new GoogleError(`Requested writing within range [${range}], but tried writing to ${place}`);

export const beyond = (line: 'row' | 'column', index: number, last: number) =>
  new GoogleError(
    `Attempting to write ${line}: ${index}, beyond the last requested ${line} of: ${last}`,
  );

export const coordinateOutside = (line: 'row' | 'column', index: number, count: number) =>
  new GoogleError(
    `GridCoordinate.${line}Index[${index}] is after last ${line} in grid[${count - 1}]`,
  );

export const noSheet = (sheetId: number) => new GoogleError(`No grid with id: ${sheetId}`);

export const noSheetToDelete = (sheetId: number) => new GoogleError(`No sheet with id: ${sheetId}`);

export const sheetIdTaken = (sheetId: number) =>
  new GoogleError(`Sheet with id ${sheetId} already exists.`);

export const sheetTitleTaken = (title: string) =>
  new GoogleError(`A sheet with the name "${title}" already exists. Please enter another name.`);

export const sheetTitleTooLong = () =>
  new GoogleError('The sheet name cannot be greater than 100 characters.');

export const lastSheet = () => new GoogleError("You can't remove all the sheets in a document.");

export const lastVisibleSheet = () =>
  new GoogleError("You can't remove all the visible sheets in a document.");

export const namedRangeTaken = (name: string) =>
  new GoogleError(
    `Cannot add named range with name ${name}, a named range with that name already exists.`,
  );

export const namedRangeIdTaken = (id: string) =>
  new GoogleError(`A named range with id ${id} already exists.`);

export const noNamedRange = (id: string) => new GoogleError(`No named range with id: ${id}`);

export const badRangeName = (name: string) =>
  new GoogleError(`The name "${name}" is not a valid range name.`);

export const noBandedRange = (id: number) => new GoogleError(`No banded range with id: ${id}`);

export const bandingsOverlap = () =>
  new GoogleError(
    'You cannot add alternating background colors to a range that already has alternating background colors.',
  );

/** Assumed. */
export const noObject = () => new GoogleError('The embedded object does not exist.');

export const noGroup = () => new GoogleError('The group does not exist.');

// The texts of the next three are assumed.
export const textToColumnsWide = () =>
  new GoogleError('Text can be split into columns in a single column only.');

export const fillsAside = () =>
  new GoogleError(
    'The destination range must contain the source range and extend it in one direction.',
  );

export const moveIntoItself = () =>
  new GoogleError('The destination index must lie outside the lines that are moved.');

export const noProtectedRange = (id: number) =>
  new GoogleError(`No protected range with id: ${id}`);

export const protectedRangeIdTaken = (id: number) =>
  new GoogleError(`A protected range with id ${id} already exists.`);

export const warningOnlyEditors = () =>
  new GoogleError('ProtectedRange is warningOnly. Editors cannot be set on it.');

export const protectedCell = () =>
  new GoogleError(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );

export const tooManyCells = () =>
  new GoogleError(
    `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
  );

export const cellTooLong = () =>
  new GoogleError(
    `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
  );

export const noFields = () =>
  new GoogleError(
    "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
  );

export const badField = (field: string) => new GoogleError(`Invalid field: ${field}`);

export const noRequests = () => new GoogleError('Must specify at least one request.');

export const unknownName = (name: string, at: string) =>
  new GoogleError(
    `Invalid JSON payload received. Unknown name "${name}" at '${at}': Cannot find field.`,
  );

export const valueInputOptionMissing = () =>
  new GoogleError("'valueInputOption' is required but not specified");

export const insertPastEnd = (size: number) =>
  new GoogleError(`range.startIndex is larger than current grid size (${size})`);

export const insertAtEnd = (size: number) =>
  new GoogleError(
    `range.startIndex must be less than the grid size (${size}) if inheritFromBefore is false.`,
  );

export const deletesMissing = (line: 'row' | 'column', index: number, count: number) =>
  new GoogleError(
    `Cannot delete a ${line} that doesn't exist. Tried to delete ${line} index ${index} but there are only ${count} ${line}s.`,
  );

export const deletesAll = (lines: 'rows' | 'columns') =>
  new GoogleError(`You can't delete all the ${lines} on the sheet.`);

export const deletesAllUnfrozen = (lines: 'rows' | 'columns') =>
  new GoogleError(`Sorry, it is not possible to delete all non-frozen ${lines}.`);

/** https://developers.google.com/workspace/sheets/api/limits; the project number is this world's. */
export const quotaExceeded = (kind: 'Read' | 'Write') =>
  new GoogleError(
    `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:100000000000'.`,
    429,
  );

/** Not Google's: this Workspace says so rather than make something up. */
export const notEmulated = (what: string) => new GoogleError(`not emulated: ${what}`, 501);
