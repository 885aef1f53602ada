import {tokens, type Token, type TokenKind} from './tokens';

/** A formula, understood. */
export type Node =
  | {kind: 'number'; value: number}
  | {kind: 'text'; value: string}
  | {kind: 'reference'; text: string}
  | {kind: 'name'; name: string}
  | {kind: 'call'; name: string; args: Node[]}
  | {kind: 'sign'; sign: '-' | '+' | '%'; of: Node}
  | {kind: 'binary'; operator: string; left: Node; right: Node};

/** What Google shows as #ERROR!: no formula at all. */
export class FormulaSyntaxError extends Error {}

/** From the loosest binding to the tightest. Source: https://support.google.com/docs/answer/3093591 and its neighbours. */
const BINDING = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** Throws FormulaSyntaxError, or GoogleError for signs this Workspace does not know. */
export function parseFormula(formula: string): Node {
  const words = tokens(formula).filter(word => word.kind !== 'space');
  const reader = {words, at: 0};
  const node = binary(reader, 0);
  if (reader.at < words.length) throw new FormulaSyntaxError(formula);
  return node;
}

interface Reader {
  words: Token[];
  at: number;
}

function take(reader: Reader, kind: TokenKind, texts?: readonly string[]): Token | null {
  const word = reader.words[reader.at];
  if (!word || word.kind !== kind || (texts && !texts.includes(word.text))) return null;
  reader.at++;
  return word;
}

function binary(reader: Reader, level: number): Node {
  const operators = BINDING[level];
  if (!operators) return signed(reader);
  let left = binary(reader, level + 1);
  for (;;) {
    const operator = take(reader, 'operator', operators);
    if (!operator) return left;
    left = {kind: 'binary', operator: operator.text, left, right: binary(reader, level + 1)};
  }
}

function signed(reader: Reader): Node {
  const sign = take(reader, 'operator', ['-', '+']);
  if (sign) return {kind: 'sign', sign: sign.text as '-' | '+', of: signed(reader)};
  let node = primary(reader);
  while (take(reader, 'operator', ['%'])) node = {kind: 'sign', sign: '%', of: node};
  return node;
}

function primary(reader: Reader): Node {
  const word = reader.words[reader.at++];
  switch (word?.kind) {
    case 'number':
      return {kind: 'number', value: Number(word.text)};
    case 'text':
      return {kind: 'text', value: word.text.slice(1, -1).replace(/""/g, '"')};
    case 'reference':
      return {kind: 'reference', text: word.text};
    case 'name':
      if (take(reader, 'open'))
        return {kind: 'call', name: word.text.toUpperCase(), args: args(reader)};
      return {kind: 'name', name: word.text};
    case 'open': {
      const node = binary(reader, 0);
      if (take(reader, 'close')) return node;
      throw new FormulaSyntaxError(word.text);
    }
    default:
      throw new FormulaSyntaxError(word?.text ?? '');
  }
}

function args(reader: Reader): Node[] {
  const found: Node[] = [];
  if (take(reader, 'close')) return found;
  do {
    found.push(binary(reader, 0));
  } while (take(reader, 'separator'));
  if (!take(reader, 'close')) throw new FormulaSyntaxError('(');
  return found;
}
