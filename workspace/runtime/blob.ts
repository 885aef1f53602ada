import type {PlainBlob} from '../plain';
import {call} from './bridge';
import {decodeText, encodeText, fromBase64, toBase64} from './bytes';
import {emulate, stateOf} from './emulate';

type Blob = GoogleAppsScript.Base.Blob;

/**
 * A Blob of the script (https://developers.google.com/apps-script/reference/base/blob). It lives in the script's
 * memory; its state is what crosses the bridge.
 */
export const blob: (state: PlainBlob) => Blob = emulate<Blob, PlainBlob>('Blob', () => ({
  copyBlob() {
    return blob({...this.$});
  },
  getAs(contentType: string) {
    if (contentType === this.$.contentType) return blob({...this.$});
    return blob(call<PlainBlob>('Blob.getAs', this.$, contentType));
  },
  getBlob() {
    return blob({...this.$});
  },
  getBytes() {
    return fromBase64(this.$.bytes) ?? [];
  },
  getContentType() {
    return this.$.contentType;
  },
  getDataAsString(charset?: string) {
    return decodeText(fromBase64(this.$.bytes) ?? [], charset);
  },
  getName() {
    return this.$.name;
  },
  isGoogleType() {
    return (this.$.contentType ?? '').startsWith('application/vnd.google-apps.');
  },
  setBytes(data: number[]) {
    this.$.bytes = toBase64(data);
    return this;
  },
  setContentType(contentType: string | null) {
    this.$.contentType = contentType;
    return this;
  },
  setContentTypeFromExtension() {
    const extension = /\.([^.]+)$/.exec(this.$.name ?? '')?.[1]?.toLowerCase() ?? '';
    this.$.contentType = TYPE_BY_EXTENSION[extension] ?? this.$.contentType;
    return this;
  },
  setDataFromString(text: string, charset?: string) {
    this.$.bytes = toBase64(encodeText(text, charset));
    return this;
  },
  setName(name: string) {
    this.$.name = name;
    return this;
  },
}));

const TYPE_BY_EXTENSION: Record<string, string> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xml: 'text/xml',
  zip: 'application/zip',
};

/** The plain bytes of a Blob or of anything that can give one (a File, an HtmlOutput). */
export function plainBlob(source: GoogleAppsScript.Base.BlobSource): PlainBlob {
  return {...stateOf<PlainBlob>(source.getBlob())};
}
