import type {Content} from 'pdfmake/interfaces';
import type {Picture} from '../entities';
import type {Place} from './layout';
import {withoutAlpha} from './png';

/** A picture in its size, made smaller where the column is narrower; a format PDF cannot hold leaves its room empty. */
export function pictureNode(
  {picture, width, height}: Picture,
  {document}: Place,
  room: number,
): Content {
  const scale = Math.min(1, room / width);
  const size = {width: width * scale, height: height * scale};
  const blob = document.pictures[picture];
  const bytes = blob && printableBytes(Buffer.from(blob.bytes, 'base64'));
  if (!bytes) return {text: ' ', margin: [0, 0, 0, size.height]};
  return {image: `data:image;base64,${bytes.toString('base64')}`, ...size};
}

function printableBytes(bytes: Buffer): Buffer | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return bytes;
  return withoutAlpha(bytes);
}
