import type {Inline, Paragraph, TextStyle} from '../entities';

/** How many indexes an inline takes: its UTF-16 units, or one for what is no text. */
export function lengthOf(inline: Inline): number {
  return inline.type === 'text' ? inline.text.length : 1;
}

/** The paragraph's text; what is no text counts as one character, as in the Docs API. */
export function textOf(inlines: Inline[]): string {
  return inlines.map(inline => (inline.type === 'text' ? inline.text : '\ufffc')).join('');
}

export function splitInlines(inlines: Inline[], offset: number): [Inline[], Inline[]] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let at = 0;
  for (const inline of inlines) {
    const end = at + lengthOf(inline);
    if (end <= offset) before.push(inline);
    else if (at >= offset || inline.type !== 'text') after.push(inline);
    else {
      before.push({...inline, text: inline.text.slice(0, offset - at)});
      after.push({...inline, text: inline.text.slice(offset - at)});
    }
    at = end;
  }
  return [before, after];
}

/** Puts text in place of a stretch; it looks like what it replaces, or like what stands before it. */
export function replaceRange(
  inlines: Inline[],
  start: number,
  end: number,
  text: string,
): Inline[] {
  const [before, rest] = splitInlines(inlines, start);
  const [gone, after] = splitInlines(rest, end - start);
  const model = [...gone, ...before.slice().reverse(), ...after].find(one => one.type === 'text');
  const style: TextStyle = model?.type === 'text' ? {...model.style} : {};
  if (text === '') return [...before, ...after];
  return withText([...before, {type: 'text', text, style}, ...after]);
}

/** Without the runs that only kept the look of an empty paragraph. */
export function withText(inlines: Inline[]): Inline[] {
  return inlines.filter(inline => inline.type !== 'text' || inline.text !== '');
}

/** Changes the look of a stretch; a key set to undefined is taken away. */
export function styleRange(
  inlines: Inline[],
  start: number,
  end: number,
  change: TextStyle,
): Inline[] {
  const [before, rest] = splitInlines(inlines, start);
  const [within, after] = splitInlines(rest, end - start);
  const styled = within.map(inline =>
    inline.type === 'text' || inline.type === 'field'
      ? {...inline, style: said({...inline.style, ...change})}
      : inline,
  );
  return [...before, ...styled, ...after];
}

/** Replaces every match in a paragraph; answers how many there were. */
export function replaceMatches(paragraph: Paragraph, pattern: RegExp, replacement: string): number {
  const matches = [...textOf(paragraph.inlines).matchAll(pattern)].filter(
    ([found]) => found !== '',
  );
  for (const match of matches.reverse()) {
    const start = match.index ?? 0;
    paragraph.inlines = replaceRange(
      paragraph.inlines,
      start,
      start + match[0].length,
      replacement,
    );
  }
  return matches.length;
}

function said(style: TextStyle): TextStyle {
  return Object.fromEntries(
    Object.entries(style).filter(([, value]) => value !== undefined && value !== null),
  );
}
