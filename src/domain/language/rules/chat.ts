import {eachMatch, finding, type Rule} from '../page';

/** EYD V: a sentence ends with a mark, however it was typed. The finding stands where the mark is missing. */
export const endMark: Rule = page =>
  page.sentences.flatMap(span => {
    const text = page.text.slice(span.start, span.end);
    if (!/\p{L}/u.test(text) || /[.!?…:]["“”’')\]\s]{0,9}$/.test(text)) return [];
    return [finding(page, 'titik_akhir', {start: span.end, end: span.end}, '.')];
  });

const PICTURES =
  / *(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\p{Emoji_Modifier}|\u200d|\ufe0f)*)+/u;
const FACE = /(?:^| +)(?:[\^>-][_.~-]{1,3}[\^<-]|[:;=]-?[)(DPp]+)(?=\s|$)/u;

/** Pictures and faces made of marks belong into a chat. */
export const faces: Rule = page => [
  ...eachMatch(page, 'percakapan', PICTURES, () => ''),
  ...eachMatch(page, 'percakapan', FACE, () => ''),
];
