/** What a reader of HTML is told, in order. Names are lower case. */
export interface HtmlReader {
  text(raw: string): void;
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
}

/** Elements whose content is no HTML; none of it is ever read. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp']);
const NAME = /^\/?([a-z][a-z0-9:-]{0,30})/i;
const ATTRIBUTE = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Longer tags are read up to here: no mail client needs more, and a forged one may not cost time. */
const LONGEST_TAG = 4000;

/** Reads HTML once from left to right, however broken it is, in time linear in its length. */
export function scanHtml(html: string, reader: HtmlReader): void {
  const nextOpening = finder(html, '<');
  const endOf = tagEnds(html);
  let at = 0;
  while (at < html.length) {
    const start = nextOpening(at);
    if (start > at) reader.text(html.slice(at, start));
    if (start === html.length) return;
    at = endOf(start, nextOpening(start + 1));
    const tag = html.slice(start + 1, Math.min(at - 1, start + LONGEST_TAG));
    const name = NAME.exec(tag)?.[1]?.toLowerCase();
    if (/^[!?]/.test(tag)) continue;
    if (!name || html[at - 1] !== '>') reader.text(html.slice(start, at));
    else if (tag.startsWith('/')) reader.close(name);
    else if (RAW.has(name)) at = afterRaw(html, at, name);
    else reader.open(name, attributesOf(tag.slice(name.length)));
  }
}

/** Where a needle stands next; the length of the text where nowhere. Asked from left to right, it reads once. */
function finder(text: string, needle: string): (from: number) => number {
  let found = -1;
  return from => {
    if (found < from) {
      const at = text.indexOf(needle, from);
      found = at < 0 ? text.length : at;
    }
    return found;
  };
}

/** Tells the place after a tag, given where it and the next `<` stand: no tag has a `<` inside. */
function tagEnds(html: string): (start: number, next: number) => number {
  const nextClosing = finder(html, '>');
  const nextCommentEnd = finder(html, '-->');
  return (start, next) => {
    if (html.startsWith('<!--', start)) return Math.min(html.length, nextCommentEnd(start + 4) + 3);
    let end = nextClosing(start);
    if (end >= next) return next;
    let quotes = countQuotes(html, start, end);
    while (quotes % 2 === 1) {
      const later = html.indexOf('>', end + 1);
      if (later < 0 || later > Math.min(next, start + LONGEST_TAG)) break;
      quotes += countQuotes(html, end, later);
      end = later;
    }
    return end + 1;
  };
}

function countQuotes(html: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (html[at] === '"') count += 1;
  return count;
}

function afterRaw(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}[^>]{0,100}>`, 'gi');
  close.lastIndex = from;
  return close.exec(html) ? close.lastIndex : html.length;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes[name!.toLowerCase()] ??= double ?? single ?? bare ?? '';
  }
  return attributes;
}
