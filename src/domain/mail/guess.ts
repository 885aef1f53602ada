import type {QueueItem} from '../ledger/queue';
import type {AgencyUnit} from '../settings';
import type {Guess} from './stray';

const MOST = 3;
/** Words that every complaint and every letter has tell nothing. */
const SHORTEST_WORD = 5;
/** A mail shares words with many complaints by chance; two of them are a sign. */
const FEWEST_SHARED = 2;

/**
 * K4: which open complaints a mail probably belongs to. Its register number is the best sign, then that the sender owes
 * an answer, then the words of its subject. Linear in the mail and in the open complaints.
 */
export function guessComplaints(
  mail: {from: string | null; subject: string; text: string},
  queue: readonly QueueItem[],
  units: readonly AgencyUnit[],
): Guess[] {
  const said = `${mail.subject}\n${mail.text}`.toLowerCase();
  const words = new Set(wordsOf(said));
  const owned = units
    .filter(one => one.ppidEmail.toLowerCase() === mail.from)
    .map(({name}) => name);
  const scored = queue.map(item => {
    const shared = wordsOf(item.subject.toLowerCase()).filter(word => words.has(word)).length;
    const isNamed = said.includes(item.register.toLowerCase());
    const owes = item.status === 'referred' && owned.some(unit => item.unit?.includes(unit));
    const why: Guess['why'] = isNamed ? 'number' : owes ? 'sender' : 'words';
    const enough = shared >= FEWEST_SHARED ? shared : 0;
    return {item, why, score: (isNamed ? 100 : 0) + (owes ? 10 : 0) + Math.min(enough, 9)};
  });
  return scored
    .filter(({score}) => score > 0)
    .sort((one, other) => other.score - one.score || other.item.entry - one.item.entry)
    .slice(0, MOST)
    .map(({item: {entry, register}, why}) => ({entry, register, why}));
}

function wordsOf(text: string): string[] {
  return [...new Set(text.split(/[^\p{L}]+/u).filter(word => word.length >= SHORTEST_WORD))];
}
