import {addressParser, decodeWords} from 'postal-mime';
import {headerText, type Raw} from './bytes';

export interface Header {
  name: string;
  /** Unfolded, encoded words decoded: what the Gmail API shows. */
  value: string;
  /** Unfolded only. Addresses are parsed from this: a decoded name may hold commas and brackets. */
  encoded: string;
}

export interface Address {
  name: string;
  /** Lower case. */
  email: string;
}

/** Splits a raw message (or part) at its first empty line. */
export function splitHead(raw: Raw): {head: Raw; body: Raw} {
  if (/^\r?\n/.test(raw)) return {head: '', body: raw.replace(/^\r?\n/, '')};
  const end = /\r?\n\r?\n/.exec(raw);
  return end
    ? {head: raw.slice(0, end.index), body: raw.slice(end.index + end[0].length)}
    : {head: raw, body: ''};
}

/** Header fields in their order. A line that is no field and continues none is passed over. */
export function readHeaders(head: Raw): Header[] {
  const unfolded = head.replace(/\r?\n(?=[ \t])/g, '');
  return unfolded.split(/\r?\n/).flatMap(line => {
    const field = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/s.exec(line);
    if (!field) return [];
    const encoded = headerText(field[2]!.trimEnd());
    return [{name: field[1]!, encoded, value: decodeWords(encoded)}];
  });
}

export function headersNamed(headers: Header[], name: string): Header[] {
  const wanted = name.toLowerCase();
  return headers.filter(header => header.name.toLowerCase() === wanted);
}

/** The topmost value of a header, '' where there is none. */
export function headerValue(headers: Header[], name: string): string {
  return headersNamed(headers, name)[0]?.value ?? '';
}

/** The addresses of all headers of these names; groups are flattened. */
export function headerAddresses(headers: Header[], ...names: string[]): Address[] {
  return names.flatMap(name =>
    headersNamed(headers, name).flatMap(header => parseAddresses(header.encoded)),
  );
}

export function parseAddresses(text: string): Address[] {
  return addressParser(text, {flatten: true}).flatMap(({name, address}) =>
    address || name ? [{name: name ?? '', email: (address ?? '').toLowerCase()}] : [],
  );
}

/** `<id>` tokens of Message-ID, In-Reply-To or References. */
export function messageIds(headers: Header[], ...names: string[]): string[] {
  return names.flatMap(name => headerValue(headers, name).match(/<[^<>\s]+>/g) ?? []);
}
