import type {HtmlLine} from '../html/lines';

/** A line of a mail; its mark is what the HTML says of it, null in plain text. */
export type Line = HtmlLine;

/** What a line is. `own`: the writer's words. */
export type LineKind = 'own' | 'blank' | 'quote' | 'history' | 'signature';

/** Longer lines are text: no client wraps an attribution or a field so late, and a rule may not cost time on one. */
const LONGEST_RULED_LINE = 500;

export function isBlank({text}: Line): boolean {
  return text.trim() === '';
}

export function isQuote({text, mark}: Line): boolean {
  return mark === 'quote' || (mark === null && /^[ \t]{0,4}>/.test(text));
}

/** A plain line within reach of the rules: its text without margins; empty for all others. */
export function ruled(line: Line | undefined): string {
  if (!line || line.mark === 'quote' || line.text.length > LONGEST_RULED_LINE) return '';
  return line.text.trim();
}

/** How the next words after a line are quoted, if they are. At most two blank lines stand between. */
export function quoteBelow(lines: readonly Line[], at: number): 'marked' | 'indented' | null {
  for (let next = at + 1; next < lines.length && next <= at + 3; next += 1) {
    const line = lines[next]!;
    if (isQuote(line)) return 'marked';
    if (!isBlank(line)) return line.isIndented && !lines[at]!.isIndented ? 'indented' : null;
  }
  return null;
}
