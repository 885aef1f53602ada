import {ownWords} from '../../../../src/domain/mail/reply/own-words';
import {Case, QUOTED} from './history';

const WORDS = 'Lampu sudah diganti kemarin.';
const GMAIL = 'Pada Sen, 3 Nov 2025 pukul 10.00 Kecamatan <aduan@example.com> menulis:';

describe('K2 lines a phone adds by itself', () => {
  it.each([
    'Dikirim dari iPhone saya',
    'Dikirim dari iPad saya',
    'Dikirim dari Galaxy saya',
    'Dikirim dari ponsel cerdas Samsung Galaxy saya.',
    'Dikirim dari perangkat Android saya dengan K-9 Mail.',
    'Dikirim dari Yahoo Mail di Android',
    'Dikirim dari Yahoo Mail untuk iPhone',
    'Dikirim dari Surel untuk Windows 10',
    'Dikirim dari Mail untuk Windows',
    'Dikirim dari Outlook untuk Android<https://aka.ms/AAb9ysg>',
    'Dikirim dari HP Xiaomi saya',
    'Terkirim dari perangkat Samsung',
    'Kirim dari ponsel Oppo saya',
    'Dikirim dari HP',
    'Dapatkan Outlook untuk iOS<https://aka.ms/o0ukef>',
    'Sent from my iPhone',
    'Sent from my BlackBerry® smartphone from Sinyal Bagus, nyambung terus!',
    'Powered by Contohsel BlackBerry®',
    'Dikirim menggunakan Surel di ponsel',
    'Sent from my Samsung Galaxy smartphone.',
    'Sent from Yahoo Mail on Android',
    'Sent from Yahoo Mail on Android\n<https://go.example.com/107872968?pid=InProduct>',
    'Sent from Mail for Windows 10',
    'Sent from Proton Mail Android',
    'Sent via BlackBerry from Contoh',
    'Sent with Proton Mail secure email.',
    'Get Outlook for Android',
    'Gesendet von meinem iPhone',
    'Envoyé de mon iPhone',
    'Verzonden vanaf mijn Galaxy',
    '_Sent from my iPhone_',
    'Von meinem iPhone gesendet',
    'Sent from Spark',
    'Sent via Superhuman ( https://example.com/mail )',
    'iPhoneから送信',
    '发自我的 iPhone',
    '나의 iPhone에서 보냄',
    'iPhone’umdan gönderildi',
    'Lähetetty iPhonesta',
    'Von meinem Mobilgerät gesendet',
    'Dapatkan [Outlook untuk iOS](https://aka.ms/o0ukef)',
    'Dikirim dari iPhone saya, mohon maaf jika ada salah ketik',
    'Dikirim dari perangkat Android saya dengan K-9 Mail. Maafkan keringkasan saya.',
    '(Sent from a phone)',
    'Sent from my phone. Please excuse any typos.',
    'Sent via the Samsung Galaxy A54 5G, an AT&T 5G smartphone',
    'Dikirim dari Yahoo Mail: Cari, Atur, Taklukkan',
    'Yahoo Mail: Search, Organize, Conquer',
    'Dikirim dari Zimbra',
    'Bebas virus.www.avast.com',
    'Virus-free. www.avast.com <https://www.avast.com/sig-email>',
  ])('%s', line => {
    expect(ownWords({text: `${WORDS}\n\n${line}\n`})).toMatchObject({text: WORDS});
    expect(ownWords({text: `${WORDS}\n\n${line}\n\n${GMAIL}\n\n${QUOTED}`}).text).toBe(WORDS);
  });

  it.each([
    'Dikirim dari kantor pos pada 1 November, surat balasan sudah Saudara terima.',
    'Dikirim dari HP warga pukul 10, fotonya terlampir.',
    'Dikirim dari surel dinas kepada warga pada 3 November.',
    'Von der Gemeinde wurde das Telefon gestern gesendet',
    'Sent from my desk, which is easier than my phone.',
    'Foto dikirim dari ponsel petugas.',
    'Dikirim dari gudang Pasar Baru.',
    'Dikirim lewat surel kemarin, maaf terlambat.',
    'Sudah bebas virus: www.example.com',
  ])('but not a sentence: %s', line => {
    expect(ownWords({text: `${WORDS}\n${line}`}).text).toBe(`${WORDS}\n${line}`);
  });

  it('stays where words follow it', () => {
    const mail = 'Dikirim dari iPhone saya\n\nMaaf, terlewat: lampu sudah menyala.';
    expect(ownWords({text: mail}).text).toBe(mail);
  });
});

describe('K2 the footer of a mailing list', () => {
  const rule = '_'.repeat(47);

  it('is no answer, below the words and below history', () => {
    const footer = `${rule}\nforum mailing list\nforum@example.com\nhttps://example.com/forum`;
    expect(ownWords({text: `${WORDS}\n\n${footer}`}).text).toBe(WORDS);
    expect(ownWords({text: `${WORDS}\n\n${GMAIL}\n\n${QUOTED}\n${footer}`}).text).toBe(WORDS);
  });

  it('but a rule above other words is text', () => {
    const mail = `${WORDS}\n\n${rule}\nBiaya perbaikan: Rp2.000.000`;
    expect(ownWords({text: mail}).text).toBe(mail);
  });
});

describe('K2 signatures', () => {
  const CARD =
    'Budi Santoso, S.Kom., M.Si.\nPPID Pelaksana Dinas Kominfo\nNIP 19800101 200501 1 001\nTelp. 0810 0000 0000';

  it.each<Case>([
    ['below the standard mark', `${WORDS}\n\n-- \n${CARD}`, WORDS],
    ['below a mark that lost its space', `${WORDS}\n\n--\n${CARD}`, WORDS],
    ['below a dash', `${WORDS}\n\n—\n${CARD}`, WORDS],
    ['above history', `${WORDS}\n\n-- \n${CARD}\n\n${GMAIL}\n\n${QUOTED}`, WORDS],
    [
      'above Outlook’s history',
      `${WORDS}\n\n-- \n${CARD}\n\nDari: A <a@example.com>\nDikirim: 3 November 2025 10:00\nKepada: b@example.com\nSubjek: Lampu\n\nLampu padam`,
      WORDS,
    ],
    [
      'of a mailing list',
      `${WORDS}\n\n-- \nAnda menerima surel ini karena berlangganan grup "PPID".\nUntuk berhenti, kirim surel ke ppid+berhenti@example.com.`,
      WORDS,
    ],
  ])('%s', (_name, mail, words) => {
    expect(ownWords({text: mail}).text).toBe(words);
  });

  it.each([
    `${WORDS}\n\nHormat kami,\n${CARD}`,
    `${WORDS}\n\nSalam,\nPPID Kabupaten Contoh`,
    `${WORDS}\n--\nSaluran di RT 04 juga sudah kami bersihkan kemarin.`,
    'Jalan:\n--\nPerbaikan selesai pada hari Senin oleh regu 2.\n--\nLampu sudah menyala lagi sejak kemarin malam.',
  ])('words without the mark, or sentences below a bare one, stay: %#', mail => {
    expect(ownWords({text: mail}).text).toBe(mail);
  });
});
