import {css} from './cell-style';
import type {TextFormat} from '../../services/sheets/rest';
import {html, type Html} from '../html';
import {localAddress} from '../local-links';

/** A part of a cell's text with a look of its own, or a link. */
export interface TextPart {
  text: string;
  format: TextFormat;
}

/** A text cut where its looks change. */
export function textParts(
  text: string,
  runs: readonly {startIndex?: number; format?: TextFormat}[],
): TextPart[] {
  const starts = runs.map(({startIndex = 0}) => startIndex);
  const lead = starts[0] === 0 ? [] : [{text: text.slice(0, starts[0]), format: {}}];
  return [
    ...lead,
    ...runs.map(({startIndex = 0, format = {}}, at) => ({
      text: text.slice(startIndex, starts[at + 1]),
      format,
    })),
  ];
}

/** Links lead to where they say, within this world to its own pages. */
export function partView({text, format}: TextPart): Html {
  const style = partStyle(format);
  const uri = format.link?.uri;
  if (uri && /^(?:https?|mailto):/.test(uri)) {
    return html`<a href="${localAddress(uri)}" target="_blank" rel="noopener" style="${style}">${text}</a>`;
  }
  return html`<span style="${style}">${text}</span>`;
}

function partStyle(format: TextFormat): string {
  const {bold, italic, underline, strikethrough, foregroundColor, fontSize} = format;
  const lines = [underline && 'underline', strikethrough && 'line-through'].filter(Boolean);
  const declarations: Record<string, string | false | undefined> = {
    'font-weight': bold !== undefined && (bold ? '700' : '400'),
    'font-style': italic !== undefined && (italic ? 'italic' : 'normal'),
    'text-decoration': underline !== undefined && (lines.join(' ') || 'none'),
    color: foregroundColor && css(foregroundColor),
    'font-size': fontSize !== undefined && `${fontSize}pt`,
  };
  return Object.entries(declarations)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}:${value};`)
    .join('');
}
