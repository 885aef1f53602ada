import {bonesOf, fullFormOf, type Slip, slipOf} from './rules/slips';
import {likelyWord} from './rules/suggest';
import {isKnown, type Vocabulary} from './vocabulary';

type Lists = Pick<
  Vocabulary,
  'words' | 'common' | 'casual' | 'substandard' | 'english' | 'regional' | 'names'
>;

/** What the lists and the word formation say of a word, as short codes for the model. */
export function marksOf(lists: Lists, word: string, known = isKnown(lists, word)): string[] {
  const marks: string[] = [known ? (lists.words.has(word) ? 'seen' : 'built') : 'new'];
  if (lists.casual.has(word)) marks.push('casual');
  if (lists.substandard.has(word)) marks.push('substandard');
  if (lists.english.has(word)) marks.push('english');
  if (lists.regional.has(word)) marks.push('regional');
  if (lists.names.has(word)) marks.push('name');
  if (/(.)\1\1/.test(word)) marks.push('drawn');
  if (!/[aeiou]/.test(word)) marks.push('mute');
  if (known) return marks;
  const slip = slipOf(lists, word);
  return [...marks, ...likenessOf(lists, word, slip), ...slipMarks(lists, word, slip)];
}

/** Whether an unknown word looks like an everyday formation or a slip of the pen; short words do so by chance. */
function likenessOf(lists: Lists, word: string, slip: Slip | undefined): string[] {
  const likely = likelyWord(lists, word, slip);
  if (!likely) return ['like nothing'];
  const {rule, isNear} = likely;
  return [rule, `${rule} ${isNear}`, `${rule} ${Math.min(8, word.length)}`];
}

/** Whether one slip, or vowels left out, make it of a known word, and of a common one. */
function slipMarks(lists: Lists, word: string, slip: Slip | undefined): string[] {
  const marks: string[] = [];
  const length = Math.min(7, word.length);
  const full = fullFormOf(lists, word);
  if (full !== undefined) {
    const missing = Math.min(3, full.length - word.length);
    marks.push('cut', `cut ${Math.min(4, bonesOf(word).length)}`, `cut by ${missing}`);
  }
  if (!slip) return [...marks, 'no slip', `no slip ${length}`];
  const kind = `slip ${slip.kind}`;
  const rank = slip.isCommon ? 'common' : 'rare';
  return [...marks, kind, `${kind} ${rank}`, `${kind} ${rank} ${length}`, `${rank} ${length}`];
}

/** A neighbour as the model sees it: a word is itself, a figure or a mask `#`, other marks by what they do. */
export function besideOf(token: string): string {
  if (/\d|^xxx|^[@#{]/.test(token)) return '#';
  if (/\p{L}/u.test(token)) return token;
  if (/^[?,]/.test(token)) return token[0]!;
  return /^[.!…]/.test(token) ? '.' : '-';
}

/** What stands where a text begins and where it ends. */
export const [TEXT_START, TEXT_END] = ['^', '$'];
