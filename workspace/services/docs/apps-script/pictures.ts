import {blob, plainBlob} from '../../../runtime/blob';
import {fromBase64} from '../../../runtime/bytes';
import {emulate} from '../../../runtime/emulate';
import type {Block, Picture} from '../entities';
import {ElementType} from './enums';
import {changing, type Session} from './session';

type InlineImage = GoogleAppsScript.Document.InlineImage;

interface ImageState {
  session: Session;
  picture: Picture;
}

const said = (member: 'altTitle' | 'description' | 'link') =>
  function (this: {readonly $: ImageState}, text: string) {
    changing(this.$.session);
    this.$.picture[member] = String(text);
    return this;
  } as never;

const inlineImage = emulate<InlineImage, ImageState>('InlineImage', () => ({
  getAltDescription() {
    return this.$.picture.description ?? '';
  },
  getAltTitle() {
    return this.$.picture.altTitle ?? '';
  },
  getBlob() {
    const {session, picture} = this.$;
    return blob(session.content.pictures[picture.picture]!);
  },
  getHeight() {
    return this.$.picture.height;
  },
  getLinkUrl() {
    // The types promise a text; Google's page says null where there is no link.
    return this.$.picture.link ?? (null as unknown as string);
  },
  getType() {
    return ElementType.INLINE_IMAGE;
  },
  getWidth() {
    return this.$.picture.width;
  },
  setAltDescription: said('description'),
  setAltTitle: said('altTitle'),
  setHeight(height: number) {
    changing(this.$.session);
    this.$.picture.height = height;
    return this;
  },
  setLinkUrl: said('link'),
  setWidth(width: number) {
    changing(this.$.session);
    this.$.picture.width = width;
    return this;
  },
}));

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

/** The pictures that stand in the lines of some blocks, in their order. */
export function imagesOf(session: Session, blocks: Block[]): InlineImage[] {
  return blocks.flatMap(block => {
    if (block.type === 'table')
      return block.rows.flatMap(({cells}) => cells.flatMap(cell => imagesOf(session, cell.blocks)));
    return block.inlines.flatMap(inline =>
      inline.type === 'picture' ? [inlineImage({session, picture: inline})] : [],
    );
  });
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
