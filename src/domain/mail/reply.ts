const MONTH_OR_DAY =
  /\b(?:sen|sel|rab|kam|jum|sab|min|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)/i;
const ATTRIBUTION = /^(?:pada|on)\b.*(?:menulis|wrote):\s*$/is;
const SEPARATOR =
  /^-{2,}\s*(?:pesan (?:asli|orisinal|terusan)|original message|forwarded message)\s*-{2,}$/i;
const PHONE_SIGNATURE = /^(?:dikirim|terkirim) dari\b.{0,60}$|^sent from my\b.{0,60}$/i;

/** An attribution wraps over at most this many lines. */
const ATTRIBUTION_LINES = 4;

/**
 * The PPID's own words in a plain reply: what stands above the quoted mail. Knows Indonesian and English Gmail,
 * phones and the usual separators. Rather leaves history in than cuts text: what it does not know stays.
 */
export function ownWords(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .split('\n');
  const end = lines.findIndex((line, index) => beginsHistory(line, lines, index));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter(line => !/^\s*>/.test(line));
  while (own.length > 0 && closes(own[own.length - 1]!)) own.pop();
  return own.join('\n').trim();
}

function beginsHistory(line: string, lines: readonly string[], index: number): boolean {
  const trimmed = line.trim();
  if (SEPARATOR.test(trimmed)) return true;
  if (!/^(?:pada|on)\b/i.test(trimmed) || !MONTH_OR_DAY.test(trimmed)) return false;
  for (let count = 1; count <= ATTRIBUTION_LINES; count += 1) {
    const joined = lines
      .slice(index, index + count)
      .join(' ')
      .trim();
    if (ATTRIBUTION.test(joined)) return true;
  }
  return false;
}

function closes(line: string): boolean {
  const trimmed = line.trim();
  return trimmed === '' || trimmed === '--' || PHONE_SIGNATURE.test(trimmed);
}
