const PREFIX = /^(?:diper|memper|me(?:ng|ny|n|m)?|pe(?:ng|ny|n|m|r)?|di|ter|ber|se|ke)(?=\w{4})/;
/** What a prefix swallows of its word: *memasang* is of *pasang*, *menyalurkan* of *salur*. */
const SWALLOWED: Record<string, string> = {
  mem: 'p',
  pem: 'p',
  men: 't',
  pen: 't',
  meny: 's',
  peny: 's',
};
/** The last k may be the word's own: *kenaikan* is of *naik*. */
const SUFFIX = /(?:nya|k?an|lah|kah|i|k)$/;
/** *dinaikin* is *dinaikkan*. */
const SPOKEN = /(?:nya|k?an|lah|kah|k?in|i|k)$/;
const LONGEST = 5;

/** A word without the commonest affixes, cut to five letters: *perbaikan*, *diperbaiki* and *memperbaiki* are one matter. */
export function stemOf(word: string): string {
  const [prefix = ''] = PREFIX.exec(word) ?? [];
  const rest = word.slice(prefix.length);
  const first = /^[aiueo]/.test(rest) ? (SWALLOWED[prefix] ?? '') : '';
  const suffix = prefix === 'di' ? SPOKEN : SUFFIX;
  return `${first}${rest}`.replace(suffix, '').slice(0, LONGEST);
}
