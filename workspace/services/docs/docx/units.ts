import type {Element} from './xml';

/** Twentieths of a point, the unit of most lengths in DOCX. */
export function twips(value: string | undefined): number | undefined {
  return number(value, 20);
}

/** Half points: font sizes. */
export function halfPoints(value: string | undefined): number | undefined {
  return number(value, 2);
}

/** English metric units of drawings: 12,700 to the point. */
export function emu(value: string | undefined): number | undefined {
  return number(value, 12700);
}

/** An on/off element: present means on unless it says otherwise; absent means nothing said. */
export function onOff(element: Element | undefined): boolean | undefined {
  if (!element) return undefined;
  return !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? 'true');
}

/** `RRGGBB` as `#rrggbb`; `auto` and theme colours say nothing. */
export function color(value: string | undefined): string | undefined {
  return value && /^[\da-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : undefined;
}

function number(value: string | undefined, unitsPerPoint: number): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  // Word 2010 and later may write lengths with a unit: 12pt.
  const points = /^(-?[\d.]+)pt$/.exec(value);
  const amount = points ? Number(points[1]) : Number(value) / unitsPerPoint;
  return Number.isFinite(amount) ? Math.round(amount * 100) / 100 : undefined;
}

/** The object without the keys that say nothing. */
export function said<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
