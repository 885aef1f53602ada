import {enumeration} from '../../../runtime/enumeration';

export const Access = enumeration<typeof GoogleAppsScript.Drive.Access>(
  'ANYONE',
  'ANYONE_WITH_LINK',
  'DOMAIN',
  'DOMAIN_WITH_LINK',
  'PRIVATE',
);

export const Permission = enumeration<typeof GoogleAppsScript.Drive.Permission>(
  'VIEW',
  'EDIT',
  'COMMENT',
  'OWNER',
  'ORGANIZER',
  'NONE',
);

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';
const APPS = 'application/vnd.google-apps';

/** Global names of common types (https://developers.google.com/apps-script/reference/base/mime-type). */
export const MimeType: GoogleAppsScript.Base.MimeType = Object.freeze({
  GOOGLE_APPS_SCRIPT: `${APPS}.script`,
  GOOGLE_DRAWINGS: `${APPS}.drawing`,
  GOOGLE_DOCS: `${APPS}.document`,
  GOOGLE_FORMS: `${APPS}.form`,
  GOOGLE_SHEETS: `${APPS}.spreadsheet`,
  GOOGLE_SITES: `${APPS}.site`,
  GOOGLE_SLIDES: `${APPS}.presentation`,
  FOLDER: `${APPS}.folder`,
  SHORTCUT: `${APPS}.shortcut`,
  BMP: 'image/bmp',
  GIF: 'image/gif',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  PDF: 'application/pdf',
  CSS: 'text/css',
  CSV: 'text/csv',
  HTML: 'text/html',
  JAVASCRIPT: 'application/javascript',
  PLAIN_TEXT: 'text/plain',
  RTF: 'application/rtf',
  OPENDOCUMENT_GRAPHICS: `${OPEN}.graphics`,
  OPENDOCUMENT_PRESENTATION: `${OPEN}.presentation`,
  OPENDOCUMENT_SPREADSHEET: `${OPEN}.spreadsheet`,
  OPENDOCUMENT_TEXT: `${OPEN}.text`,
  MICROSOFT_EXCEL: `${OFFICE}.spreadsheetml.sheet`,
  MICROSOFT_EXCEL_LEGACY: 'application/vnd.ms-excel',
  MICROSOFT_POWERPOINT: `${OFFICE}.presentationml.presentation`,
  MICROSOFT_POWERPOINT_LEGACY: 'application/vnd.ms-powerpoint',
  MICROSOFT_WORD: `${OFFICE}.wordprocessingml.document`,
  MICROSOFT_WORD_LEGACY: 'application/msword',
  ZIP: 'application/zip',
});
