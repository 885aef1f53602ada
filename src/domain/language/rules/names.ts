import {areNeighbours, finding, type Page, type Rule} from '../page';
import {isKnown} from '../vocabulary';
import {capital, type Word} from '../words';

/** Words that a name of a place or a body follows. */
const BEFORE_NAME =
  /^(?:kota|kabupaten|kecamatan|kelurahan|desa|provinsi|jalan|pt|cv|bank|universitas|sungai|gunung|pulau|danau|teluk|selat|bapak|ibu|presiden|profesor|dr|benua|republik|kerajaan|institut|stasiun|bandara|negara)$/;
const REGION_PART = /^(?:utara|selatan|timur|barat|tengah|tenggara|serikat|daya)$/;
const REGION =
  /^(?:jawa|sumatera|kalimantan|sulawesi|papua|maluku|nusa|jakarta|aceh|bandung|lampung|bekasi|bogor|korea|amerika|afrika|asia|eropa|australia|timor|minahasa|nias|luwu|kepulauan)$/i;
/** Offices that are written with a capital before the name of their place. */
const OFFICE = /^(?:bupati|gubernur|camat|lurah|kapolres|kapolda)$/;
/** Nobody is governor of these: gubernur Belanda is a Dutch one. */
const NATION =
  /^(?:belanda|inggris|jepang|portugis|portugal|spanyol|prancis|jerman|rusia|amerika|indonesia)$/;
/** Small words within foreign names, and what only a derived word looks like. */
const NO_NAME =
  /^(?:de|del|der|den|di|da|la|le|el|al|et|al-|bin|binti|van|von|the|of|and|in|dkk|tbk|et|no|vs|per|cm|km|kg|mm|dr|.|..)$|^(?:me|ber|ter|pe[mnr]|di|ke)[a-z]{3,}|(?:nya|kan|isasi|itas|si|is|ik|ium|asi)$|-/;

/** EYD V: names of people, places and bodies, and an office before its place. */
export const nameCapital: Rule = page =>
  page.words.flatMap((word, at) => {
    if (word.hasCapital || /\d/.test(word.text)) return [];
    const right = properName(page, at);
    if (right === undefined || right === word.text) return [];
    return [finding(page, 'kapital_nama', word, right)];
  });

function properName(page: Page, at: number): string | undefined {
  const {words, vocabulary} = page;
  const word = words[at]!;
  const last = areNeighbours(page, words[at - 1], word) ? words[at - 1] : undefined;
  const next = areNeighbours(page, word, words[at + 1]) ? words[at + 1] : undefined;
  const listed = vocabulary.names.get(word.lower);
  if (listed !== undefined && !vocabulary.words.has(word.lower) && !isKindOfThing(last))
    return listed;
  if (REGION_PART.test(word.lower) && last?.hasCapital && REGION.test(last.text))
    return capital(word.text);
  if (OFFICE.test(word.lower) && isPlace(vocabulary, next)) return capital(word.text);
  if (isKnown(vocabulary, word.lower) || isListed(page, word)) return undefined;
  if (NO_NAME.test(word.lower)) return undefined;
  const follows = last?.hasCapital === true && vocabulary.names.has(last.lower);
  const leads = next?.hasCapital === true && !next.isFirst && vocabulary.names.has(next.lower);
  const isNamed = last !== undefined && BEFORE_NAME.test(last.lower);
  return follows || leads || isNamed ? capital(word.text) : undefined;
}

function isPlace({names}: Page['vocabulary'], next: Word | undefined): boolean {
  return next?.hasCapital === true && names.has(next.lower) && !NATION.test(next.lower);
}

/** gula jawa, kunci inggris, jeruk bali: a kind, no place. EYD V. */
function isKindOfThing(last: Word | undefined): boolean {
  return (
    last !== undefined &&
    /^(?:gula|kunci|jeruk|pisang|kacang|asam|garam|badam|ilmu|petai|tikar|ayam)$/.test(last.lower)
  );
}

function isListed({vocabulary}: Page, {lower}: Word): boolean {
  const {casual, substandard, english, regional} = vocabulary;
  return [casual, substandard, english, regional].some(list => list.has(lower));
}
