import {enumeration} from '../../../runtime/enumeration';

type Enums = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export const BandingTheme = enumeration<Enums['BandingTheme']>(
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
);

export const BooleanCriteria = enumeration<Enums['BooleanCriteria']>(
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
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
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
);

export const ColorType = enumeration<Enums['ColorType']>('UNSUPPORTED', 'RGB', 'THEME');

export const InterpolationType = enumeration<Enums['InterpolationType']>(
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
);

export const RelativeDate = enumeration<Enums['RelativeDate']>(
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
);

export const TextDirection = enumeration<Enums['TextDirection']>('LEFT_TO_RIGHT', 'RIGHT_TO_LEFT');

export const ThemeColorType = enumeration<Enums['ThemeColorType']>(
  'UNSUPPORTED',
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
);

export const formatEnumerations = {
  BandingTheme,
  BooleanCriteria,
  ColorType,
  InterpolationType,
  RelativeDate,
  TextDirection,
  ThemeColorType,
};
