import {STEPS} from './steps';

/**
 * The steps a text cites: `SOP A3`, `SOP A1, A2`, `SOP A3 to A5`, `SOP B6 and B7`; in `docs/panduan` also
 * `SOP A1 dan A2`, `SOP A3 sampai A5`.
 */
export function citedSteps(text: string): Set<string> {
  const cited = new Set<string>();
  for (const [, list] of text.matchAll(
    /\bSOP ([AB]\d(?:(?:, | to | and | dan | sampai )[AB]\d)*)/g,
  )) {
    const parts = list!.split(/(, | to | and | dan | sampai )/);
    for (let i = 0; i < parts.length; i += 2) {
      cited.add(parts[i]!);
      if (/ to | sampai /.test(parts[i - 1] ?? '')) {
        for (const step of between(parts[i - 2]!, parts[i]!)) cited.add(step);
      }
    }
  }
  return cited;
}

/** The steps whose features a test names at the start of a `describe`, as in `describe('R1 register number')`. */
export function testedSteps(text: string): Set<string> {
  const letters = new Set<string>();
  for (const [, ids] of text.matchAll(
    /\bdescribe(?:\.each\([^)]*\))?\(\s*['"`]((?:[A-Z]\d+,? )+)/g,
  )) {
    for (const id of ids!.trim().split(/,? /)) letters.add(id[0]!);
  }
  const named = STEPS.filter(({features}) => [...features].some(letter => letters.has(letter)));
  return new Set([...named.map(({id}) => id), ...citedSteps(text)]);
}

function between(first: string, last: string): string[] {
  const ids = STEPS.map(({id}) => id);
  return ids.slice(ids.indexOf(first), ids.indexOf(last) + 1);
}
