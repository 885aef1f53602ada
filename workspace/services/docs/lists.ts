import type {Block, Document, ListLevel, Paragraph} from './entities';

/** What stands before each list item: `1.`, `a)`, a bullet. Counted in the order of the document. */
export function listMarkers(document: Document): Map<Paragraph, string> {
  const markers = new Map<Paragraph, string>();
  const counters: Record<string, number[]> = {};
  for (const item of paragraphsOf(document.body)) {
    if (!item.bullet) continue;
    const {list, level} = item.bullet;
    const levels = document.lists[list];
    if (!levels?.[level]) continue;
    const counts = (counters[list] ??= []);
    counts[level] = (counts[level] ?? levels[level].start - 1) + 1;
    // A deeper level starts anew below the next item.
    counts.length = level + 1;
    markers.set(item, marker(levels, level, counts));
  }
  return markers;
}

/** Every paragraph, those in tables too, in order. */
export function paragraphsOf(blocks: Block[]): Paragraph[] {
  return blocks.flatMap(block =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap(row => row.cells.flatMap(cell => paragraphsOf(cell.blocks))),
  );
}

function marker(levels: ListLevel[], level: number, counts: number[]): string {
  const {format, text} = levels[level]!;
  if (format === 'bullet') return text;
  if (format === 'none') return text.replace(/%\d/g, '');
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const count = counts[at] ?? levels[at]?.start ?? 1;
    return counted(count, levels[at]?.format ?? 'decimal');
  });
}

function counted(count: number, format: ListLevel['format']): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperRoman':
      return roman(count);
    default:
      return String(count);
  }
}

/** After z comes aa, then bb, as in Word. */
function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.floor((count - 1) / 26) + 1);
}

const ROMAN: [number, string][] = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
  ] as [number, string][]),
  ...([
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as [number, string][]),
];

function roman(count: number): string {
  let left = count;
  let text = '';
  for (const [value, digits] of ROMAN) {
    while (left >= value) {
      text += digits;
      left -= value;
    }
  }
  return text;
}
