import {enumeration} from '../../../runtime/enumeration';

export const Alignment = enumeration<typeof GoogleAppsScript.Forms.Alignment>(
  'LEFT',
  'CENTER',
  'RIGHT',
);

export const DestinationType =
  enumeration<typeof GoogleAppsScript.Forms.DestinationType>('SPREADSHEET');

export const FeedbackType = enumeration<typeof GoogleAppsScript.Forms.FeedbackType>(
  'CORRECT',
  'INCORRECT',
  'GENERAL',
);

export const ItemType = enumeration<typeof GoogleAppsScript.Forms.ItemType>(
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
);

export const PageNavigationType = enumeration<typeof GoogleAppsScript.Forms.PageNavigationType>(
  'CONTINUE',
  'GO_TO_PAGE',
  'RESTART',
  'SUBMIT',
);
