import {bodiesOf, type MailPart} from '../../../src/domain/mail/bodies';
import {ownWords} from '../../../src/domain/mail/reply/own-words';

interface Part extends MailPart<Part> {
  text?: string;
}

const plain = (text: string): Part => ({mimeType: 'text/plain', text});
const html = (text: string): Part => ({mimeType: 'text/html', text});
const photo: Part = {mimeType: 'image/jpeg', filename: 'foto.jpg'};
const box = (kind: string, ...parts: Part[]): Part => ({mimeType: `multipart/${kind}`, parts});
const read = (part: Part) => bodiesOf(part, ({text}) => text ?? '');

describe('K2 the words of a mail in parts', () => {
  it.each<[string, Part, {plain: string; html: string}]>([
    ['one text', plain('Sudah.'), {plain: 'Sudah.', html: ''}],
    ['one HTML', html('<p>Sudah.</p>'), {plain: '', html: '<p>Sudah.</p>'}],
    [
      'a text before and after a photo',
      box('mixed', plain('Sebelum:'), photo, plain('Sesudah:')),
      {plain: 'Sebelum:\nSesudah:', html: ''},
    ],
    [
      'two forms of the same words',
      box('alternative', plain('Sudah.'), html('<b>Sudah.</b>')),
      {plain: 'Sudah.', html: '<b>Sudah.</b>'},
    ],
    [
      'HTML before and after a photo, beside one text',
      box('alternative', plain('A\nB'), box('mixed', html('<p>A</p>'), photo, html('<p>B</p>'))),
      {plain: 'A\nB', html: '<p>A</p><br><p>B</p>'},
    ],
    [
      'a text, and a scanner’s note in HTML',
      box('mixed', plain('Biaya < Rp 5.000 & lunas.\nBaik.'), html('<i>Bebas virus.</i>')),
      {
        plain: 'Biaya < Rp 5.000 & lunas.\nBaik.\nBebas virus.',
        html: 'Biaya &lt; Rp 5.000 &amp; lunas.<br>Baik.<br><i>Bebas virus.</i>',
      },
    ],
    [
      'an empty text beside HTML',
      box('alternative', plain(''), html('<p>Sudah.</p>')),
      {plain: '', html: '<p>Sudah.</p>'},
    ],
    [
      'a letter with a mail attached',
      box(
        'mixed',
        plain('Terlampir.'),
        {mimeType: 'message/rfc822', parts: [plain('Surat lama.')]},
        {...plain('Daftar.'), filename: 'daftar.txt'},
      ),
      {plain: 'Terlampir.', html: ''},
    ],
    ['no words', box('mixed', photo), {plain: '', html: ''}],
  ])('%s', (_what, part, words) => expect(read(part)).toEqual(words));

  it('none are lost to a note that follows in HTML', () => {
    const {plain: text, html: marked} = read(
      box('mixed', plain('Lampu sudah diganti.\nTarif < Rp 5.000.'), html('<hr>Surel diperiksa.')),
    );
    expect(ownWords({text, html: marked}).text).toBe(
      'Lampu sudah diganti.\nTarif < Rp 5.000.\nSurel diperiksa.',
    );
  });
});
