import {parseAddresses} from './headers';

/** RFC 2047 §2: an encoded word has at most 75 characters. 45 bytes make 60 of base64 and 12 of frame. */
const WORD_BYTES = 45;
/** RFC 5322 §2.1.1: lines should have at most 78 characters. */
const LINE = 76;

/** Unstructured text for a header: as it is where it is plain ASCII, else in encoded words. */
export function encodeText(text: string): string {
  const oneLine = text.replace(/[\r\n]+/g, ' ');
  const plain =
    /^[\x20-\x7e]*$/.test(oneLine) && oneLine.trim() === oneLine && !oneLine.includes('=?');
  return plain ? oneLine : encodedWords(oneLine).join(' ');
}

function encodedWords(text: string): string[] {
  const words: string[] = [];
  let piece = '';
  for (const character of text) {
    if (Buffer.byteLength(piece + character) > WORD_BYTES) {
      words.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...words, piece].map(word => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`);
}

/** An address list for a header. A piece that is no address stays as it is, for the check that follows. */
export function encodeAddresses(list: string): string {
  return parseAddresses(list)
    .map(({name, email}) => (name && email ? `${encodeName(name)} <${email}>` : email || name))
    .join(', ');
}

function encodeName(name: string): string {
  if (!/^[\x20-\x7e]*$/.test(name) || name.includes('=?')) return encodedWords(name).join(' ');
  return /^[\w !#$%&'*+/=?^`{|}~-]*$/.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
}

/** `Name: value`, folded at spaces; unfolding gives the same value back. */
export function headerLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = `${name}:`;
  for (const word of ` ${value}`.match(/ +[^ ]*/g) ?? []) {
    const foldable = line !== `${name}:` && word.trim() !== '';
    if (foldable && line.length + word.length > LINE) {
      lines.push(line);
      line = word;
    } else {
      line += word;
    }
  }
  return [...lines, line].join('\r\n');
}

/** `; filename*=UTF-8''...` (RFC 2231) where the name needs it, else `; filename="..."`. */
export function filenameParameter(key: 'name' | 'filename', filename: string): string {
  const clean = filename.replace(/[\r\n\0]/g, ' ');
  if (/^[\x20-\x7e]*$/.test(clean) && clean.length <= 60 && !clean.includes('=?')) {
    return `${key}="${clean.replace(/["\\]/g, '\\$&')}"`;
  }
  const escaped = [...Buffer.from(clean)].map(byte => percent(byte)).join('');
  return (escaped.match(/(?:%..|[^%]){1,40}/g) ?? [''])
    .map((piece, index) => `${key}*${index}*=${index === 0 ? "UTF-8''" : ''}${piece}`)
    .join(';\r\n ');
}

function percent(byte: number): string {
  const character = String.fromCharCode(byte);
  return /[A-Za-z0-9._-]/.test(character)
    ? character
    : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
