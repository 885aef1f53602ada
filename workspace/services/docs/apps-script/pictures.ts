import {plainBlob} from '../../../runtime/blob';
import {fromBase64} from '../../../runtime/bytes';
import {emulate} from '../../../runtime/emulate';
import type {Picture} from '../entities';
import {ElementType} from './enums';
import {changing, type Session} from './session';

type InlineImage = GoogleAppsScript.Document.InlineImage;

interface ImageState {
  session: Session;
  picture: Picture;
}

const inlineImage = emulate<InlineImage, ImageState>('InlineImage', {
  getHeight() {
    return this.$.picture.height;
  },
  getType() {
    return ElementType.INLINE_IMAGE;
  },
  getWidth() {
    return this.$.picture.width;
  },
  setHeight(height: number) {
    changing(this.$.session);
    this.$.picture.height = height;
    return this;
  },
  setWidth(width: number) {
    changing(this.$.session);
    this.$.picture.width = width;
    return this;
  },
});

/** Takes a picture into the document, in its own size: one pixel is three quarters of a point. */
export function newPicture(
  session: Session,
  source: GoogleAppsScript.Base.BlobSource,
): {picture: Picture; image: InlineImage} {
  const blob = plainBlob(source);
  const key = `kix.picture${Object.keys(session.content.pictures).length + 1}`;
  session.content.pictures[key] = blob;
  const {width, height} = pixels((fromBase64(blob.bytes) ?? []).map(byte => byte & 255));
  const picture: Picture = {
    type: 'picture',
    picture: key,
    width: width * 0.75,
    height: height * 0.75,
  };
  return {picture, image: inlineImage({session, picture})};
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
