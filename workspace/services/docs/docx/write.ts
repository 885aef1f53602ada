import type {Document} from '../entities';
export function writeDocx(_document: Document): Uint8Array {
  return new Uint8Array();
}
