import {encodeModel, type Model} from '../../src/domain/language/model';
import {fold} from '../../src/domain/language/vocabulary';
import type {Lexicon} from './lexicon';

/** The vocabulary file: parts with a headline each, without a character that HTML would take for markup. */
export function vocabularyFile(lexicon: Lexicon, model: Model): string {
  const words = (set: ReadonlySet<string>) => fold([...set].sort());
  const pairs = (map: ReadonlyMap<string, string>) =>
    [...map]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${key}=${value}`)
      .join('\n');
  const parts = {
    words: words(lexicon.words),
    verbs: words(lexicon.verbs),
    names: [...lexicon.names.values()].join(' '),
    casual: pairs(lexicon.casual),
    substandard: pairs(lexicon.substandard),
    english: words(lexicon.english),
    regional: pairs(lexicon.regional),
    model: encodeModel(model),
  };
  const text = Object.entries(parts).map(([name, part]) => `\n= ${name}\n${part}`);
  return `Kosakata Aduan${text.join('')}\n`;
}
