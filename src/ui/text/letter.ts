/** Of words from outside, a mail repeats so much: a letter has room in one cell of the ledger, whatever they are. */
const LONGEST_QUOTE = 10_000;

/** The blocks a mail or a paper is made of, so that plain text and HTML always say the same. */
export type Block =
  | {paragraph: string}
  | {facts: ReadonlyArray<readonly [label: string, value: string]>}
  /** What a reply can name by its number. */
  | {items: ReadonlyArray<readonly [no: number, text: string]>}
  | {quote: string}
  /** `plain`: what stands for the link where nothing can be clicked. */
  | {link: string; label: string; plain: string};

export function plainText(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).join('\n\n');
}

/** Without colours of its own: on a phone set to dark a mail program may leave a dark text on its dark ground. */
export function htmlText(blocks: readonly Block[]): string {
  const body = blocks.map(htmlBlock).join('\n');
  return `<div style="font-family:Arial,sans-serif;font-size:14px;line-height:1.5">\n${body}\n</div>`;
}

function plainBlock(block: Block): string {
  if ('paragraph' in block) return block.paragraph;
  if ('facts' in block) return block.facts.map(([label, value]) => `${label}: ${value}`).join('\n');
  if ('items' in block) return block.items.map(([no, text]) => `${no}. ${text}`).join('\n');
  if ('link' in block) return block.plain;
  return block.quote
    .split('\n')
    .map(line => `  ${line}`)
    .join('\n');
}

function htmlBlock(block: Block): string {
  if ('paragraph' in block) return `<p>${lines(block.paragraph)}</p>`;
  if ('facts' in block) return tableOf(block.facts);
  if ('items' in block) return tableOf(block.items.map(([no, text]) => [`${no}.`, text]));
  if ('link' in block)
    return `<p><a href="${escapeHtml(block.link)}">${escapeHtml(block.label)}</a></p>`;
  return `<blockquote style="margin:14px 0;padding:8px 12px;border-left:3px solid #1a73e8">${lines(block.quote)}</blockquote>`;
}

function tableOf(rows: ReadonlyArray<readonly [label: string, value: string]>): string {
  const cells = rows.map(
    ([label, value]) =>
      `<tr><td style="padding:2px 12px 2px 0;color:#767676;vertical-align:top">${escapeHtml(label)}</td>` +
      `<td style="padding:2px 0">${lines(value)}</td></tr>`,
  );
  return `<table style="border-collapse:collapse;margin:14px 0;font:inherit;color:inherit">${cells.join('')}</table>`;
}

/** Words from outside as a mail repeats them; what is left out is said (design 11). */
export function excerpt(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  return `${text.slice(0, LONGEST_QUOTE).trimEnd()} …\n(Teks ini panjang dan dipotong di sini; selengkapnya dapat diminta dengan membalas surel ini.)`;
}

function lines(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
