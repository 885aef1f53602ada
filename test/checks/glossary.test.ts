import fs from 'node:fs';
import {filesUnder} from '../../tools/map/files';

interface Term {
  term: string;
  identifier: string;
}

function glossary(): Term[] {
  const rows = fs.readFileSync('docs/glossary.md', 'utf8').matchAll(/^\| ([^|]+) \| `(\w+)` \|/gm);
  return [...rows].map(([, term, identifier]) => ({term: term!, identifier: identifier!}));
}

/** Every name that src declares: a type, function, constant or field, or a value of a union of strings. */
function declaredNames(): Set<string> {
  const names = new Set<string>();
  for (const file of filesUnder('src', ['.ts', '.tsx'])) {
    const text = fs.readFileSync(file, 'utf8');
    for (const [, name] of text.matchAll(/\b(?:interface|type|class|enum|function|const) (\w+)/g))
      names.add(name!);
    for (const [, name] of text.matchAll(/^\s+(?:readonly )?(\w+)\??:/gm)) names.add(name!);
    for (const [, name] of text.matchAll(/[|:=] '(\w+)'/g)) names.add(name!);
  }
  return names;
}

describe('the glossary', () => {
  const terms = glossary();

  it('has terms', () => expect(terms.length).toBeGreaterThan(10));

  it('names only identifiers that src declares', () => {
    const declared = declaredNames();
    expect(terms.filter(({identifier}) => !declared.has(identifier))).toEqual([]);
  });

  it('has one identifier for each term, and one row for each identifier', () => {
    const identifiers = terms.map(({identifier}) => identifier);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    const words = terms.flatMap(({term}) => term.split(', '));
    expect(new Set(words).size).toBe(words.length);
  });
});
