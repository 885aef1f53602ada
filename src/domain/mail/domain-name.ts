/** Second levels under `.id` where anyone registers a name of their own (PANDI; Public Suffix List, `id`). */
const INDONESIAN = new Set(
  'ac biz co desa go kop mil my net or ponpes sch web'.split(' ').map(label => `${label}.id`),
);
/** Second levels that mean the same under most country codes (`co.uk`, `com.au`, `or.jp`, `gov.sg`). */
const COMMON = new Set(
  'ac co com edu gob gov govt go ltd mil ne net or org plc sch school'.split(' '),
);

/** Whether anyone may register names directly under this domain, so that it speaks for nobody. */
function isPublicSuffix(domain: string): boolean {
  const labels = domain.split('.');
  if (labels.length < 2) return true;
  if (labels.length > 2) return false;
  const [second, top] = labels as [string, string];
  return INDONESIAN.has(domain) || (top !== 'id' && top.length === 2 && COMMON.has(second));
}

/**
 * Whether a signature of one domain speaks for the other: they are equal, or one stands under the other. A public
 * suffix speaks for nobody, and two offices under one roof do not speak for each other.
 */
export function isSameOrganisation(signer: string, domain: string): boolean {
  if (isPublicSuffix(signer) || isPublicSuffix(domain)) return false;
  return signer === domain || domain.endsWith(`.${signer}`) || signer.endsWith(`.${domain}`);
}
