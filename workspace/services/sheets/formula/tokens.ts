import {GoogleError} from '../../../service';

export type TokenKind =
  'space' | 'number' | 'text' | 'reference' | 'name' | 'operator' | 'open' | 'close' | 'separator';

export interface Token {
  kind: TokenKind;
  text: string;
}

const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?`;
const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const HALF = String.raw`(?:\$?[A-Za-z]{1,3})?(?:\$?[1-9]\d*)?`;
const LINES = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*`;

const PATTERNS: [TokenKind, RegExp][] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['reference', new RegExp(`${SHEET}(?:${CORNER}(?::${HALF})?|${LINES})(?![\\w(.])`, 'y')],
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+/y],
  ['name', /[A-Za-z_][\w.]*/y],
  ['operator', /<=|>=|<>|[-+*/^&=<>%]/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['separator', /[,;]/y],
];

/** A formula's words, without its `=`. Joined again they give the text back. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (let at = 1; at < formula.length;) {
    const token = next(formula, at);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function next(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return {kind, text};
  }
  throw new GoogleError(`not emulated: formula ${formula}`, 501);
}

/** The formula with each reference rewritten. A formula this Workspace cannot read stays as it is. */
export function mapReferences(formula: string, change: (reference: string) => string): string {
  let words: Token[];
  try {
    words = tokens(formula);
  } catch (error) {
    if (error instanceof GoogleError) return formula;
    throw error;
  }
  const texts = words.map(({kind, text}) => (kind === 'reference' ? change(text) : text));
  return `=${texts.join('')}`;
}
