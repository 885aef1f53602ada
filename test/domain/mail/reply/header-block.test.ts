import {ownWords} from '../../../../src/domain/mail/reply/own-words';
import {ASKED, Case, UNQUOTED} from './history';

const WORDS = 'Lampu sudah diganti kemarin oleh regu 2.';
const after = (header: string) => `${WORDS}\n\n${header}\n\n${UNQUOTED}\n`;

describe('K2 history below a mail header', () => {
  it.each<[string, string]>([
    [
      'Outlook in Indonesian',
      'Dari: Kecamatan Contoh <aduan@example.com>\nDikirim: Senin, 03 November 2025 10:00\nKepada: PPID <ppid@example.com>\nSubjek: [0001] Lampu jalan padam',
    ],
    [
      'Orange in French, without a subject',
      'Message du : 03/11/2025 10:00\nDe : "Kecamatan Contoh" <aduan@example.com>\nA : ppid@example.com\nCopie à :\nSujet :',
    ],
    [
      'words of letters, with both addresses and the hour',
      'Dari: Kecamatan Contoh <aduan@example.com>\nTanggal: Senin, 3 November 2025 10.00\nKe: ppid@example.com\nPerihal: Lampu',
    ],
    [
      'a program that says when in more words',
      'Pengirim: Kecamatan Contoh <aduan@example.com>\nTerkirim pada: 3 November 2025 10:00\nPenerima: ppid@example.com\nPerihal: Lampu',
    ],
    [
      'Outlook in English',
      'From: Kecamatan Contoh <aduan@example.com>\nSent: Monday, November 3, 2025 10:00 AM\nTo: PPID <ppid@example.com>\nCc: Camat\nSubject: [0001] Lampu jalan padam',
    ],
    [
      'Outlook with a rule',
      '________________________________\nFrom: Kecamatan Contoh\nSent: Monday, November 3, 2025 10:00 AM\nTo: PPID\nSubject: [0001] Lampu',
    ],
    [
      'Outlook with names alone',
      'From: Kecamatan Contoh\nSent: Monday, November 3, 2025 10:00 AM\nTo: PPID\nSubject: [0001] Lampu',
    ],
    [
      'Mail for Windows, without address and hour',
      'Sent from Mail for Windows\n\nFrom: Kecamatan Contoh\nSent: Monday, November 3, 2025\nTo: PPID\nSubject: Lampu',
    ],
    [
      'GMX, the time before the sender',
      'Gesendet: Montag, 03. November 2025 um 10:00 Uhr\nVon: "Kecamatan" <aduan@example.com>\nAn: ppid@example.com\nBetreff: Lampu',
    ],
    [
      'Outlook with mailto',
      'Dari: Kecamatan Contoh [mailto:aduan@example.com]\nDikirim: 03 November 2025 10:00\nKepada: ppid@example.com\nPerihal: Lampu',
    ],
    [
      'Outlook read by Gmail, in bold',
      '*From:* Kecamatan Contoh <aduan@example.com>\n*Sent:* Monday, November 3, 2025 10:00 AM\n*To:* ppid@example.com\n*Subject:* Lampu',
    ],
    [
      'Outlook with many recipients, wrapped',
      'From: Kecamatan Contoh <aduan@example.com>\nSent: Monday, November 3, 2025 10:00 AM\nTo: PPID 1 <ppid.1@example.com>; PPID 2 <ppid.2@example.com>;\nPPID 3 <ppid.3@example.com>\nSubject: Lampu',
    ],
    [
      'Outlook on a phone',
      'Dapatkan Outlook untuk iOS<https://aka.ms/o0ukef>\n________________________________\nDari: Kecamatan Contoh <aduan@example.com>\nDikirim: Senin, November 3, 2025 10:00 AM\nKepada: ppid@example.com <ppid@example.com>\nSubjek: Lampu',
    ],
    [
      'Outlook for the Mac',
      'From: Kecamatan Contoh <aduan@example.com>\nDate: Monday, 3 November 2025 at 10.00\nTo: PPID <ppid@example.com>\nSubject: Lampu',
    ],
    [
      'Samsung',
      '-------- Pesan asli --------\nDari: Kecamatan Contoh <aduan@example.com>\nTanggal: 03/11/25 10.00 (GMT+07:00)\nKe: ppid@example.com\nSubjek: Lampu',
    ],
    [
      'Samsung in English',
      '-------- Original message --------\nFrom: Kecamatan Contoh <aduan@example.com>\nDate: 03/11/2025 10:00 (GMT+07:00)\nTo: ppid@example.com\nSubject: Lampu',
    ],
    [
      'K-9',
      '-------- Pesan Orisinal --------\nDari: Kecamatan Contoh <aduan@example.com>\nTerkirim: 3 November 2025 10.00.15 WIB\nKepada: ppid@example.com\nSubjek: Lampu',
    ],
    [
      'Roundcube',
      '-------- Pesan Asli --------\nSubjek: Lampu\nTanggal: 2025-11-03 10:00\nDari: Kecamatan Contoh <aduan@example.com>\nKepada: ppid@example.com',
    ],
    [
      'Zimbra',
      '----- Pesan Asli -----\nDari: "Kecamatan Contoh" <aduan@example.com>\nKepada: ppid@example.com\nTerkirim: Senin, 3 November 2025 10:00:15\nSubjek: Lampu',
    ],
    [
      'Outlook Express',
      '-----Original Message-----\nFrom: Kecamatan Contoh\nSent: Monday, November 3, 2025\nTo: PPID\nSubject: Lampu',
    ],
    [
      'Proton',
      '‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Monday, November 3rd, 2025 at 10:00, Kecamatan Contoh wrote:',
    ],
    [
      'Outlook in Dutch',
      'Van: Kecamatan Contoh <aduan@example.com>\nVerzonden: maandag 3 november 2025 10:00\nAan: ppid@example.com\nOnderwerp: Lampu',
    ],
    [
      'Outlook in German',
      'Von: Kecamatan Contoh <aduan@example.com>\nGesendet: Montag, 3. November 2025 10:00\nAn: ppid@example.com\nBetreff: Lampu',
    ],
    [
      'Outlook in French',
      'De : Kecamatan Contoh <aduan@example.com>\nEnvoyé : lundi 3 novembre 2025 10:00\nÀ : ppid@example.com\nObjet : Lampu',
    ],
    [
      'Outlook with other words for the fields',
      'Pengirim: Kecamatan Contoh <aduan@example.com>\nDikirim pada: Senin, 3 November 2025 10:00\nPenerima: PPID\nSubyek: Lampu',
    ],
    [
      'Outlook in Arabic',
      'من: Kecamatan Contoh <aduan@example.com>\nتم الإرسال: Monday, November 3, 2025 10:00 AM\nإلى: ppid@example.com\nالموضوع: Lampu',
    ],
    [
      'Hotmail, the date first',
      'Date: Mon, 3 Nov 2025 10:00:15 +0700\nSubject: Lampu\nFrom: aduan@example.com\nTo: ppid@example.com',
    ],
    [
      'a rule of three dashes above it, as a conversion writes them',
      '---\n\n**Dari:** Kecamatan <aduan@example.com>\n**Dikirim:** 3 November 2025 10:00\n**Kepada:** PPID\n**Subjek:** Lampu',
    ],
    ['a ticket system’s line', '##- Tulis balasan di atas garis ini -##\n\nAduan baru'],
  ])('%s', (_program, header) => {
    expect(ownWords({text: after(header)}).text).toBe(WORDS);
  });

  it('is certain with an address, and doubtful with names alone once it takes more than it leaves', () => {
    const names =
      'From: Kecamatan Contoh\nSent: Monday, November 3, 2025 10:00 AM\nTo: PPID\nSubject: Lampu';
    const address = names.replace('From: Kecamatan Contoh', '$& <aduan@example.com>');
    expect(ownWords({text: after(address)})).toMatchObject({reason: 'historyCut'});
    const doubtful = ownWords({text: after(names)});
    expect(doubtful).toMatchObject({reason: 'longCut'});
    expect(doubtful.confidence).toBeLessThan(0.5);
  });
});

