import type {Color} from '../../services/sheets/rest';
import type {CellView} from './grid-model';

const ALIGN: Record<string, string> = {LEFT: 'left', CENTER: 'center', RIGHT: 'right'};
const VERTICAL: Record<string, string> = {TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom'};

/** The look of a cell as CSS; a background brings its own dark text, in the dark theme too. */
export function cellStyle({format, isNumber}: CellView): string {
  const {textFormat: text, backgroundColor, horizontalAlignment, verticalAlignment} = format;
  const background = backgroundColor && !isWhite(backgroundColor);
  const colour =
    text?.foregroundColor && !isBlack(text.foregroundColor)
      ? css(text.foregroundColor)
      : background
        ? '#1f1f1f'
        : '';
  const lines = [text?.underline && 'underline', text?.strikethrough && 'line-through']
    .filter(Boolean)
    .join(' ');
  const declarations: Record<string, string | false | undefined> = {
    background: background && css(backgroundColor),
    color: colour,
    'font-weight': text?.bold && '700',
    'font-style': text?.italic && 'italic',
    'text-decoration': lines,
    'font-size': text?.fontSize !== undefined && `${text.fontSize}pt`,
    'text-align': ALIGN[horizontalAlignment ?? (isNumber ? 'RIGHT' : '')],
    'vertical-align': VERTICAL[verticalAlignment ?? ''],
    'white-space': format.wrapStrategy === 'WRAP' && 'pre-wrap',
  };
  return Object.entries(declarations)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}:${value};`)
    .join('');
}

const part = (value = 0) => Math.round(value * 255);
export const css = ({red, green, blue}: Color) => `rgb(${part(red)},${part(green)},${part(blue)})`;
const isWhite = ({red, green, blue}: Color) => red === 1 && green === 1 && blue === 1;
const isBlack = ({red, green, blue}: Color) => !red && !green && !blue;
