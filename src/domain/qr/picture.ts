import type {PaperPicture} from '../document/paper';
import {qrPng} from './png';
import {qrCode} from './qr';

/** A link as a picture of a paper. @param side in points; 72 is one inch, enough for a phone at arm's length. */
export function qrPicture(link: string, alt: string, side = 84): PaperPicture {
  return {name: 'QR', bytes: qrPng(qrCode(link)), side, alt};
}
