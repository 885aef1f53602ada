/** Words that say what kind of section or matter it is, not which. */
const COMMON = [
  'seksi',
  'bidang',
  'dinas',
  'kecamatan',
  'umum',
  'pelayanan',
  'publik',
  'masyarakat',
];

/**
 * The one name that shares most words with a text; '' when none does or two do equally. A proposal for a form,
 * from the names alone: an office of one name gets that one.
 */
export function likest(names: readonly string[], text: string): string {
  if (names.length === 1) return names[0]!;
  const said = new Set(wordsOf(text));
  const scored = names
    .map(name => ({name, score: wordsOf(name).filter(word => said.has(word)).length}))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score > (next?.score ?? 0) ? best.name : '';
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 3 && !COMMON.includes(word));
}
