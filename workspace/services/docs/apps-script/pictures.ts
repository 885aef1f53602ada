import {blob, plainBlob} from '../../../runtime/blob';
import {fromBase64} from '../../../runtime/bytes';
import {emulate} from '../../../runtime/emulate';
import type {Document, Picture} from '../entities';
import {setting, telling} from './attributes';
import {freeName} from './carry';
import {elementMembers} from './element';
import {editing, type Node, type Self, sessionOf} from './tree';

type InlineImage = GoogleAppsScript.Document.InlineImage;
type OfImage = Self<Picture>;

const said = (member: 'altTitle' | 'description' | 'link') =>
  function (this: OfImage, text: string) {
    editing(this.$);
    this.$.model[member] = String(text);
    return this;
  } as never;

export const inlineImage: (node: Node<Picture>) => InlineImage = emulate<
  InlineImage,
  Node<Picture>
>('InlineImage', () => ({
  ...(elementMembers as unknown as Partial<InlineImage>),
  getAltDescription() {
    return this.$.model.description ?? '';
  },
  getAltTitle() {
    return this.$.model.altTitle ?? '';
  },
  getAs(contentType: string) {
    return this.getBlob().getAs(contentType);
  },
  getBlob() {
    return blob(sessionOf(this.$).content.pictures[this.$.model.picture]!);
  },
  getHeight: telling('HEIGHT'),
  // The types promise a text; Google's page says null where there is no link.
  getLinkUrl: telling('LINK_URL'),
  getWidth: telling('WIDTH'),
  setAltDescription: said('description'),
  setAltTitle: said('altTitle'),
  setHeight: setting('HEIGHT'),
  setLinkUrl: said('link'),
  setWidth: setting('WIDTH'),
}));

/** Takes a picture into the document, in its own size: one pixel is three quarters of a point. */
export function takePicture(
  {pictures}: Document,
  source: GoogleAppsScript.Base.BlobSource,
): Picture {
  const taken = plainBlob(source);
  const key = freeName(pictures, 'kix.picture');
  pictures[key] = taken;
  const {width, height} = pixels((fromBase64(taken.bytes) ?? []).map(byte => byte & 255));
  return {type: 'picture', picture: key, width: width * 0.75, height: height * 0.75};
}

/** The size a PNG or JPEG says it has; a hundred pixels where it does not say. */
function pixels(bytes: number[]): {width: number; height: number} {
  const two = (at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return {width: two(18), height: two(22)};
  for (let at = 2; bytes[0] === 0xff && at + 9 < bytes.length; at += 2 + two(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (startsFrame) return {width: two(at + 7), height: two(at + 5)};
  }
  return {width: 100, height: 100};
}
