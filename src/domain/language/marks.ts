import {isKnown, type Vocabulary} from './vocabulary';

type Lists = Pick<
  Vocabulary,
  'words' | 'casual' | 'substandard' | 'english' | 'regional' | 'names'
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
  return marks;
}
