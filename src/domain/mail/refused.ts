/** What Gmail will not take however often it is sent. */
export type MailFlaw = 'address' | 'size' | 'enclosure';

/**
 * Whether a refusal is for good; null for a wall, a fault or a lost answer, after which a letter may still go.
 * https://developers.google.com/workspace/gmail/api/guides/handle-errors
 */
export function flawOf(message: string): MailFlaw | null {
  if (/invalid \S+ header|invalid email|recipient address required/i.test(message))
    return 'address';
  if (/enclosure|file not found/i.test(message)) return 'enclosure';
  return /too large|entity too large|exceeds the maximum/i.test(message) ? 'size' : null;
}
