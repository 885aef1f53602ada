import type {Finding, LanguageRule, Place} from './finding';

/** Where these stand is what is wrong, not the word that stands there. */
const OF_A_PLACE: readonly LanguageRule[] = ['kapital_awal', 'titik_akhir', 'koma', 'spasi'];

/** Every place that a finding speaks of, in the order of the text. */
export function placesOf(finding: Finding): Place[] {
  return [finding, ...(finding.again ?? [])];
}

function spot({start, end, found, suggestion}: Place): Place {
  return {start, end, found, suggestion};
}

/**
 * The same word with the same error is one finding with all its places, also where a clitic or a capital differs: the
 * writer decides once.
 */
export function gatherRepeats(findings: readonly Finding[]): Finding[] {
  const firsts = new Map<string, Finding>();
  for (const one of findings) {
    const key = keyOf(one);
    const first = firsts.get(key);
    firsts.set(key, first ? {...first, again: [...(first.again ?? []), spot(one)]} : one);
  }
  return [...firsts.values()];
}

function keyOf({start, rule, found, suggestion}: Finding): string {
  if (OF_A_PLACE.includes(rule) || !/\p{L}/u.test(found)) return `${rule} ${start}`;
  return [rule, bare(found), suggestion === null ? '' : bare(suggestion)].join('\n');
}

function bare(word: string): string {
  return word.toLowerCase().replace(/(?:nya|lah|kah| ?pun)$/, '');
}
