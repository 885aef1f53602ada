import {emulate, emulateService} from '../../runtime/emulate';
import {enumeration} from '../../runtime/enumeration';

type TextOutput = GoogleAppsScript.Content.TextOutput;
type MimeType = GoogleAppsScript.Content.MimeType;

interface TextState {
  content: string;
  mimeType: MimeType;
  fileName: string | null;
}

const MimeTypes = enumeration<typeof GoogleAppsScript.Content.MimeType>(
  'ATOM',
  'CSV',
  'ICAL',
  'JAVASCRIPT',
  'JSON',
  'RSS',
  'TEXT',
  'VCARD',
  'XML',
);

const textOutput = emulate<TextOutput, TextState>('TextOutput', () => ({
  append(addedContent: string) {
    this.$.content += addedContent;
    return this;
  },
  clear() {
    this.$.content = '';
    return this;
  },
  downloadAsFile(filename: string) {
    this.$.fileName = filename;
    return this;
  },
  getContent() {
    return this.$.content;
  },
  getFileName() {
    return this.$.fileName as string;
  },
  getMimeType() {
    return this.$.mimeType;
  },
  setContent(content: string) {
    this.$.content = String(content);
    return this;
  },
  setMimeType(mimeType: MimeType) {
    this.$.mimeType = mimeType;
    return this;
  },
}));

/** https://developers.google.com/apps-script/reference/content/content-service */
export const ContentService = emulateService<GoogleAppsScript.Content.ContentService>(
  'ContentService',
  {
    MimeType: MimeTypes,
    createTextOutput(content = '') {
      return textOutput({content: String(content), mimeType: MimeTypes.TEXT, fileName: null});
    },
  },
);
