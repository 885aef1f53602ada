import type {Draft} from '../draft';
import {autoFill} from './auto-fill';
import * as arrange from './arrange';
import * as banding from './banding';
import * as cells from './cells';
import * as dimensions from './dimensions';
import * as groups from './groups';
import * as metadata from './metadata';
import {moveDimension} from './move-dimension';
import * as named from './named-ranges';
import * as protect from './protected-ranges';
import * as rows from './rows';
import * as rules from './rules';
import * as sheets from './sheets';
import * as text from './text';

type Handler = (draft: Draft, body: never) => object | void;

/** The requests of spreadsheets.batchUpdate that exist here, by Google's name. */
export const REQUESTS: Record<string, Handler> = {
  addBanding: banding.addBanding,
  addConditionalFormatRule: rules.addConditionalFormatRule,
  addDimensionGroup: groups.addDimensionGroup,
  addNamedRange: named.addNamedRange,
  addProtectedRange: protect.addProtectedRange,
  addSheet: sheets.addSheet,
  appendCells: cells.appendCells,
  appendDimension: dimensions.appendDimension,
  autoFill,
  autoResizeDimensions: rules.autoResizeDimensions,
  clearBasicFilter: rules.clearBasicFilter,
  copyPaste: arrange.copyPaste,
  createDeveloperMetadata: metadata.createDeveloperMetadata,
  deleteBanding: banding.deleteBanding,
  deleteConditionalFormatRule: rules.deleteConditionalFormatRule,
  deleteDeveloperMetadata: metadata.deleteDeveloperMetadata,
  deleteDimension: dimensions.deleteDimension,
  deleteDimensionGroup: groups.deleteDimensionGroup,
  deleteDuplicates: rows.deleteDuplicates,
  deleteNamedRange: named.deleteNamedRange,
  deleteProtectedRange: protect.deleteProtectedRange,
  deleteRange: arrange.deleteRange,
  deleteSheet: sheets.deleteSheet,
  duplicateSheet: sheets.duplicateSheet,
  findReplace: text.findReplace,
  insertDimension: dimensions.insertDimension,
  insertRange: arrange.insertRange,
  mergeCells: cells.mergeCells,
  moveDimension,
  randomizeRange: rows.randomizeRange,
  repeatCell: cells.repeatCell,
  setBasicFilter: rules.setBasicFilter,
  setDataValidation: cells.setDataValidation,
  sortRange: arrange.sortRange,
  textToColumns: rows.textToColumns,
  unmergeCells: cells.unmergeCells,
  updateBanding: banding.updateBanding,
  updateBorders: cells.updateBorders,
  updateCells: cells.updateCells,
  updateDeveloperMetadata: metadata.updateDeveloperMetadata,
  updateDimensionGroup: groups.updateDimensionGroup,
  updateDimensionProperties: dimensions.updateDimensionProperties,
  updateNamedRange: named.updateNamedRange,
  updateProtectedRange: protect.updateProtectedRange,
  updateSheetProperties: sheets.updateSheetProperties,
  updateSpreadsheetProperties: sheets.updateSpreadsheetProperties,
};
