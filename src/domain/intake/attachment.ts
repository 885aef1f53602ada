/** Google Forms takes ten megabytes for a file by default; the desk takes no more (I7). */
export const LARGEST_FILE = 10 * 1024 * 1024;
/** Files of one complaint at most. */
export const MOST_FILES = 20;
/** Of these, what the complainant adds on the tracking page: the officers keep room for theirs. */
export const MOST_OWN_FILES = 10;

export type FileFlaw =
  'empty' | 'tooLarge' | 'unknownKind' | 'otherKind' | 'sameFile' | 'tooMany' | 'noName' | 'ended';

interface FileKind {
  mime: string;
  extensions: readonly string[];
  /** @param head the first bytes, 0 to 255. */
  begins(head: readonly number[]): boolean;
}

/** Brands of the ISO container that a phone's photo (HEIC) and a voice message (M4A) are in. */
const PHOTO_BRANDS = ['heic', 'heix', 'hevc', 'mif1', 'msf1'];
const SOUND_BRANDS = ['M4A ', 'M4B ', 'mp42', 'isom'];

const KINDS: readonly FileKind[] = [
  {
    mime: 'image/jpeg',
    extensions: ['jpg', 'jpeg'],
    begins: head => hasBytes(head, [0xff, 0xd8, 0xff]),
  },
  {
    mime: 'image/png',
    extensions: ['png'],
    begins: head => hasBytes(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  {
    mime: 'image/webp',
    extensions: ['webp'],
    begins: head => hasText(head, 0, 'RIFF') && hasText(head, 8, 'WEBP'),
  },
  {mime: 'image/heic', extensions: ['heic', 'heif'], begins: head => isBrand(head, PHOTO_BRANDS)},
  {mime: 'application/pdf', extensions: ['pdf'], begins: head => hasText(head, 0, '%PDF-')},
  {
    mime: 'audio/mpeg',
    extensions: ['mp3'],
    begins: head =>
      hasText(head, 0, 'ID3') || (head[0] === 0xff && [0xfb, 0xf3, 0xf2].includes(head[1]!)),
  },
  {mime: 'audio/mp4', extensions: ['m4a'], begins: head => isBrand(head, SOUND_BRANDS)},
  {mime: 'audio/ogg', extensions: ['ogg', 'oga', 'opus'], begins: head => hasText(head, 0, 'OggS')},
];

/** Extensions that the page offers in its file picker. */
export const FILE_EXTENSIONS = KINDS.flatMap(kind => kind.extensions);
/** Bytes that tell every kind apart. */
export const HEAD_BYTES = 16;
const LONGEST_NAME = 100;

/**
 * A file a complainant or officer brings. Its name says what it is and its first bytes must agree: what runs or
 * unpacks is none of the kinds.
 *
 * @param file.head its first bytes, 0 to 255, at least `HEAD_BYTES` where it has so many.
 * @returns the name and type to store it under, or what is wrong with it.
 */
export function checkFile(file: {
  name: string;
  size: number;
  head: readonly number[];
}): {name: string; mime: string} | {flaw: FileFlaw} {
  const name = cleanFileName(file.name);
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = KINDS.find(one => one.extensions.includes(extension));
  if (file.size === 0) return {flaw: 'empty'};
  if (file.size > LARGEST_FILE) return {flaw: 'tooLarge'};
  if (!kind) return {flaw: 'unknownKind'};
  if (name.length === extension.length + 1) return {flaw: 'noName'};
  return kind.begins(file.head) ? {name, mime: kind.mime} : {flaw: 'otherKind'};
}

/**
 * A file's name without what deceives the eye or breaks a path: signs that turn the direction of writing
 * ("foto\u202Egpj.exe" reads as "fotoexe.jpg"), control signs, slashes, and all beyond a hundred letters.
 */
export function cleanFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+(?=.*\.)|[.\s]+$/g, '');
  if (plain.length <= LONGEST_NAME) return plain;
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(plain)?.[0] ?? '';
  return plain.slice(0, LONGEST_NAME - extension.length) + extension;
}

/** Bytes of a text in base64, without decoding it; null where it is none. */
export function base64Size(data: string): number | null {
  if (data.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(data)) return null;
  const padding = data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0;
  return (data.length / 4) * 3 - padding;
}

function hasBytes(head: readonly number[], bytes: readonly number[], from = 0): boolean {
  return bytes.every((byte, index) => head[from + index] === byte);
}

function hasText(head: readonly number[], from: number, text: string): boolean {
  return hasBytes(
    head,
    [...text].map(sign => sign.charCodeAt(0)),
    from,
  );
}

function isBrand(head: readonly number[], brands: readonly string[]): boolean {
  return hasText(head, 4, 'ftyp') && brands.some(brand => hasText(head, 8, brand));
}
