import type {Draft} from '../draft';
import * as arrange from './arrange';
import * as cells from './cells';
import * as dimensions from './dimensions';
import * as metadata from './metadata';
import * as named from './named-ranges';
import * as protect from './protected-ranges';
import * as rules from './rules';
import * as sheets from './sheets';
import * as text from './text';

type Handler = (draft: Draft, body: never) => object | void;

/** The requests of spreadsheets.batchUpdate that exist here, by Google's name. */
export const REQUESTS: Record<string, Handler> = {
  addConditionalFormatRule: rules.addConditionalFormatRule,
  addNamedRange: named.addNamedRange,
  addProtectedRange: protect.addProtectedRange,
  addSheet: sheets.addSheet,
  appendCells: cells.appendCells,
  appendDimension: dimensions.appendDimension,
  autoResizeDimensions: rules.autoResizeDimensions,
  clearBasicFilter: rules.clearBasicFilter,
  copyPaste: arrange.copyPaste,
  createDeveloperMetadata: metadata.createDeveloperMetadata,
  deleteConditionalFormatRule: rules.deleteConditionalFormatRule,
  deleteDeveloperMetadata: metadata.deleteDeveloperMetadata,
  deleteDimension: dimensions.deleteDimension,
  deleteNamedRange: named.deleteNamedRange,
  deleteProtectedRange: protect.deleteProtectedRange,
  deleteRange: arrange.deleteRange,
  deleteSheet: sheets.deleteSheet,
  duplicateSheet: sheets.duplicateSheet,
  findReplace: text.findReplace,
  insertDimension: dimensions.insertDimension,
  insertRange: arrange.insertRange,
  mergeCells: cells.mergeCells,
  repeatCell: cells.repeatCell,
  setBasicFilter: rules.setBasicFilter,
  setDataValidation: cells.setDataValidation,
  sortRange: arrange.sortRange,
  unmergeCells: cells.unmergeCells,
  updateBorders: cells.updateBorders,
  updateCells: cells.updateCells,
  updateDimensionProperties: dimensions.updateDimensionProperties,
  updateNamedRange: named.updateNamedRange,
  updateProtectedRange: protect.updateProtectedRange,
  updateSheetProperties: sheets.updateSheetProperties,
  updateSpreadsheetProperties: sheets.updateSpreadsheetProperties,
};
