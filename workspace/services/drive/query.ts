import {invalidValue} from './errors';
import {matchers} from './query-terms';
import type {Match} from './query-terms';

const TOKEN =
  /\s*(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|(<=|>=|!=|[=<>(){},])|([A-Za-z][\w-]*))/gy;

interface Token {
  kind: 'text' | 'sign' | 'word';
  value: string;
}

/**
 * Reads a search query (https://developers.google.com/workspace/drive/api/guides/ref-search-terms).
 * GoogleError 400 `Invalid Value` where Google cannot read it either.
 */
export function parseQuery(query: string): Match {
  const tokens = tokenize(query);
  let at = 0;

  const peek = (value: string) =>
    tokens[at]?.kind !== 'text' && tokens[at]?.value.toLowerCase() === value;
  const accept = (value: string) => (peek(value) ? Boolean(++at) : false);
  const expect = (value: string) => {
    if (!accept(value)) throw invalidValue();
  };
  const take = (kind?: Token['kind']) => {
    const token = tokens[at++];
    if (!token || (kind && token.kind !== kind)) throw invalidValue();
    return token.value;
  };

  function either(): Match {
    const parts = [both()];
    while (accept('or')) parts.push(both());
    return file => parts.some(part => part(file));
  }

  function both(): Match {
    const parts = [single()];
    while (accept('and')) parts.push(single());
    return file => parts.every(part => part(file));
  }

  function single(): Match {
    if (accept('not')) {
      const negated = single();
      return file => !negated(file);
    }
    if (accept('(')) {
      const inner = either();
      expect(')');
      return inner;
    }
    return term();
  }

  function term(): Match {
    if (tokens[at]?.kind === 'text') {
      const value = take('text');
      expect('in');
      return matchers.member(take('word'), value);
    }
    const field = take('word');
    const operator = take();
    if (operator === 'has') return property(field);
    return matchers.compare(field, operator, take());
  }

  function property(field: string): Match {
    expect('{');
    const wanted: Record<string, string> = {};
    do {
      const part = take('word');
      expect('=');
      wanted[part] = take('text');
    } while (accept('and'));
    expect('}');
    return matchers.property(field, wanted.key ?? '', wanted.value ?? '');
  }

  const match = either();
  if (at < tokens.length) throw invalidValue();
  return match;
}

function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const found of query.matchAll(TOKEN)) {
    const [all, single, double, sign, word] = found;
    end = found.index + all.length;
    const text = single ?? double;
    if (text !== undefined) {
      tokens.push({kind: 'text', value: text.replace(/\\(.)/g, '$1')});
    } else if (sign !== undefined) {
      tokens.push({kind: 'sign', value: sign});
    } else {
      tokens.push({kind: 'word', value: word!});
    }
  }
  if (query.slice(end).trim() !== '') throw invalidValue();
  return tokens;
}
