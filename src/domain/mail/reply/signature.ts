import {Line, ruled} from './line';

const SENT_FROM =
  /^(?:(?:sent|dikirim|terkirim|dihantar|diposting|envoyé|enviado|enviada|gesendet|verzonden|verstuurd|inviato|skickat|sendt|wysłano|lähetetty|отправлено) (?:from|via|with|using|dari|daripada|melalui|dengan|menggunakan|lewat|depuis|de|desde|do|von|vanaf|met|da|från|fra|z|с)(?!\p{L})|(?:get|dapatkan|unduh|télécharg\p{L}+|obtener|holen sie sich) (?:outlook|yahoo|gmail|bluemail|spark))/iu;
const DEVICE =
  /iphone|ipad|ipod|android|galaxy|samsung|xiaomi|redmi|poco|oppo|vivo|realme|infinix|huawei|nokia|blackberry|windows|outlook|gmail|yahoo|proton|k-9|thunderbird|zoho|\bmail\b|\bsurel\b|ponsel|handphone|smartphone|tablet|gawai|perangkat|device|phone|\bmobile\b|телефон/i;
/** `Sent from my ...`, `Dikirim dari ... saya`: whatever the thing is called. */
const MINE =
  /^sent from my(?: [\w-]+){1,4}$|^(?:di|ter)kirim dari(?: [\w-]+){1,5} saya$|^(?:sent from my|powered by)(?: \w+)? blackberry.{0,60}$/i;
const LONGEST_WORDS = 10;
const LINK = /<?https?:\/\/[^\s>]{1,400}>?/g;

/** A line that a phone's mail program adds by itself. A sentence that only begins like one is text. */
export function isDeviceLine(line: Line): boolean {
  const text = ruled(line)
    .replace(LINK, '')
    .replace(/^[*_<[]+|[*_>\].!]+$/g, '')
    .trim();
  if (MINE.test(text)) return true;
  const isShort = text.length <= 90 && text.split(/\s+/).length <= LONGEST_WORDS;
  return isShort && SENT_FROM.test(text) && DEVICE.test(text) && !isSentence(text);
}

/** Where it was sent to, when, and commas are what sentences have and device lines have not. */
function isSentence(text: string): boolean {
  return /[,;:?]|\s(?:ke|kepada|pada|to|at|on the|yang|sudah|telah)\s/i.test(text);
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

const MOST_LINES = 12;

/** Whether lines after a bare `--` look like a signature: few, short, and no sentence among them. */
export function looksLikeSignature(lines: readonly Line[]): boolean {
  const texts = lines.map(({text}) => text.trim()).filter(text => text !== '');
  return (
    texts.length <= MOST_LINES &&
    texts.every(text => text.length <= 80 && !/\s\S+\s\S+\s\S+\s.*[.!?]$/.test(text))
  );
}
