import type {Dossier} from '../complaint/dossier';

/** `Desa Karangluhur`, `Kel. Kepatihan Wetan`: the kind of place, then up to two capitalised words. */
const VILLAGE =
  /(?<!\p{L})(?:[Dd]esa|DESA|[Kk]elurahan|KELURAHAN|[Kk]el\.|[Dd]s\.)\s+(?<name>\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{Ll}']{2,})?)/gu;
/** What follows a village's name in an address and is none of it. */
const NOT_NAMES = /^(?:rt|rw|kecamatan|kabupaten|kota|dusun|dukuh|jalan|gang|nomor)$/i;

/**
 * The village a complaint speaks of; where it names none, the complainant's own, unless that is hidden. '' where
 * nothing is said. Capital or not, one village is one name.
 */
export function villageOf({complainant, texts}: Dossier): string {
  return nameIn(texts.title) || nameIn(texts.body) || nameIn(complainant.address);
}

function nameIn(text: string): string {
  for (const found of text.matchAll(VILLAGE)) {
    const words = found.groups!.name!.split(/\s+/).filter(word => !NOT_NAMES.test(word));
    if (/^\p{Lu}/u.test(words[0] ?? '')) return words.map(capitalised).join(' ');
  }
  return '';
}

function capitalised(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1).toLowerCase();
}
