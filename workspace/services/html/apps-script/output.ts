import {blob} from '../../../runtime/blob';
import {toBase64, utf8Encode} from '../../../runtime/bytes';
import {emulate} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import {nameOf} from '../../../runtime/enumeration';
import {escapeHtml} from './escape';
import {template} from './template';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** What a page is shown from; crosses the bridge as it is. */
export interface PageState {
  content: string;
  title: string;
  metaTags: {name: string; content: string}[];
  xFrameOptionsMode: string;
  faviconUrl: string | null;
  width: number | null;
  height: number | null;
}

const metaTag = emulate<GoogleAppsScript.HTML.HtmlOutputMetaTag, {name: string; content: string}>(
  'HtmlOutputMetaTag',
  () => ({
    getContent() {
      return this.$.content;
    },
    getName() {
      return this.$.name;
    },
  }),
);

/** https://developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String) */
const META_TAGS = [
  'apple-mobile-web-app-capable',
  'apple-mobile-web-app-status-bar-style',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

const output = emulate<HtmlOutput, PageState>('HtmlOutput', () => ({
  addMetaTag(name: string, content: string) {
    if (!META_TAGS.includes(name))
      throw exception(`The meta tag you specified is not allowed in this context: ${name}`);
    this.$.metaTags.push({name, content});
    return this;
  },
  append(addedContent: string) {
    this.$.content += addedContent;
    return this;
  },
  appendUntrusted(addedContent: string) {
    this.$.content += escapeHtml(addedContent);
    return this;
  },
  asTemplate() {
    return template(this.$.content);
  },
  clear() {
    this.$.content = '';
    return this;
  },
  getAs(contentType: string) {
    return this.getBlob().getAs(contentType);
  },
  getBlob() {
    return blob({
      bytes: toBase64(utf8Encode(this.$.content)),
      contentType: 'text/html',
      name: this.$.title || null,
    });
  },
  getContent() {
    return this.$.content;
  },
  getFaviconUrl() {
    return this.$.faviconUrl as string;
  },
  getHeight() {
    return this.$.height as number;
  },
  getMetaTags() {
    return this.$.metaTags.map(metaTag);
  },
  getTitle() {
    return this.$.title;
  },
  getWidth() {
    return this.$.width as number;
  },
  setContent(content: string) {
    this.$.content = String(content);
    return this;
  },
  setFaviconUrl(iconUrl: string) {
    this.$.faviconUrl = iconUrl;
    return this;
  },
  setHeight(height: number) {
    this.$.height = height;
    return this;
  },
  // Every page is IFRAME since 2018 (reference/html/sandbox-mode).
  setSandboxMode() {
    return this;
  },
  setTitle(title: string) {
    this.$.title = title;
    return this;
  },
  setWidth(width: number) {
    this.$.width = width;
    return this;
  },
  setXFrameOptionsMode(mode: GoogleAppsScript.HTML.XFrameOptionsMode) {
    this.$.xFrameOptionsMode = nameOf(mode);
    return this;
  },
}));

export function htmlOutput(content: string): HtmlOutput {
  return output({
    content,
    title: '',
    metaTags: [],
    xFrameOptionsMode: 'DEFAULT',
    faviconUrl: null,
    width: null,
    height: null,
  });
}
