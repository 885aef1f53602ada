import type {ListLevel} from '../entities';
import {indents} from './properties';
import {child, elements, valueOf} from './xml';
import type {Element} from './xml';

const FORMATS: Record<string, ListLevel['format']> = {
  bullet: 'bullet',
  decimal: 'decimal',
  decimalZero: 'decimal',
  lowerLetter: 'lowerLetter',
  upperLetter: 'upperLetter',
  lowerRoman: 'lowerRoman',
  upperRoman: 'upperRoman',
  none: 'none',
};

/** Reads numbering.xml: the levels of each list, by the id paragraphs name it with. */
export function readLists(root: Element | undefined): Record<string, ListLevel[]> {
  const abstract = new Map(
    elements(root, 'w:abstractNum').map(one => [one.attributes['w:abstractNumId'], one]),
  );
  const lists: Record<string, ListLevel[]> = {};
  for (const number of elements(root, 'w:num')) {
    const definition = abstract.get(valueOf(number, 'w:abstractNumId'));
    const levels = elements(definition, 'w:lvl').map(readLevel);
    for (const override of elements(number, 'w:lvlOverride')) {
      const index = Number(override.attributes['w:ilvl']);
      const start = valueOf(override, 'w:startOverride');
      const whole = child(override, 'w:lvl');
      if (whole) levels[index] = readLevel(whole, index);
      if (start && levels[index]) levels[index].start = Number(start);
    }
    lists[number.attributes['w:numId'] ?? ''] = levels;
  }
  return lists;
}

function readLevel(level: Element, index: number): ListLevel {
  const format = FORMATS[valueOf(level, 'w:numFmt') ?? 'decimal'] ?? 'decimal';
  const text = valueOf(level, 'w:lvlText') ?? '';
  const {indentStart, indentFirstLine} = indents(child(level, 'w:pPr', 'w:ind'));
  return {
    format,
    text: format === 'bullet' ? bullet(text, index) : text,
    start: Number(valueOf(level, 'w:start') ?? 1),
    indentStart: indentStart ?? 36 * (index + 1),
    indentFirstLine: indentFirstLine ?? 36 * (index + 1) - 18,
  };
}

/** Word's bullets are letters of Symbol and Wingdings (private use characters), which no other font has. */
function bullet(text: string, level: number): string {
  const usual = ['\u2022', '\u25e6', '\u25aa'][level % 3]!;
  const [first] = text;
  if (!first || text === 'o') return usual;
  return /[\ue000-\uf8ff]/.test(first) ? usual : text;
}
