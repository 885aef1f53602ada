import {encodeModel} from '../../src/domain/language/model';
import {fold, type Vocabulary} from '../../src/domain/language/vocabulary';

/** The vocabulary file: parts with a headline each, without a character that HTML would take for markup. */
export function vocabularyFile(vocabulary: Vocabulary): string {
  const words = (set: ReadonlySet<string>) => fold([...set].sort());
  const pairs = (map: ReadonlyMap<string, string>) =>
    [...map]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${key}=${value}`)
      .join('\n');
  const parts = {
    words: words(vocabulary.words),
    common: words(vocabulary.common),
    verbs: words(vocabulary.verbs),
    names: [...vocabulary.names.values()].join(' '),
    casual: pairs(vocabulary.casual),
    substandard: pairs(vocabulary.substandard),
    english: words(vocabulary.english),
    equivalents: pairs(vocabulary.equivalents),
    regional: pairs(vocabulary.regional),
    model: encodeModel(vocabulary.model),
    tone: encodeModel(vocabulary.tone),
  };
  const text = Object.entries(parts).map(([name, part]) => `\n= ${name}\n${part}`);
  return `Kosakata Aduan${text.join('')}\n`;
}
