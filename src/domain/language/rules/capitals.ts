import {eachMatch, finding, type Page, type Rule, wordsIn} from '../page';
import type {Span} from '../sentences';
import {capital} from '../words';

/** EYD V: a sentence begins with a capital. */
export const sentenceCapital: Rule = page =>
  page.sentences.flatMap(span => {
    const text = page.text.slice(span.start, span.end);
    const lead = /^["“‘'([]*(?=\p{Ll})/u.exec(text)?.[0];
    if (
      lead === undefined ||
      isFragment(page, span) ||
      goesOn(text) ||
      /^["“‘'([]*(?:\p{Ll}|\w+\.(?:\w|-)\w|[\w.-]+@|https?:)(?![\p{L}])/u.test(text)
    )
      return [];
    const start = span.start + lead.length;
    const word = wordsIn(page, {start, end: span.end})[0];
    if (word?.start !== start || word.hasCapital) return [];
    return [finding(page, 'kapital_awal', word, capital(word.text))];
  });

/** A list's item or a caption: neither a capital in front nor a stop behind. */
export function isFragment({text}: Page, {start, end}: Span): boolean {
  return (
    !/^["“‘'([]*[\p{Lu}\d]/u.test(text.slice(start, end)) &&
    !/[.!?…:;]["”’')\]]{0,9}$/.test(text.slice(start, end))
  );
}

/** A text cut out of a longer one: it begins with "dan" or "atau", or closes a bracket it has not opened. */
function goesOn(sentence: string): boolean {
  return /^(?:dan|atau|serta)\b|^[^(]*\)/.test(sentence);
}

const DAYS = 'senin|selasa|rabu|kamis|jumat|sabtu';
const MONTHS = 'januari|februari|april|juni|juli|agustus|september|oktober|november|desember';
const TIME = new RegExp(
  `(?<![\\p{L}-])(?:${DAYS}|${MONTHS}|(?<=hari )minggu|(?<=(?:bulan|\\d) )(?:maret|mei)|(?:maret|mei)(?= \\d{4}))(?![\\p{L}-])`,
  'u',
);

/** EYD V: days and months are names. */
export const timeCapital: Rule = page =>
  eachMatch(page, 'kapital_waktu', TIME, match => capital(match[0]));

/** EYD V: Anda always, Bapak, Ibu and Saudara where they address someone. */
export const addressCapital: Rule = page => [
  ...eachMatch(
    page,
    'kapital_sapaan',
    /(?<![\p{L}-])(anda)(?=(?:lah|kah|pun)?(?![\p{L}-]))/u,
    match => capital(match[0]),
  ),
  ...eachMatch(
    page,
    'kapital_sapaan',
    /(?<!\p{L})(?:[Bb]apak\/[Ii]bu|[Ii]bu\/[Bb]apak|[Bb]apak\/[Ii]bu\/[Ss]audara|[Ss]audara\/[Ii])(?!\p{L})/u,
    match =>
      match[0]
        .split('/')
        .map(word => (word === 'i' ? 'i' : capital(word)))
        .join('/'),
  ),
];
