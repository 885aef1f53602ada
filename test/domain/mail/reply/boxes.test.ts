import {ownWords} from '../../../../src/domain/mail/reply/own-words';
import {Case, squeeze} from './history';

const ASKED = '<p>Nomor register: 0001</p><p>Lampu jalan padam.</p>';
const FROM = 'Pada Sen, 3 Nov 2025 pukul 10.00 Kecamatan &lt;aduan@example.com&gt; menulis:';
const HEADER =
  '<b>Dari:</b> Kecamatan<br><b>Dikirim:</b> 3 November 2025 10.00<br><b>Kepada:</b> PPID<br>';

describe('K2 boxes and rules of HTML without a client’s mark', () => {
  it.each<Case>([
    [
      'a quotation below its introduction',
      `<p>Siap.</p><p>${FROM}</p><blockquote>${ASKED}</blockquote><p>Salam, Gita</p>`,
      'Siap. Salam, Gita',
    ],
    [
      'a quotation that begins with its introduction',
      `<p>Siap.</p><blockquote><p>${FROM}</p>${ASKED}</blockquote><p>Salam, Gita</p>`,
      'Siap. Salam, Gita',
    ],
    [
      'a header in the quotation, words below it',
      `<p>Siap.</p><blockquote><p>${FROM}</p><p>-----Pesan Asli-----</p>${ASKED}</blockquote><p>Salam, Gita</p>`,
      'Siap. Salam, Gita',
    ],
    ['a header below a rule', `<div>Siap.</div><hr><div>${HEADER}</div>${ASKED}`, 'Siap.'],
    [
      'a header in a box with a line above it',
      `<div>Siap.</div><div style="padding-top:5px;border-top-width:1px;border-top-style:solid">${HEADER}</div>${ASKED}`,
      'Siap.',
    ],
    [
      'a header in one line',
      `<div>Siap.</div><div>${HEADER.replace(/<br>/g, ' ')}<b>Subjek:</b> Lampu &lt;aduan@example.com&gt;</div>`.replace(
        'Kecamatan',
        'aduan@example.com',
      ),
      'Siap.',
    ],
  ])('%s', (_name, html, words) => {
    expect(squeeze(ownWords({text: '', html}).text)).toBe(words);
  });

  it.each<Case>([
    [
      'an indented passage',
      '<p>Mengenai ini:</p><blockquote>Kapan diperbaiki?</blockquote><p>5 November.</p>',
      'Mengenai ini: Kapan diperbaiki? 5 November.',
    ],
    [
      'an answer indented with Gmail’s button',
      '<div dir="ltr">Jawaban kami:</div><blockquote class="gmail_quote" style="margin:0 0 0 40px;border:none;padding:0px"><div>Lampu sudah diganti.</div></blockquote><div class="gmail_quote"><div class="gmail_attr">Ha 3/11 hoc scripsit</div><blockquote class="gmail_quote">Lampu padam</blockquote></div>',
      'Jawaban kami: Lampu sudah diganti.',
    ],
    [
      'answers that Gmail left in boxes of its own',
      `<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">${FROM}</div><blockquote class="gmail_quote">Kapan diperbaiki?</blockquote></div><div class="gmail_quote gmail_quote_container">Direncanakan 5 November.<br></div><div class="gmail_quote gmail_quote_container"><div>&nbsp;</div><blockquote class="gmail_quote">Siapa petugasnya?</blockquote></div><div>Regu 2.</div>`,
      '> Kapan diperbaiki? Direncanakan 5 November. > Siapa petugasnya? Regu 2.',
    ],
    [
      'an answer in Gmail’s box above its quotation',
      `<div class="gmail_quote"><div>Siap, hubungi 0810 0000 0000 atau gita@example.com</div><div class="gmail_attr">${FROM}</div><blockquote class="gmail_quote">Lampu padam</blockquote></div>`,
      'Siap, hubungi 0810 0000 0000 atau gita@example.com',
    ],
    [
      'an answer below a coloured line of Word',
      '<p>Dinas Contoh</p><div style="border:none;border-top:solid #4472C4 1.0pt"><p>Lampu sudah diganti.</p></div>',
      'Dinas Contoh Lampu sudah diganti.',
    ],
    [
      'an indented passage of somebody named',
      '<p>Lurah menulis:</p><blockquote>Saluran dikeruk.</blockquote>',
      'Lurah menulis: Saluran dikeruk.',
    ],
    [
      'a memo below a rule',
      '<b>NOTA DINAS</b><hr><p>Dari: Kabid<br>Tanggal: 3 November 2025 10.00<br>Perihal: Laporan</p><p>Selesai.</p>',
      'NOTA DINAS Dari: Kabid Tanggal: 3 November 2025 10.00 Perihal: Laporan Selesai.',
    ],
    [
      'a memo below a rule, in the words of mail programs',
      '<hr><p>Dari: Kabid<br>Kepada: Kadis<br>Subjek: Laporan</p><p>Selesai.</p>',
      'Dari: Kabid Kepada: Kadis Subjek: Laporan Selesai.',
    ],
  ])('%s stays', (_name, html, words) => {
    expect(squeeze(ownWords({text: '', html}).text)).toBe(words);
  });
});
