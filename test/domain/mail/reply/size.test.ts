import fc from 'fast-check';
import {ownWords} from '../../../../src/domain/mail/reply/own-words';

const LARGE = 200_000;
const fill = (piece: string, length = LARGE) => piece.repeat(Math.ceil(length / piece.length));

/** Inputs on which reply parsers with ordinary expressions take seconds to hours. */
const TEXTS: Array<[name: string, text: string]> = [
  ['years and brackets', fill('2024 from <')],
  ['empty lines', fill('\n')],
  ['On ab ab', fill('On ab ab ')],
  ['On, line by line', fill('On ab ab\n')],
  ['Pada, line by line, with colons', fill('Pada 3 Nov 2025 10.00 a:\n')],
  ['verbs and colons', fill('menulis:\n')],
  ['Am um', fill('Am um ')],
  ['dashes', fill('-')],
  ['lines of dashes', fill('----------\n')],
  ['attributions behind words', fill('kata Pada Sen, 3 Nov 2025 10.00 a menulis:\n')],
  ['introductions that go on', fill('Pada Sen, 3 Nov 2025 10.00 <a@b.c> menulis: ')],
  ['short introductions below phones', fill('Dikirim dari iPhone\na@b.c menulis:\n')],
  ['words before a forwarded title', fill('pesan terusan surel terusan\n')],
  ['beginnings in a line', fill('a Pada Sen, On Mon, 3 ')],
  ['names of fields in a line', fill('From: To: Date: Subject: ')],
  ['open brackets in quotations', fill('> (<(<\na\n')],
  ['separators never ended', fill('----- Pesan asli ')],
  ['half separators', fill('-----Pesan Asli \n')],
  ['links', fill('<http://')],
  ['link lines', fill('<http://a.example>\n')],
  ['device lines', fill('Dikirim dari iPhone saya\n')],
  ['signature marks', fill('-- \n')],
  ['bare signature marks', fill('--\n')],
  ['signature marks and words', fill('--\nGita\n')],
  ['quote signs', fill('> ')],
  ['quoted lines', fill('> a\n')],
  ['answers between', fill('> a\nb\n')],
  ['fields', fill('Dari: a\n')],
  ['headers without address', fill('From: a\nTo: b\nDate: c\n')],
  ['addresses', fill('a@b.example ')],
  ['ats', fill('@')],
  ['spaces', fill(' ')],
  ['spaces and letters', fill(`a${' '.repeat(900)}`)],
  ['unseen signs', fill('\u200b\u202e')],
  ['carriage returns', fill('\r')],
];

const HTMLS: Array<[name: string, html: string]> = [
  ['deep boxes', fill('<div>', LARGE / 2) + fill('</div>', LARGE / 2)],
  ['boxes never closed', fill('<div>')],
  ['boxes never opened', fill('</div>')],
  ['deep boxes closed by others', fill('<div>', LARGE / 2) + fill('</p>', LARGE / 2)],
  ['deep quotations', fill('<blockquote type=cite>')],
  ['brackets', fill('<')],
  ['tags never closed', fill('<a')],
  ['tags never closed but at the end', `${fill('<a')}>`],
  ['comments never closed', fill('<!--')],
  ['scripts never closed', fill('<script>')],
  ['quotes in tags', fill('<a "')],
  ['one tag of quotes', `<a ${fill('"\'')}>`],
  ['one tag of attributes', `<a ${fill('b=')}>`],
  ['references', fill('&amp')],
  ['ampersands', fill('&')],
  ['line breaks', fill('<br>')],
  ['closing brackets', `<a "${fill('>')}`],
];

describe('K2 mails of any size', () => {
  // The limit is loose on purpose: a machine may be busy, and what is not linear takes minutes.
  const SECONDS = 5;

  it.each([
    ...TEXTS.map(([name, text]) => [name, {text}] as const),
    ...HTMLS.map(([name, html]) => [`HTML: ${name}`, {text: '', html}] as const),
  ])('%s', (_name, mail) => {
    const start = performance.now();
    ownWords(mail);
    expect((performance.now() - start) / 1000).toBeLessThan(SECONDS);
  });
});

describe('K2 whatever comes', () => {
  const piece = fc.constantFrom(
    'Lampu sudah diganti.',
    'Pada Sen, 3 Nov 2025 pukul 10.00 A <a@example.com> menulis:',
    '> Lampu padam',
    '-- ',
    'Dari: a@example.com',
    'Dikirim: 3 November 2025 10:00',
    'Subjek: Lampu',
    '-----Pesan Asli-----',
    'Dikirim dari iPhone saya',
    '',
  );
  const lines = fc.array(fc.oneof(piece, fc.string()), {maxLength: 30});

  it('every line of the answer stood in the mail, and in the same order', () => {
    fc.assert(
      fc.property(lines, all => {
        const mail = all.join('\n');
        const rest = mail.split(/\r\n?|[\n\u2028\u2029]/).map(line => line.trim());
        for (const line of ownWords({text: mail}).text.split('\n')) {
          if (line.trim() === '') continue;
          const at = rest.findIndex(one => one.replace(/\s/g, '') === line.replace(/\s/g, ''));
          expect(at).toBeGreaterThanOrEqual(0);
          rest.splice(0, at + 1);
        }
      }),
    );
  });

  it('words without any mark of history come back whole', () => {
    const word = fc.stringMatching(/^[a-z]{1,10}$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, {minLength: 1}), {minLength: 1}), text => {
        const mail = text.map(line => line.join(' ')).join('\n');
        expect(ownWords({text: mail}).text).toBe(mail);
      }),
    );
  });

  it('reading its own answer again changes nothing below plain history', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Siap.', 'Sudah.', '', 'Salam')), all => {
        const once = ownWords({text: `${all.join('\n')}\n\n-----Pesan Asli-----\nDari: A`}).text;
        expect(ownWords({text: once}).text).toBe(once);
      }),
    );
  });

  it('HTML of any form gives an answer', () => {
    const tag = fc.constantFrom(
      '<div>',
      '</div>',
      '<p',
      '>',
      '<br>',
      '"',
      '<!--',
      '-->',
      '<script>',
      '<blockquote type="cite">',
      '</blockquote>',
      '<div class="gmail_quote">',
      'kata',
      '&lt;',
    );
    fc.assert(
      fc.property(fc.array(tag, {maxLength: 60}), parts => {
        const {text, confidence} = ownWords({text: '', html: parts.join('')});
        expect(typeof text).toBe('string');
        expect(confidence).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
