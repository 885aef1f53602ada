import type {HtmlLine} from './lines';

const MOST_BLANKS = 3;
const LONGEST = 300;

/**
 * Marks the attribution that Gmail of before 2018 set into its box without a mark of its own: the last words above the
 * quotation, with a date, an address and a colon in whatever language.
 */
export function markIntroduction(lines: HtmlLine[], from: number): void {
  let at = lines.length - 1;
  while (at >= from && at > lines.length - 1 - MOST_BLANKS && lines[at]!.text.trim() === '')
    at -= 1;
  const line = lines[at];
  if (at < from || !line || line.mark !== null) return;
  const isIntroduction = line.text.length <= LONGEST && /\d.*@.*[:：]\s*$/s.test(line.text);
  if (isIntroduction) lines[at] = {...line, mark: 'history'};
}
