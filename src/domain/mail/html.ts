const BLOCK_END = /<\/(?:p|div|tr|li|h[1-6]|blockquote|table|ul|ol)\s*>|<br\s*\/?>/gi;
const INVISIBLE = /<(script|style|head|title)\b[^>]*>[^]*?<\/\1\s*>/gi;
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The words of an HTML mail, for mails that carry no plain text. */
export function textOfHtml(html: string): string {
  return html
    .replace(INVISIBLE, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(BLOCK_END, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => entity(name) ?? whole)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
