import {paragraphStyleOf, textStyleOf} from './effective';
import type {Block, Border, Cell, Document, Inline, Paragraph, Table, TextStyle} from './entities';
import {listMarkers} from './lists';

const TAGS: Record<Paragraph['named'], string> = {
  NORMAL_TEXT: 'p',
  TITLE: 'h1',
  SUBTITLE: 'p',
  HEADING_1: 'h1',
  HEADING_2: 'h2',
  HEADING_3: 'h3',
  HEADING_4: 'h4',
  HEADING_5: 'h5',
  HEADING_6: 'h6',
};

const ALIGN = {START: 'left', CENTER: 'center', END: 'right', JUSTIFIED: 'justify'} as const;

/**
 * The document as one HTML element, styled inline, nothing executable in it: for a page that shows a Doc.
 * Header and footer stand once, at top and bottom.
 */
export function htmlOf(document: Document): string {
  const markers = listMarkers(document);

  const blocks = (all: Block[]): string =>
    all.map(block => (block.type === 'table' ? table(block) : paragraph(block))).join('\n');

  function paragraph(block: Paragraph): string {
    const style = paragraphStyleOf(document, block);
    const start = style.indentStart ?? 0;
    const css = {
      'text-align': ALIGN[style.alignment ?? 'START'],
      margin: `${pt(style.spaceAbove)} ${pt(style.indentEnd)} ${pt(style.spaceBelow)} ${pt(start)}`,
      'text-indent': pt((style.indentFirstLine ?? start) - start),
      'line-height': String((style.lineSpacing ?? 1) * 1.2),
      background: style.shading,
      'border-top': line(style.borderTop),
      'border-bottom': line(style.borderBottom),
      'white-space': 'pre-wrap',
    };
    const marker = markers.get(block);
    const mark = marker === undefined ? '' : `<span>${escape(marker)}&nbsp;&nbsp;</span>`;
    const inner = block.inlines.map(inline => inlineHtml(inline, block)).join('');
    const tag = TAGS[block.named];
    return `<${tag} style="${declarations(css)}">${mark}${inner || '<br>'}</${tag}>`;
  }

  function inlineHtml(inline: Inline, block: Paragraph): string {
    switch (inline.type) {
      case 'text': {
        // An empty line has no height in HTML unless something breaks it.
        const isEmptyLine = inline.text === '' && block.inlines.length === 1;
        const text = isEmptyLine ? '<br>' : escape(inline.text).replace(/\v/g, '<br>');
        const {link} = inline.style;
        const span = `<span style="${declarations(textCss(textStyleOf(document, block, inline.style)))}">${text}</span>`;
        return link && /^(https?|mailto):/i.test(link)
          ? `<a href="${escape(link)}">${span}</a>`
          : span;
      }
      case 'field':
        return '<span>#</span>';
      case 'picture': {
        const blob = document.pictures[inline.picture];
        const source = blob ? `data:${blob.contentType};base64,${blob.bytes}` : '';
        return `<img alt="" src="${escape(source)}" style="width:${pt(inline.width)};height:${pt(inline.height)}">`;
      }
      case 'pageBreak':
        return '<hr style="border:0;border-top:1px dashed #bbb">';
      case 'horizontalRule':
        return '<hr style="border:0;border-top:1px solid #888">';
    }
  }

  function table(block: Table): string {
    const columns = block.columns.map(width => `<col style="width:${pt(width)}">`).join('');
    const row = (cells: Cell[]) => `<tr>${cells.map(cellHtml).join('')}</tr>`;
    const rows = block.rows.map(({cells}) => row(cells)).join('');
    const margin =
      block.alignment === 'CENTER' ? '0 auto' : block.alignment === 'END' ? '0 0 0 auto' : '0';
    const css = `border-collapse:collapse;table-layout:fixed;margin:${margin};max-width:100%`;
    return `<table style="${css}"><colgroup>${columns}</colgroup><tbody>${rows}</tbody></table>`;

    function cellHtml(cell: Cell): string {
      const css = {
        ...Object.fromEntries(
          (['top', 'right', 'bottom', 'left'] as const).map(side => [
            `border-${side}`,
            line(cell.borders[side]),
          ]),
        ),
        padding: Object.values({...block.padding, ...cell.padding})
          .map(pt)
          .join(' '),
        background: cell.shading,
        'vertical-align': cell.verticalAlignment?.toLowerCase() ?? 'top',
      };
      const spans = `colspan="${cell.columnSpan}" rowspan="${cell.rowSpan}"`;
      return `<td ${spans} style="${declarations(css)}">${blocks(cell.blocks)}</td>`;
    }
  }

  const header = document.firstHeader ?? document.header;
  const footer = document.firstFooter ?? document.footer;
  return `<article>${blocks(header)}\n${blocks(document.body)}\n${blocks(footer)}</article>`;
}

function textCss(style: TextStyle): Record<string, string | undefined> {
  const lines = [style.underline && 'underline', style.strikethrough && 'line-through'].filter(
    Boolean,
  );
  return {
    'font-weight': style.bold ? 'bold' : 'normal',
    'font-style': style.italic ? 'italic' : 'normal',
    'font-size': pt(style.size ?? 11),
    'font-family': style.font && `'${style.font.replace(/[^\w -]/g, '')}', Arial, sans-serif`,
    color: style.color,
    background: style.background,
    'text-decoration': lines.length > 0 ? lines.join(' ') : undefined,
    'vertical-align': style.raised === 'superscript' ? 'super' : style.raised && 'sub',
  };
}

function declarations(css: Record<string, string | undefined>): string {
  return Object.entries(css)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}:${escape(value!)}`)
    .join(';');
}

function line(border: Border | null | undefined): string | undefined {
  return border ? `${Math.max(border.width, 0.5)}pt solid ${border.color}` : undefined;
}

function pt(points: number | undefined): string {
  return `${points ?? 0}pt`;
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
