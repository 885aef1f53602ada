/** Markup that may go to a browser as it is: made by `html`, or trusted on purpose. */
export interface Html {
  readonly markup: string;
}

export type Part = Html | string | number | null | undefined | false | readonly Part[];

/**
 * A template whose values are escaped, so that a complaint's formula, tag or emoji stays text.
 * Attribute values must stand in double quotes. null, undefined and false print nothing.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return {
    markup: strings.reduce((out, text, i) => out + print(parts[i - 1]) + text),
  };
}

/** Markup of our own making that needs no escaping. Never for what a person wrote. */
export function trusted(markup: string): Html {
  return {markup};
}

/** A boolean attribute: ` checked` or nothing. */
export function flag(name: string, on: boolean | undefined): Html {
  return trusted(on ? ` ${name}` : '');
}

/** Data for a client script, in an element that cannot end early and never runs. */
export function data(id: string, value: unknown): Html {
  const json = JSON.stringify(value).replace(/</g, '\\u003c');
  return trusted(`<script type="application/json" id="${escapeHtml(id)}">${json}</script>`);
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
}

function print(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return isList(part) ? part.map(print).join('') : part.markup;
}

function isList(part: Html | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part);
}
