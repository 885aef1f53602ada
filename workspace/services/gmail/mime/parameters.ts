import {decodeWords} from 'postal-mime';
import {decodeCharset} from './bytes';

export interface Structured {
  /** Lower case: `text/plain`, `attachment`. */
  value: string;
  parameters: Record<string, string>;
}

/** Reads `value; name=x; name="y"; name*0*=utf-8''z` (RFC 2045 and 2231). */
export function readStructured(header: string): Structured {
  const [value = '', ...rest] = splitAtSemicolons(header);
  const pieces = new Map<string, {text: string; extended: boolean}[]>();
  for (const piece of rest) {
    const match = /^\s*([^\s=*]+)(?:\*(\d+))?(\*)?\s*=\s*(.*?)\s*$/s.exec(piece);
    if (!match) continue;
    const list = pieces.get(match[1]!.toLowerCase()) ?? [];
    list[Number(match[2] ?? 0)] = {text: unquote(match[4]!), extended: Boolean(match[3])};
    pieces.set(match[1]!.toLowerCase(), list);
  }
  const parameters = Object.fromEntries([...pieces].map(([name, list]) => [name, join(list)]));
  return {value: value.trim().toLowerCase(), parameters};
}

function splitAtSemicolons(header: string): string[] {
  return header.match(/(?:"(?:\\.|[^"\\])*"?|[^";])+/g) ?? [];
}

function unquote(text: string): string {
  return text.startsWith('"') ? text.replace(/^"|"$/g, '').replace(/\\(.)/gs, '$1') : text;
}

function join(list: {text: string; extended: boolean}[]): string {
  const present = list.filter(Boolean);
  if (!present.some(piece => piece.extended)) {
    return decodeWords(present.map(piece => piece.text).join(''));
  }
  const [, charset = 'utf-8', first = present[0]!.text] =
    /^([^']*)'[^']*'(.*)$/s.exec(present[0]!.text) ?? [];
  const escaped = [first, ...present.slice(1).map(piece => piece.text)].join('');
  return decodeCharset(percentBytes(escaped), charset);
}

function percentBytes(text: string): Buffer {
  const bytes = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}
