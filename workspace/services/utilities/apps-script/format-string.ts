const SPEC = /%(?:(\d+)\$)?([-+ 0,#(]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

/** printf as Utilities.formatString has it (https://developers.google.com/apps-script/reference/utilities/utilities#formatString(String,Object...)). */
export function formatString(template: string, ...args: unknown[]): string {
  let next = 0;
  return template.replace(
    SPEC,
    (whole, position?: string, flags = '', width?: string, precision?: string, kind = '') => {
      if (kind === '%') return '%';
      if (kind === 'n') return '\n';
      const value = args[position ? Number(position) - 1 : next++];
      const text = converted(
        kind,
        value,
        flags,
        precision === undefined ? undefined : Number(precision),
      );
      return text === null ? whole : padded(text, flags, Number(width ?? 0));
    },
  );
}

function converted(kind: string, value: unknown, flags: string, precision?: number): string | null {
  switch (kind) {
    case 's':
    case 'S': {
      const text = String(value).slice(0, precision);
      return kind === 'S' ? text.toUpperCase() : text;
    }
    case 'd':
    case 'i':
      return signed(
        Number(value),
        flags,
        group(String(Math.abs(Math.trunc(Number(value)))), flags),
      );
    case 'f':
      return signed(
        Number(value),
        flags,
        group(Math.abs(Number(value)).toFixed(precision ?? 6), flags),
      );
    case 'e':
    case 'E': {
      const text = exponent(Math.abs(Number(value)), precision ?? 6);
      return signed(Number(value), flags, kind === 'E' ? text.toUpperCase() : text);
    }
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'X':
      return Math.trunc(Number(value)).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(Number(value)).toString(8);
    case 'b':
      return Math.trunc(Number(value)).toString(2);
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);
    default:
      return null;
  }
}

function group(digits: string, flags: string): string {
  if (!flags.includes(',')) return digits;
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function signed(value: number, flags: string, digits: string): string {
  if (value < 0 || Object.is(value, -0)) return `-${digits}`;
  return flags.includes('+') ? `+${digits}` : flags.includes(' ') ? ` ${digits}` : digits;
}

/** Two digits of exponent at least, as C and Java write it. */
function exponent(value: number, precision: number): string {
  return value.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2');
}

function padded(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
