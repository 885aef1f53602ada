import {enumeration} from '../../../runtime/enumeration';

type Enums = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export const BorderStyle = enumeration<Enums['BorderStyle']>(
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
);

export const CopyPasteType = enumeration<Enums['CopyPasteType']>(
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
);

export const DataValidationCriteria = enumeration<Enums['DataValidationCriteria']>(
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
);

export const Dimension = enumeration<Enums['Dimension']>('COLUMNS', 'ROWS');
export const Direction = enumeration<Enums['Direction']>('UP', 'DOWN', 'PREVIOUS', 'NEXT');
export const ProtectionType = enumeration<Enums['ProtectionType']>('RANGE', 'SHEET');
export const SheetType = enumeration<Enums['SheetType']>('GRID', 'OBJECT');
export const WrapStrategy = enumeration<Enums['WrapStrategy']>('WRAP', 'OVERFLOW', 'CLIP');

/** All of them, as the service has them: importing them as a namespace would make its getters in every execution. */
export const enumerations = {
  BorderStyle,
  CopyPasteType,
  DataValidationCriteria,
  Dimension,
  Direction,
  ProtectionType,
  SheetType,
  WrapStrategy,
};
