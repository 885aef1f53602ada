import type {Color} from '../rest';

/** The names of CSS level 1, which is what scripts use. Source: https://www.w3.org/TR/css-color-4/#named-colors */
const NAMED: Record<string, string> = {
  aqua: '#00ffff',
  black: '#000000',
  blue: '#0000ff',
  cyan: '#00ffff',
  fuchsia: '#ff00ff',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lightblue: '#add8e6',
  lightgray: '#d3d3d3',
  lightgreen: '#90ee90',
  lightgrey: '#d3d3d3',
  lightyellow: '#ffffe0',
  lime: '#00ff00',
  magenta: '#ff00ff',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  pink: '#ffc0cb',
  purple: '#800080',
  red: '#ff0000',
  silver: '#c0c0c0',
  teal: '#008080',
  white: '#ffffff',
  yellow: '#ffff00',
};

/** `#rgb`, `#rrggbb`, or a name; undefined for null, which takes the colour away. */
export function colorOf(text: string | null | undefined): Color | undefined {
  if (text === null || text === undefined || text === '') return undefined;
  const name = text.toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(name);
  const full = short
    ? `#${short
        .slice(1)
        .map(digit => digit + digit)
        .join('')}`
    : (NAMED[name] ?? name);
  if (!/^#[0-9a-f]{6}$/.test(full)) throw new Error(`not emulated: colour ${text}`);
  const part = (at: number) => parseInt(full.slice(at, at + 2), 16) / 255;
  return {red: part(1), green: part(3), blue: part(5)};
}

export function hexOf(color: Color | undefined): string | null {
  if (!color) return null;
  const part = (share = 0) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(color.red)}${part(color.green)}${part(color.blue)}`;
}
