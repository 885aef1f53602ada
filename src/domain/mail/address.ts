import {decodeWords} from './encoded-words';

const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

/** Exactly one plain ASCII address; null for anything a header could be made to carry more with. */
export function parseAddress(text: string): string | null {
  const address = text.trim();
  return address.length <= 254 && ADDRESS.test(address) ? address.toLowerCase() : null;
}

/** Signs that look like `@`. */
const AT = /[@\uff20\ufe6b]/;

/**
 * The one address of a From header, `Nama <a@example.com>` or bare, a comment after it allowed. Null for none, for
 * several, and for tricks of forgers: another address in the display name or in a comment, or a domain in punycode
 * that only looks like a known one. Outlook repeats the address as the name of who has none, in
 * one pair of quotes or two: the very same is no trick.
 */
export function addressOf(header: string): string | null {
  const brackets = /^([^<>]*)<([^<>]*)>([^<>]*)$/.exec(header);
  const comment = /^[^()]*(\([^()]*\))\s*$/.exec(header)?.[1] ?? '';
  const around = brackets ? `${brackets[1]!}${brackets[3]!}` : comment;
  if (brackets && /[^\s)]\s*$/.test(brackets[3]!)) return null;
  const address = parseAddress(brackets ? brackets[2]! : header.replace(comment, ''));
  const name = decodeWords(around).replace(/^[\s'"]{1,9}|[\s'"]{1,9}$/g, '');
  if (AT.test(name) && name.toLowerCase() !== address) return null;
  return address && !/[@.]xn--/.test(address) ? address : null;
}

/** `aduan@example.com` with a label: `aduan+abc@example.com`. Gmail delivers it to the same mailbox. */
export function withLabel(address: string, label: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+${label}${address.slice(at)}`;
}

/** The label of an address with a plus, or null. */
export function labelOf(address: string): string | null {
  return /^[^@+]*\+([^@]+)@/.exec(address)?.[1] ?? null;
}

/** The address people know: without its label. */
export function withoutLabel(address: string): string {
  return address.replace(/\+[^@]*@/, '@');
}