describe('K2 letters, memos and tables stay whole', () => {
  it.each<[string, string]>([
    [
      'a letter',
      'Nomor     : 555/123/PPID/2025\nLampiran  : 1 (satu) berkas\nPerihal   : Jawaban atas pengaduan\n\nKepada Yth.\nSdr. Siti Contohwati\ndi Tempat\n\nPerbaikan telah selesai.\n\nHormat kami,\nKepala Dinas PUPR',
    ],
    [
      'a memo',
      'NOTA DINAS\n\nKepada : Camat Contoh\nDari : Kepala Seksi Trantib\nTanggal : 3 November 2025\nNomor : 005/12\nSifat : Biasa\nPerihal : Tanggapan aduan\n\nPetugas sudah turun.',
    ],
    [
      'a memo with addresses',
      'Dari: Seksi Trantib <trantib@example.com>\nKepada: Camat <camat@example.com>\nTanggal: 3 November 2025\nPerihal: Tanggapan\n\nPetugas sudah turun.',
    ],
    [
      'a memo below a rule',
      'NOTA DINAS\n--------------------\nDari: Kabid\nKepada: Kadis\nTanggal: 3 November 2025\nPerihal: Laporan\n\nSudah selesai.',
    ],
    [
      'a journey',
      'Dari: Terminal Contoh\nKe: Pasar Baru\nTanggal: 3 November 2025\n\nTrayek itu sudah berjalan lagi.',
    ],
    ['a contact', 'Silakan hubungi:\nNama: Gita\nEmail: gita@example.com\nTelepon: 0810 0000 0000'],
    ['one field with an address', 'Dari: gita@example.com\n\nItu alamat pelapor yang benar.'],
    [
      'headings between dashes',
      'Jawaban 1\n---------\nJalan sudah diperbaiki.\n\nJawaban 2\n---------\nLampu menyala.',
    ],
    ['lines of equal signs', '==========\nLAPORAN\n==========\nSaluran sudah dikeruk.'],
    ['underscores', 'Sudah selesai.\n____________________\nTanda tangan: Gita'],
    [
      'a table of pipes',
      '| No | Lokasi | Status |\n|----|--------|--------|\n| 1 | RT 03 | selesai |\n| 2 | RT 04 | proses |',
    ],
    [
      'the words original message',
      'Pesan asli Saudara sudah kami baca. Perbaikan selesai 4 November.',
    ],
    [
      'a letter with a number among fields of a mail',
      'Dari: gita@example.com\nDikirim: 3 November 2025 10:00\nNomor: 12\nSubjek: Lampu\n\nSelesai.',
    ],
    [
      'fields that name no sender below a rule',
      'Selesai.\n________________________________\nSubjek: Lampu\nDikirim: 3 November 2025',
    ],
    [
      'a memo with the hour',
      'Tanggal: 3 November 2025 10.00\nDari: Trantib <trantib@example.com>\nKepada: Camat\nPerihal: Aduan\n\nSelesai.',
    ],
    ['stars', '* * *\nSudah selesai.\n* * *'],
    [
      'points with dashes',
      'Langkah kami:\n- menutup lubang\n- mengecat marka\n-- dua lapis\n\nSelesai 4 November.',
    ],
  ])('%s', (_name, mail) => {
    expect(ownWords({text: mail})).toMatchObject({text: mail, reason: 'whole'});
  });

  it.each<Case>([
    [
      'a letter above history',
      `Nomor: 1/2025\nPerihal: Jawaban\nKepada Yth. Camat\n\nSelesai.\n\nPada Sen, 3 Nov 2025 pukul 10.00 Camat <camat@example.com> menulis:\n> ${ASKED[0]}`,
      'Nomor: 1/2025\nPerihal: Jawaban\nKepada Yth. Camat\n\nSelesai.',
    ],
    [
      'a memo above Outlook’s history',
      after(
        'Dari: A <a@example.com>\nDikirim: 3 November 2025 10:00\nKepada: b@example.com\nSubjek: Lampu',
      ).replace(WORDS, `Dari: Kasi\nTanggal: 3 November\n\n${WORDS}`),
      `Dari: Kasi\nTanggal: 3 November\n\n${WORDS}`,
    ],
  ])('%s', (_name, mail, words) => {
    expect(ownWords({text: mail}).text).toBe(words);
  });
});
