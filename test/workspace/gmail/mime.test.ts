import fc from 'fast-check';
import MailComposer from 'nodemailer/lib/mail-composer';
import PostalMime from 'postal-mime';
import {attachmentsOf, htmlOf, textOf} from '../../../workspace/services/gmail/message';
import type {StoredMessage} from '../../../workspace/services/gmail/entities';
import {headerAddresses, headerValue} from '../../../workspace/services/gmail/mime/headers';
import {partsOf} from '../../../workspace/services/gmail/message';
import {writeMime, type Letter} from '../../../workspace/services/gmail/mime/write';

const read = (raw: string) => {
  const message: StoredMessage = {
    id: '1',
    threadId: '1',
    labelIds: [],
    historyId: 1,
    internalDate: 0,
    raw,
  };
  return {
    subject: headerValue(partsOf(message).headers, 'Subject'),
    from: headerAddresses(partsOf(message).headers, 'From'),
    text: textOf(message),
    html: htmlOf(message),
    attachments: attachmentsOf(message),
  };
};

let count = 0;
const write = (letter: Partial<Letter>) =>
  writeMime(
    {
      from: 'budi@example.com',
      to: 'siti@example.com',
      date: 'Mon, 02 Nov 2026 10:15:00 +0700',
      ...letter,
    },
    () => `b${(count += 1)}`,
  );

const lines = (text: string) => text.replace(/\r\n|\r|\n/g, '\n');

/** Latin letters, Javanese script, emoji, quotes and what looks like an encoded word. */
const script = fc.constantFrom(
  ...'abc XYZ 012 "=?_<>,;:@.',
  'ꦲꦏ꧀ꦱꦫ',
  'ꦗꦮ',
  '🙏🏽',
  '👨‍👩‍👧',
  'é',
  '…',
  '=?UTF-8?B?YQ==?=',
);
const words = fc.array(script, {maxLength: 60}).map(parts => parts.join(''));
/** nodemailer leaves a subject that looks like an encoded word as it is. */
const plainSubject = words.filter(text => text.trim() === text && !text.includes('=?'));
const paragraph = fc.array(
  fc.oneof(words, fc.constant('x'.repeat(1200)), fc.constant('.'), fc.constant('--b1')),
  {maxLength: 8},
);
const body = paragraph.map(parts => parts.join('\n'));
const bytes = fc.uint8Array({maxLength: 300}).map(data => Buffer.from(data).toString('base64'));
const name = fc
  .array(script, {minLength: 1, maxLength: 12})
  .map(parts => `${parts.join('').trim()}.pdf`);

describe('a letter written as MIME', () => {
  it('keeps every subject through its header', () => {
    fc.assert(
      fc.property(words, subject => {
        const raw = write({subject, text: 'x'});
        expect(read(raw).subject).toBe(subject);
        const encoded = raw.match(/=\?UTF-8\?B\?[^?]*\?=/g) ?? [];
        expect(Math.max(0, ...encoded.map(word => word.length))).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('keeps text and html of any script and line length', () => {
    fc.assert(
      fc.property(body, body, (text, html) => {
        const found = read(write({subject: 's', text, html}));
        expect(lines(found.text)).toBe(text);
        expect(lines(found.html)).toBe(html);
      }),
    );
  });

  it('writes no line beyond 998 bytes and only ASCII', () => {
    fc.assert(
      fc.property(body, name, bytes, (text, file, data) => {
        const raw = write({
          text,
          attachments: [{bytes: data, contentType: 'application/pdf', name: file}],
        });
        expect(raw).not.toMatch(/[\x80-\xff]/);
        expect(raw.split('\r\n').every(line => line.length <= 998)).toBe(true);
      }),
    );
  });

  it('keeps attachments byte for byte with their names', () => {
    fc.assert(
      fc.property(bytes, name, (data, file) => {
        const [found] = read(
          write({
            text: 'x',
            attachments: [{bytes: data, contentType: 'application/pdf', name: file}],
          }),
        ).attachments;
        expect(found).toMatchObject({bytes: data, name: file, contentType: 'application/pdf'});
      }),
    );
  });

  it('is read the same by postal-mime', async () => {
    await fc.assert(
      fc.asyncProperty(words, body, bytes, async (subject, text, data) => {
        const raw = write({
          subject,
          text,
          html: '<p>x</p>',
          attachments: [{bytes: data, contentType: 'image/png', name: 'foto é.png'}],
        });
        const other = await PostalMime.parse(Buffer.from(raw, 'latin1'), {
          attachmentEncoding: 'base64',
        });
        expect(other.subject ?? '').toBe(subject);
        expect(lines(other.text ?? '').trimEnd()).toBe(text.trimEnd());
        expect(other.attachments[0]).toMatchObject({content: data, filename: 'foto é.png'});
      }),
      {numRuns: 60},
    );
  });
});

describe('a letter of another program', () => {
  it('reads what nodemailer composes', async () => {
    await fc.assert(
      fc.asyncProperty(plainSubject, body, name, bytes, async (subject, text, file, data) => {
        const composer = new MailComposer({
          from: {name: 'Siti Áminah', address: 'siti@example.com'},
          to: 'budi@example.com',
          subject,
          text,
          attachments: [{filename: file, content: Buffer.from(data, 'base64')}],
        });
        const found = read((await composer.compile().build()).toString('latin1'));
        expect(found.subject).toBe(subject);
        expect(found.from).toEqual([{name: 'Siti Áminah', email: 'siti@example.com'}]);
        expect(lines(found.text).trimEnd()).toBe(text.trimEnd());
        expect(found.attachments[0]?.bytes).toBe(data);
      }),
      {numRuns: 60},
    );
  });

  it.each([
    [
      'windows-1252, 8 bit',
      'Content-Type: text/plain; charset=windows-1252\n\nSaya \x93kecewa\x94',
      'Saya “kecewa”',
    ],
    ['no header at all', '\nHalo', 'Halo'],
    ['an unknown charset', 'Content-Type: text/plain; charset=x-apa\n\nHalo', 'Halo'],
    ['a multipart cut off', 'Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHalo', 'Halo'],
    [
      'html alone',
      'Content-Type: text/html\n\n<style>p{}</style><p>Satu &amp; dua</p><p>tiga</p>',
      'Satu & dua\r\ntiga',
    ],
    [
      'quoted-printable with soft breaks',
      'Content-Transfer-Encoding: quoted-printable\n\nHa=\nlo=20\ndunia=C3=A9',
      'Halo \nduniaé',
    ],
  ])('reads %s', (_, raw, text) => {
    expect(read(raw).text).toBe(text);
  });

  it.each([
    ["filename*=UTF-8''lampiran%20%C3%A9.pdf", 'lampiran é.pdf'],
    ['filename*0*=UTF-8\'\'lampi; filename*1="ran.pdf"', 'lampiran.pdf'],
    ['filename="=?UTF-8?B?w6kucGRm?="', 'é.pdf'],
    ['filename="a\\"b;c.pdf"', 'a"b;c.pdf'],
  ])('reads the file name %s', (parameter, name) => {
    const raw = `Content-Type: application/pdf\nContent-Disposition: attachment; ${parameter}\n\nx`;
    expect(read(raw).attachments[0]?.name).toBe(name);
  });

  it('reads a nest of twenty thousand parts without failing', () => {
    const opening = Array.from(
      {length: 20_000},
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`,
    );
    expect(() => read(`${opening.join('')}\nHalo`)).not.toThrow();
  });
});
