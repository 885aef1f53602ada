import {wordsOf} from '../classification/words';
import {sentencesOf} from '../language/sentences';

/** A sentence of an answer that is more than courtesy. */
export interface BodySentence {
  text: string;
  /** As the classification sees them: lower case, spelled out. */
  words: string[];
}

const GREETING =
  /^(?:kepada\b|yth\b|dengan hormat|assalam|selamat (?:pagi|siang|sore|malam)|salam|hai\b|halo\b)/i;
const FRAME =
  /^(?:wassalam|(?:kami (?:ucapkan|mengucapkan) )?terima ?kasih|demikian|atas perhatian|atas kerja sama|hormat kami|mohon maaf atas)/i;
/** What may stand before the matter itself within one sentence. */
const LEAD =
  /^(?:(?:sehubungan dengan|menindaklanjuti|menanggapi|terkait|berkenaan dengan|berdasarkan|mengenai) [^.]{0,300}?,\s*)?(?:bersama ini\s+)?(?:dapat\s+|perlu\s+|izin\s+)?kami\s+(?:sampaikan|jelaskan|informasikan|beri tahukan)(?:\s+(?:bahwa|sebagai berikut|hal(?:-hal)? berikut))?\s*[:,]?\s*/i;
const SIGNATURE = /^[ \t]*(?:hormat kami|salam hormat|wassalam)/im;
const CITED = /(?:perihal|berjudul|tentang|mengenai) ["“][^"”\n]{0,300}["”]/gi;
const ASPECT = /(?:sudah|telah|akan|sedang|dapat)\b/i;

/** The sentences that carry an answer: without greeting, thanks, closing, signature and the citizen's own title. */
export function bodyOf(answer: string): BodySentence[] {
  const signature = SIGNATURE.exec(answer);
  const text = (signature ? answer.slice(0, signature.index) : answer).replace(CITED, 'aduan');
  return sentencesOf(text)
    .map(({start, end}) => matterIn(text.slice(start, end)))
    .filter(one => /\p{L}{2}/u.test(one))
    .map(one => ({text: one, words: wordsOf(one)}));
}

/** A sentence without its courtesy; '' where nothing else is in it. */
function matterIn(sentence: string): string {
  const led = sentence.trim().replace(LEAD, '');
  const comma = led.search(/,\s/);
  const rest = comma < 0 ? '' : led.slice(comma + 1).trim();
  // What follows a greeting in its own sentence is matter, unless it is courtesy too.
  if (GREETING.test(led)) return matterIn(rest);
  if (!FRAME.test(led)) return led;
  return ASPECT.test(rest) && !/^(?:kami|dan) (?:sampaikan|ucapkan)/i.test(rest) ? rest : '';
}
