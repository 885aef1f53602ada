import {Line, ruled} from './line';

const SENT_FROM =
  /^(?:(?:sent|kirim|dikirim|terkirim|dihantar|diposting|envoyé|enviado|enviada|gesendet|verzonden|verstuurd|inviato|skickat|sendt|wysłano|lähetetty|trimis|отправлено) (?:from|by|via|with|using|dari|daripada|melalui|dengan|menggunakan|lewat|depuis|à partir de|de|desde|do|von|mit|vanaf|vanuit|met|da|från|fra|z|с)(?!\p{L})|(?:get|dapatkan|unduh|télécharg\p{L}+|obtener|obter o|holen sie sich) (?:outlook|yahoo|gmail|bluemail|spark))/iu;
const DEVICE =
  /iphone|ipad|ipod|android|galaxy|samsung|xiaomi|redmi|poco|oppo|vivo|realme|infinix|huawei|nokia|blackberry|windows|outlook|gmail|yahoo|proton|k-9|thunderbird|zoho|\bmail\b|\bsurel\b|ponsel|\bhp\b|handphone|smartphone|tablet|gawai|perangkat|device|phone|\bmobile\b|zimbra|mymail|mobilgerät|mobiltelefon|\bhandy\b|\bcell\b|celular|cellulare|móvil|téléphone|teléfono|telefono|telefoon|\bspark\b|superhuman|newton|airmail|bluemail|телефон/i;
/** `Sent from my ...`, `Dikirim dari ... saya`: whatever the thing is called. */
const MINE =
  /^sent from my(?: [\w-]+){1,4}$|^(?:di|ter)?kirim dari(?: [\w-]+){1,5} saya$|^(?:sent from my|powered by)(?: \w+)? blackberry.{0,60}$|^(?:\p{L}+ \p{L}+ )?yahoo mail: \p{L}+, \p{L}+, \p{L}+$|^(?:virus-free|bebas virus)\.?\s?(?:www\.)?(?:avast|avg)\.com$/iu;
/** The same in languages that say it the other way about. */
const SENT_LAST =
  /^(?:(?:diese nachricht wurde )?(?:von|aus) .{3,60} gesendet|az .{3,40} küldve|.{3,40}から送信|发自我的.{2,40}|從我的.{2,40}(?:傳送|發送)|.{3,40}에서 보냄|.{3,40} gönderildi|lähetetty .{3,40})$/iu;
/** An excuse for typing errors that people add to the line once and for all. */
const EXCUSE =
  /[,.;]?\s*(?:please|excuse|pardon|sorry|mohon|maaf(?:kan)?)\b[^,.]{0,60}(?:typo|spelling|brevity|autocorrect|ketik|ejaan|singkat|ringkas)[^,.]{0,20}$|, an? [\w&. -]{2,30}(?:smartphone|device|tablet)$/i;
const LONGEST_WORDS = 10;
const LINK = /<?https?:\/\/[^\s>]{1,400}>?/g;

/** A line that a phone's mail program adds by itself. A sentence that only begins like one is text. */
export function isDeviceLine(line: Line): boolean {
  const text = ruled(line)
    .replace(LINK, '')
    .replace(/[[\]]|\(\s*\)/g, '')
    .replace(/^[*_<(]+|[*_>.!() ]+$/g, '')
    .replace(EXCUSE, '')
    .trim();
  if (MINE.test(text)) return true;
  const isShort = text.length <= 90 && text.split(/\s+/).length <= LONGEST_WORDS;
  const isSent = SENT_FROM.test(text) || SENT_LAST.test(text);
  return isShort && isSent && DEVICE.test(text) && !isSentence(text);
}

/** Where it was sent to, when, and commas are what sentences have and device lines have not. */
function isSentence(text: string): boolean {
  return /[,;:?]|\s(?:ke|kepada|pada|to|at|on the|yang|sudah|telah)\s/i.test(text);
}

/** Whether a phone's line stands directly above, a blank line between them allowed: history begins below it. */
export function isBelowDeviceLine(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  const line = above && ruled(above) !== '' ? above : lines[at - 2];
  return line !== undefined && isDeviceLine(line);
}

/** A line that is one link, as some device lines wrap. */
export function isLinkOnly(line: Line): boolean {
  const text = ruled(line);
  return text.includes('://') && text.replace(LINK, '').trim() === '';
}

/** RFC 3676 §4.3: `-- ` begins the signature. Without the space, which many clients cut, it needs a second look. */
export function signatureMark(line: Line): 'standard' | 'cut' | null {
  if (line.mark !== null) return null;
  if (line.text === '-- ') return 'standard';
  return line.text.trimEnd() === '--' || line.text.trim() === '—' ? 'cut' : null;
}

const LIST_RULE = /^_{20,}$/;
const LIST = /mailing list|\bmilis\b|unsubscribe|berhenti berlangganan|\bgroups?\b.*@/i;
const LONGEST_FOOTER = 8;

/** Where the footer of a mailing list begins: a rule, and below it to the end a few lines that name the list. */
export function listFooterAt(lines: readonly Line[]): number | null {
  const earliest = Math.max(0, lines.length - LONGEST_FOOTER - 1);
  for (let at = lines.length - 1; at >= earliest; at -= 1) {
    if (!LIST_RULE.test(ruled(lines[at]))) continue;
    const below = lines.slice(at + 1).map(line => ruled(line));
    return below.some(text => LIST.test(text)) ? at : null;
  }
  return null;
}

const MOST_LINES = 12;

/** Whether lines after a bare `--` look like a signature: few, short, and no sentence among them. */
export function looksLikeSignature(lines: readonly Line[]): boolean {
  const texts = lines.map(({text}) => text.trim()).filter(text => text !== '');
  return (
    texts.length <= MOST_LINES &&
    texts.every(text => text.length <= 80 && !/\s\S+\s\S+\s\S+\s.*[.!?]$/.test(text))
  );
}
