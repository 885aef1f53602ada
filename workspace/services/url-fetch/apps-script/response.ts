import {blob} from '../../../runtime/blob';
import {decodeText, fromBase64} from '../../../runtime/bytes';
import {emulate} from '../../../runtime/emulate';
import type {FetchResponse} from '../request';

type HTTPResponse = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** https://developers.google.com/apps-script/reference/url-fetch/http-response */
export const httpResponse = emulate<HTTPResponse, FetchResponse>('HTTPResponse', () => ({
  getAllHeaders() {
    return {...this.$.headers};
  },
  getAs(contentType: string) {
    return this.getBlob().getAs(contentType);
  },
  getBlob() {
    const type = header(this.$, 'content-type');
    return blob({
      bytes: this.$.body,
      contentType: type === undefined ? null : type.split(';')[0]!.trim(),
      name: fileName(header(this.$, 'content-disposition') ?? ''),
    });
  },
  getContent() {
    return fromBase64(this.$.body) ?? [];
  },
  getContentText(charset?: string) {
    const said = /charset="?([^\s;"]+)/i.exec(header(this.$, 'content-type') ?? '')?.[1];
    return decodeText(fromBase64(this.$.body) ?? [], charset ?? said);
  },
  getHeaders() {
    return Object.fromEntries(
      Object.entries(this.$.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
    );
  },
  getResponseCode() {
    return this.$.code;
  },
}));

function header({headers}: FetchResponse, wanted: string): string | undefined {
  const found = Object.entries(headers).find(([name]) => name.toLowerCase() === wanted);
  return found && [found[1]].flat().join(', ');
}

function fileName(disposition: string): string | null {
  return /filename="?([^";]+)/i.exec(disposition)?.[1] ?? null;
}
