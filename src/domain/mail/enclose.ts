/** A file that goes with a mail; its bytes in base64. */
export interface EnclosedFile {
  name: string;
  mime: string;
  data: string;
}

const LINE = /.{1,76}/g;
const BODY = '\r\nContent-Type: multipart/alternative';

/** A mail as `composeMail` writes it, with a file beside its text (RFC 2046 §5.1.3). */
export function encloseFile(mail: string, {name, mime, data}: EnclosedFile): string {
  const at = mail.indexOf(BODY) + 2;
  const [, inner] = /boundary="([^"]+)"/.exec(mail.slice(at))!;
  const boundary = `${inner}-berkas`;
  // The desk's own names are ASCII; a sign beyond it is not worth three ways of writing it.
  const plain = name.replace(/[^ -~]|["\\]/g, '_');
  return [
    `${mail.slice(0, at)}Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    `${mail.slice(at)}--${boundary}`,
    `Content-Type: ${mime}; name="${plain}"`,
    `Content-Disposition: attachment; filename="${plain}"`,
    'Content-Transfer-Encoding: base64',
    '',
    data.match(LINE)?.join('\r\n') ?? '',
    `--${boundary}--`,
    '',
  ].join('\r\n');
}
