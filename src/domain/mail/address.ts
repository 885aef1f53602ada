const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

/** Exactly one plain ASCII address; null for anything a header could be made to carry more with. */
export function parseAddress(text: string): string | null {
  const address = text.trim();
  return address.length <= 254 && ADDRESS.test(address) ? address.toLowerCase() : null;
}

/** The one address of a From header, `Nama <a@example.com>` or bare; null for none or several. */
export function addressOf(header: string): string | null {
  const inBrackets = [...header.matchAll(/<([^<>]*)>/g)].map(match => match[1]!);
  if (inBrackets.length > 1) return null;
  if (inBrackets.length === 0) return parseAddress(header);
  const before = header.slice(0, header.indexOf('<'));
  // A second address inside the display name is a known trick of forgers.
  return before.includes('@') ? null : parseAddress(inBrackets[0]!);
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
