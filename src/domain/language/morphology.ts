/** Where a word was taken apart: its root, and what stood around it. */
export interface Parts {
  prefix: string;
  root: string;
  suffix: string;
}

const CLITIC = /(?:lah|kah|tah|nya|ku|mu)$/;
const SUFFIXES = ['kan', 'an', 'i', 'isasi', 'wan', 'wati', ''];

/** meN- and peN- before each first letter of a root: the nasal, and the letter it swallows. */
const NASALS: readonly [string, string][] = [
  ['ng', ''],
  ['ng', 'k'],
  ['nge', ''],
  ['n', 't'],
  ['n', ''],
  ['m', 'p'],
  ['m', ''],
  ['ny', 's'],
  ['', ''],
];
const BEFORE_NASAL = ['diper', 'memper', 'pember', 'pemer'];
const PLAIN = [
  'di',
  'ke',
  'se',
  'ber',
  'be',
  'ter',
  'te',
  'per',
  'pe',
  'mem',
  'peng',
  'keber',
  'keter',
  'ketidak',
  'kepe',
  'seper',
  'pember',
  'memper',
  'diper',
  'member',
  'diber',
  'teper',
  'berke',
  'berpe',
  'bersi',
  'menye',
  'menge',
  'penye',
  'mempe',
  'dipe',
  'seke',
  'sebe',
  'sepe',
  'seter',
  'terke',
  'nyata',
  'pel',
  'bel',
];
/** Bound forms that join any word. */
const BOUND = [
  'antar',
  'pasca',
  'pra',
  'non',
  'anti',
  'sub',
  'super',
  'multi',
  'semi',
  'mikro',
  'makro',
  'mini',
  'maha',
  'tuna',
  'swa',
  'ekstra',
  'inter',
  'intra',
  'infra',
  'bio',
  'neo',
  'hiper',
  'hipo',
  'foto',
  'tele',
  'auto',
  'oto',
  'psiko',
  'sosio',
  'geo',
  'kontra',
  'pro',
  'trans',
  'ultra',
  'mono',
  'poli',
  'dwi',
  'tri',
  'nir',
  'purna',
  'adi',
  'pan',
  'para',
  're',
  'ko',
  'de',
  'des',
  'dis',
  'im',
  'in',
  'a',
  'imuno',
  'neuro',
  'kardio',
  'nano',
  'hidro',
  'elektro',
  'gastro',
  'radio',
  'termo',
];

/** Whether the rules of word formation build this word from a known root. */
export function isDerived(word: string, roots: ReadonlySet<string>): boolean {
  return takeApart(word, roots) !== undefined;
}

/** The first way to take a word apart into a known root and its affixes. Linear in the number of affixes. */
export function takeApart(word: string, roots: ReadonlySet<string>): Parts | undefined {
  let bare = word;
  for (let clitics = 0; clitics < 3 && bare.length > 1; clitics += 1) {
    if (bare !== word && roots.has(bare)) {
      return {prefix: '', root: bare, suffix: word.slice(bare.length)};
    }
    const parts = affixesOf(bare, roots);
    if (parts) return parts;
    const shorter = bare.replace(CLITIC, '');
    if (shorter === bare) break;
    bare = shorter;
  }
  return undefined;
}

function affixesOf(bare: string, roots: ReadonlySet<string>): Parts | undefined {
  for (const suffix of SUFFIXES) {
    if (!bare.endsWith(suffix)) continue;
    const stem = bare.slice(0, bare.length - suffix.length);
    const isRoot = (root: string) => root.length > 2 && roots.has(root);
    if (suffix !== '' && isRoot(stem)) return {prefix: '', root: stem, suffix};
    for (const prefix of PLAIN) {
      if (!stem.startsWith(prefix)) continue;
      const root = stem.slice(prefix.length);
      if (isRoot(root) && isFit(prefix, root, suffix)) return {prefix, root, suffix};
    }
    const nasal = afterNasal(stem, isRoot);
    if (nasal) return {...nasal, suffix};
  }
  for (const prefix of BOUND) {
    const root = bare.slice(prefix.length);
    if (!bare.startsWith(prefix) || root.length < 4) continue;
    if (roots.has(root)) return {prefix, root, suffix: ''};
  }
  return undefined;
}

/** Prefixes that only go with some suffixes or letters, so that slips of the pen are not taken for words. */
function isFit(prefix: string, root: string, suffix: string): boolean {
  if (prefix === 'be' || prefix === 'te') return /^(?:r|[^aeiou]er)/.test(root);
  if (prefix === 'bel' || prefix === 'pel') return root === 'ajar';
  if (prefix === 'ke')
    return (
      suffix === 'an' ||
      /^(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu)/.test(
        root,
      )
    );
  if (prefix === 'se') return suffix === '' || suffix === 'an';
  if (prefix === 'mem') return /^[bfvp]/.test(root);
  return true;
}

function afterNasal(
  stem: string,
  isRoot: (root: string) => boolean,
): {prefix: string; root: string} | undefined {
  const lead = /^(?:se|di|ter|ke|ber)?(?=pe)|^(?=me)/.exec(stem)?.[0];
  if (lead === undefined) return undefined;
  const rest = stem.slice(lead.length + 2);
  for (const [nasal, swallowed] of NASALS) {
    if (!rest.startsWith(nasal)) continue;
    const root = swallowed + rest.slice(nasal.length);
    if (isRoot(root) && isNasalOf(nasal, swallowed, root)) {
      return {prefix: stem.slice(0, lead.length + 2) + nasal, root};
    }
    for (const more of ['ber', 'per', 'ter', 'ke', 'se']) {
      if (root.startsWith(more) && isRoot(root.slice(more.length))) {
        return {
          prefix: stem.slice(0, stem.length - root.length + more.length),
          root: root.slice(more.length),
        };
      }
    }
  }
  const double = BEFORE_NASAL.find(prefix => stem.startsWith(prefix));
  if (double && isRoot(stem.slice(double.length)))
    return {prefix: double, root: stem.slice(double.length)};
  return undefined;
}

/** The standard nasal before this root: k, p, s, t are swallowed, but not in the clusters of loanwords. */
function isNasalOf(nasal: string, swallowed: string, root: string): boolean {
  if (swallowed !== '') return !/^(?:[kpst][lrhptky])/.test(root) || /^(?:ny|kh|sy)/.test(root);
  if (nasal === 'ng') return /^(?:[aeioughx]|k[lrh])/.test(root) || root === 'kaji';
  if (nasal === 'nge') return root.length <= 4;
  if (nasal === 'n') return /^(?:[dcjz]|t[rhs]|s[ptkylw])/.test(root);
  if (nasal === 'm') return /^(?:[bfv]|p[rls])/.test(root) || root === 'punya';
  if (nasal === 'ny') return false;
  return /^[lrmnwy]/.test(root);
}
