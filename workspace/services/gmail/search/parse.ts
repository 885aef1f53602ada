import {tokenize, type Token} from './tokens';

/** What a search asks of one message. */
export type Condition =
  | {kind: 'all'; of: Condition[]}
  | {kind: 'any'; of: Condition[]}
  | {kind: 'not'; of: Condition}
  | {kind: 'term'; operator: string; value: string};

/**
 * Reads a query. Terms side by side must all hold; `OR` and braces ask for one of them; `-` asks for none.
 * https://support.google.com/mail/answer/7190
 */
export function parseQuery(query: string): Condition {
  const tokens = tokenize(query);
  const conditions: Condition[] = [];
  // A bracket closed once too often ends nothing.
  while (tokens.length > 0) {
    conditions.push(sequence(tokens, 'all'));
    tokens.shift();
  }
  return conditions.length === 1 ? conditions[0]! : {kind: 'all', of: conditions};
}

function sequence(tokens: Token[], kind: 'all' | 'any'): Condition {
  const of: Condition[] = [];
  while (tokens.length > 0 && tokens[0]!.kind !== 'close') {
    if (tokens[0]!.kind === 'or') {
      tokens.shift();
      const left = of.pop();
      const right = one(tokens);
      if (left && right) of.push({kind: 'any', of: [left, right]});
      continue;
    }
    const next = one(tokens);
    if (next) of.push(next);
  }
  return of.length === 1 ? of[0]! : {kind, of};
}

function one(tokens: Token[]): Condition | undefined {
  const token = tokens[0];
  if (!token || token.kind === 'close') return undefined;
  tokens.shift();
  if (token.kind === 'not') {
    const of = one(tokens);
    return of && {kind: 'not', of};
  }
  if (token.kind === 'term') {
    const opens = tokens[0]?.kind === 'parenthesis' || tokens[0]?.kind === 'brace';
    return token.value === '' && opens ? spread(token.operator, one(tokens)) : token;
  }
  if (token.kind === 'or') return one(tokens);
  const inner = sequence(tokens, token.kind === 'brace' ? 'any' : 'all');
  if (tokens[0]?.kind === 'close') tokens.shift();
  return inner;
}

/** `subject:(a b)` is `subject:a subject:b`. */
function spread(operator: string, condition: Condition | undefined): Condition | undefined {
  if (!condition) return undefined;
  if (condition.kind === 'term') return {...condition, operator: condition.operator || operator};
  if (condition.kind === 'not') {
    const of = spread(operator, condition.of);
    return of && {kind: 'not', of};
  }
  return {...condition, of: condition.of.flatMap(inner => spread(operator, inner) ?? [])};
}

/** Whether any term of the query uses this operator with one of these values. */
export function asks(condition: Condition, operator: string, values: string[]): boolean {
  if (condition.kind === 'term') {
    return condition.operator === operator && values.includes(condition.value.toLowerCase());
  }
  return [condition.of].flat().some(inner => asks(inner, operator, values));
}
