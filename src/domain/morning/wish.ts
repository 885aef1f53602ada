/** A morning mail has no more lines than a person reads. */
const MOST = 200;

/** K10: "ingatkan 3,5" or "ingatkan semua" at the beginning of a reply; null for anything else. */
export function remindWish(reply: string): number[] | 'all' | null {
  const match =
    /^\s*ingatkan\s*:?\s+(?:nomor\s+|no\.?\s+)?(semua\b|\d[\d\s,;&+.]*(?:dan\s+\d+)?)/i.exec(reply);
  if (!match) return null;
  if (/^semua/i.test(match[1]!)) return 'all';
  const numbers = match[1]!.match(/\d+/g)!.map(Number);
  return [...new Set(numbers)].filter(no => no > 0 && no <= MOST);
}
