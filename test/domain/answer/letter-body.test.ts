import fc from 'fast-check';
import {letterBody} from '../../../src/domain/answer/letter-body';
import {encloseFile} from '../../../src/domain/mail/enclose';

const REGISTER = 'ADU-2026-0001';

describe('J4 the answer as the body of a letter', () => {
  it.each<[string, string, string[]]>([
    [
      'a greeting of its own',
      'Yth. Bapak/Ibu Sari\n\nLampu sudah diganti.',
      ['Lampu sudah diganti.'],
    ],
    [
      'a greeting before the first sentence',
      'Yth. Ibu Sari. Lampu sudah diganti.',
      ['Lampu sudah diganti.'],
    ],
    [
      'a greeting of somebody unknown',
      'Kepada Yth. Pelapor,\n\nLampu menyala.',
      ['Lampu menyala.'],
    ],
    ['the signature', 'Lampu menyala.\n\nHormat kami,\nKecamatan Contoh', ['Lampu menyala.']],
  ])('leaves out %s', (_what, answer, paragraphs) => {
    expect(letterBody(answer, REGISTER).paragraphs).toEqual(paragraphs);
  });

  it.each([
    ['Lampu menyala.', false, false],
    [`Aduan ${REGISTER} kami terima.\n\nDemikian, terima kasih.\n\nHormat kami`, true, true],
  ])('tells whether it refers and closes: %#', (answer, refers, closes) => {
    expect(letterBody(answer, REGISTER)).toMatchObject({refers, closes});
  });

  it('loses no other paragraph', () => {
    const words = fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{2,8}){3,9}\.$/);
    fc.assert(
      fc.property(fc.array(words, {minLength: 1, maxLength: 6}), all => {
        fc.pre(!/^(?:Yth|Kepada|Salam|Wassalam|Hormat)/.test(all[0]! + all.at(-1)!));
        fc.pre(!/^(?:Salam|Wassalam|Hormat)/.test(all.at(-1)!));
        expect(letterBody(all.join('\n\n'), REGISTER).paragraphs).toEqual(all);
      }),
    );
  });
});

describe('J4 a mail with its letter', () => {
  it('keeps the text whole and puts the file beside it', () => {
    const mail = [
      'Subject: Jawaban',
      'Content-Type: multipart/alternative; boundary="aduan-1"',
      '',
      '--aduan-1',
      'isi',
      '--aduan-1--',
      '',
    ].join('\r\n');
    const whole = encloseFile(mail, {
      name: 'surat "1" ꦗ.pdf',
      mime: 'application/pdf',
      data: 'QUJD',
    });
    expect(whole.split('\r\n')).toEqual([
      'Subject: Jawaban',
      'Content-Type: multipart/mixed; boundary="aduan-1-berkas"',
      '',
      '--aduan-1-berkas',
      ...mail.split('\r\n').slice(1, -1),
      '--aduan-1-berkas',
      'Content-Type: application/pdf; name="surat _1_ _.pdf"',
      'Content-Disposition: attachment; filename="surat _1_ _.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'QUJD',
      '--aduan-1-berkas--',
      '',
    ]);
  });
});
