import type {Border, ListLevel, NamedStyle, ParagraphStyle, StyleSet, TextStyle} from '../entities';

/** The ids and names Word has for Google's styles. */
export const STYLE_NAMES: Record<NamedStyle, [id: string, name: string]> = {
  NORMAL_TEXT: ['Normal', 'Normal'],
  TITLE: ['Title', 'Title'],
  SUBTITLE: ['Subtitle', 'Subtitle'],
  HEADING_1: ['Heading1', 'heading 1'],
  HEADING_2: ['Heading2', 'heading 2'],
  HEADING_3: ['Heading3', 'heading 3'],
  HEADING_4: ['Heading4', 'heading 4'],
  HEADING_5: ['Heading5', 'heading 5'],
  HEADING_6: ['Heading6', 'heading 6'],
};

const ALIGN = {START: 'left', CENTER: 'center', END: 'right', JUSTIFIED: 'both'} as const;

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/(?![\t\n])\p{Cc}/gu, '');
}

export const twips = (points: number) => Math.round(points * 20);

export function stylesXml(styles: Record<NamedStyle, StyleSet>): string {
  return (Object.keys(STYLE_NAMES) as NamedStyle[])
    .map(named => {
      const [id, name] = STYLE_NAMES[named];
      const isNormal = named === 'NORMAL_TEXT';
      const base = isNormal ? '' : '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>';
      const {paragraph, text} = styles[named];
      return (
        `<w:style w:type="paragraph"${isNormal ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${base}` +
        `<w:pPr>${paragraphXml(paragraph)}</w:pPr><w:rPr>${textXml(text)}</w:rPr></w:style>`
      );
    })
    .join('');
}

export function numberingXml(lists: Record<string, ListLevel[]>): string {
  const names = Object.keys(lists);
  const abstract = names.map((name, index) => {
    const levels = lists[name]!.map(
      (level, depth) =>
        `<w:lvl w:ilvl="${depth}"><w:start w:val="${level.start}"/><w:numFmt w:val="${level.format}"/>` +
        `<w:lvlText w:val="${escapeXml(level.text)}"/><w:pPr>${indentXml(level)}</w:pPr></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${index}">${levels.join('')}</w:abstractNum>`;
  });
  const numbers = names.map(
    (name, index) =>
      `<w:num w:numId="${escapeXml(name)}"><w:abstractNumId w:val="${index}"/></w:num>`,
  );
  return abstract.join('') + numbers.join('');
}

/** The inside of `w:pPr`, in the order the schema wants. */
export function paragraphXml(style: ParagraphStyle): string {
  const {alignment, keepWithNext, shading, borderTop, borderBottom, tabStops} = style;
  const borders =
    (borderTop ? borderXml('top', borderTop) : '') +
    (borderBottom ? borderXml('bottom', borderBottom) : '');
  const tabs = (tabStops ?? [])
    .map(stop => `<w:tab w:val="${ALIGN[stop.alignment]}" w:pos="${twips(stop.position)}"/>`)
    .join('');
  return (
    (keepWithNext ? '<w:keepNext/>' : '') +
    (borders && `<w:pBdr>${borders}</w:pBdr>`) +
    (shading ? `<w:shd w:val="clear" w:fill="${shading.slice(1)}"/>` : '') +
    (tabs && `<w:tabs>${tabs}</w:tabs>`) +
    spacingXml(style) +
    indentXml(style) +
    (alignment ? `<w:jc w:val="${ALIGN[alignment]}"/>` : '')
  );
}

function spacingXml({spaceAbove, spaceBelow, lineSpacing}: ParagraphStyle): string {
  const parts = [
    spaceAbove === undefined ? '' : ` w:before="${twips(spaceAbove)}"`,
    spaceBelow === undefined ? '' : ` w:after="${twips(spaceBelow)}"`,
    lineSpacing === undefined ? '' : ` w:line="${Math.round(lineSpacing * 240)}" w:lineRule="auto"`,
  ].join('');
  return parts && `<w:spacing${parts}/>`;
}

function indentXml({indentStart, indentEnd, indentFirstLine}: ParagraphStyle): string {
  if (indentStart === undefined && indentEnd === undefined && indentFirstLine === undefined)
    return '';
  const first = (indentFirstLine ?? indentStart ?? 0) - (indentStart ?? 0);
  const firstLine = first < 0 ? `w:hanging="${twips(-first)}"` : `w:firstLine="${twips(first)}"`;
  return `<w:ind w:left="${twips(indentStart ?? 0)}" w:right="${twips(indentEnd ?? 0)}" ${firstLine}/>`;
}

export function borderXml(side: string, border: Border | null): string {
  if (!border) return `<w:${side} w:val="nil"/>`;
  const kind = border.double ? 'double' : 'single';
  return `<w:${side} w:val="${kind}" w:sz="${Math.round(border.width * 8)}" w:space="0" w:color="${border.color.slice(1)}"/>`;
}

/** The inside of `w:rPr`. */
export function textXml(style: TextStyle): string {
  const flag = (name: string, value: boolean | undefined) =>
    value === undefined ? '' : `<w:${name}${value ? '' : ' w:val="0"'}/>`;
  const font = style.font && escapeXml(style.font);
  const half = style.size === undefined ? undefined : Math.round(style.size * 2);
  return (
    (font ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>` : '') +
    flag('b', style.bold) +
    flag('i', style.italic) +
    flag('strike', style.strikethrough) +
    (style.color ? `<w:color w:val="${style.color.slice(1)}"/>` : '') +
    (half === undefined ? '' : `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`) +
    (style.underline === undefined ? '' : `<w:u w:val="${style.underline ? 'single' : 'none'}"/>`) +
    (style.background ? `<w:shd w:val="clear" w:fill="${style.background.slice(1)}"/>` : '') +
    (style.raised ? `<w:vertAlign w:val="${style.raised}"/>` : '')
  );
}
