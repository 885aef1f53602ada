/** A mail as the desk writes it. Plain text always; the HTML, where there is one, says the same. */
export interface OutgoingMail {
  to: string;
  /** The name people see before the office's address. */
  fromName: string;
  from: string;
  replyTo?: string;
  subject: string;
  text: string;
  html: string;
  /** More headers, e.g. `X-Aduan-Outbox`. */
  headers: Record<string, string>;
}

const LINE = 76;

/**
 * The mail in the form Gmail takes (RFC 5322, 2045, 2047): ASCII only, CRLF.
 *
 * @param base64 standard base64 of a text in UTF-8.
 */
export function composeMail(mail: OutgoingMail, base64: (text: string) => string): string {
  const boundary = `aduan-${mail.headers['X-Aduan-Outbox'] ?? 'surat'}`;
  const head = {
    From: `${encodePhrase(mail.fromName, base64)} <${mail.from}>`,
    To: mail.to,
    ...(mail.replyTo ? {'Reply-To': mail.replyTo} : {}),
    Subject: encodeText(mail.subject, base64),
    ...mail.headers,
    'MIME-Version': '1.0',
    'Content-Type': `multipart/alternative; boundary="${boundary}"`,
  };
  const part = (type: string, body: string) => [
    `--${boundary}`,
    `Content-Type: ${type}; charset=UTF-8`,
    'Content-Transfer-Encoding: base64',
    '',
    wrap(base64(body)),
  ];
  return [
    ...Object.entries(head).map(([name, value]) => `${name}: ${oneLine(value)}`),
    '',
    ...part('text/plain', mail.text),
    ...(mail.html === '' ? [] : part('text/html', mail.html)),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** RFC 2047 words for anything beyond ASCII, each short enough for a header line. */
function encodeText(text: string, base64: (text: string) => string): string {
  if (/^[ -~]*$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const sign of oneLine(text)) {
    if (base64(word + sign).length > 60) {
      words.push(word);
      word = '';
    }
    word += sign;
  }
  words.push(word);
  return words.map(part => `=?UTF-8?B?${base64(part)}?=`).join(' ');
}

/** A display name: quoted where a plain one would be read as more than a name. */
function encodePhrase(text: string, base64: (text: string) => string): string {
  const plain = /^[ -~]*$/.test(text);
  return plain && /[()<>@,;:\\".[\]]/.test(text)
    ? `"${text.replace(/["\\]/g, '\\$&')}"`
    : encodeText(text, base64);
}

/** A header's value can never begin a new header. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}

function wrap(base64: string): string {
  return base64.match(new RegExp(`.{1,${LINE}}`, 'g'))?.join('\r\n') ?? '';
}
