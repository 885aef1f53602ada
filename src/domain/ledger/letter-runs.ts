/** A letter's place: its complaint's entry and its index there. */
export type LetterPlace = [entry: number, mail: number];

/**
 * Letters of neighbouring complaints as runs, `1-100.0,105.1`: a storm of 1,000 receipts takes ten characters, and a
 * list of single letters under ten for each.
 */
export function writeRuns(letters: readonly LetterPlace[]): string {
  const runs: Array<{first: number; last: number; mail: number}> = [];
  for (const [entry, mail] of letters) {
    const run = runs[runs.length - 1];
    if (run && run.mail === mail && run.last + 1 === entry) run.last = entry;
    else runs.push({first: entry, last: entry, mail});
  }
  return runs
    .map(({first, last, mail}) => `${first === last ? first : `${first}-${last}`}.${mail}`)
    .join(',');
}

/** The inverse of `writeRuns`. */
export function readRuns(text: string): LetterPlace[] {
  if (text === '') return [];
  return text.split(',').flatMap(run => {
    const [span = '', mail] = run.split('.');
    const [first, last = first] = span.split('-').map(Number) as [number, number?];
    return Array.from({length: last - first + 1}, (_, index): LetterPlace => [
      first + index,
      Number(mail),
    ]);
  });
}
