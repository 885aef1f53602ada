import {ownWords} from '../../../../src/domain/mail/reply/own-words';
import {Case, QUOTED, squeeze, UNQUOTED} from './history';

const WORDS = 'Lampu sudah diganti kemarin oleh regu 2.\n\nSalam,\nGita';
const OFFICE = 'Kecamatan Contoh <aduan@example.com>';

const INTRODUCED: Array<[program: string, attribution: string]> = [
  ['Gmail in Indonesian', `Pada Sen, 3 Nov 2025 pukul 10.00 ${OFFICE} menulis:`],
  ['Gmail, wrapped before the verb', `Pada Sen, 3 Nov 2025 pukul 10.00 ${OFFICE}\nmenulis:`],
  [
    'Gmail, wrapped inside the address',
    'Pada Sen, 3 Nov 2025 pukul 10.00 Kecamatan Contoh Kabupaten Karangsari <\naduan.kecamatan@example.com> menulis:',
  ],
  [
    'Gmail, wrapped over four lines',
    'Pada Sen, 3 Nov 2025 pukul 10.00\nMeja Aduan Kecamatan Contoh Kabupaten Karangsari\n<aduan.kecamatan.contoh@example.com>\nmenulis:',
  ],
  ['Gmail of 2018', `Pada tanggal Sen, 3 Nov 2025 10.00 ${OFFICE} menulis:`],
  ['Gmail with special spaces', `Pada Sen, 3 Nov 2025 pukul 10.00\u202f${OFFICE}\u00a0menulis:`],
  [
    'Gmail with a label address',
    'Pada Sen, 3 Nov 2025 pukul 10.00 <aduan+r1-0-ab@example.com> menulis:',
  ],
  ['Gmail in English', `On Mon, Nov 3, 2025 at 10:00\u202fAM ${OFFICE} wrote:`],
  [
    'Gmail in English, wrapped',
    'On Mon, Nov 3, 2025 at 10:00 AM Kecamatan Contoh <\naduan@example.com> wrote:',
  ],
  ['Gmail in Malay', `Pada Isn, 3 Nov 2025 pada 10:00 PG ${OFFICE} menulis:`],
  ['Gmail in Dutch', `Op ma 3 nov 2025 om 10:00 schreef ${OFFICE}:`],
  ['Gmail in German', `Am Mo., 3. Nov. 2025 um 10:00 Uhr schrieb ${OFFICE}:`],
  ['Gmail in French', `Le lun. 3 nov. 2025 à 10:00, ${OFFICE} a écrit :`],
  ['Gmail in Spanish', `El lun, 3 nov 2025 a las 10:00, ${OFFICE} escribió:`],
  ['Gmail in Portuguese', `Em seg., 3 de nov. de 2025 às 10:00, ${OFFICE} escreveu:`],
  ['Gmail in Italian', `Il giorno lun 3 nov 2025 alle ore 10:00 ${OFFICE} ha scritto:`],
  ['Gmail in Swedish', `Den mån 3 nov. 2025 kl 10:00 skrev ${OFFICE}:`],
  ['Gmail in Polish', `pon., 3 lis 2025 o 10:00 ${OFFICE} napisał(a):`],
  ['Gmail in Russian', `пн, 3 нояб. 2025 г. в 10:00, ${OFFICE}:`],
  ['Gmail in Japanese', `2025年11月3日(月) 10:00 ${OFFICE}:`],
  ['Gmail in Chinese', `${OFFICE} 于2025年11月3日周一 10:00写道：`],
  ['Gmail in Vietnamese', `Vào Th 2, 3 thg 11, 2025 vào lúc 10:00 ${OFFICE} đã viết:`],
  ['Gmail without a verb', `2025-11-03 10:00 GMT+07:00 ${OFFICE}:`],
  ['Apple Mail', `Pada 3 Nov 2025, pukul 10.00, ${OFFICE} menulis:`],
  ['Apple Mail in English', `On 3 Nov 2025, at 10.00, ${OFFICE} wrote:`],
  ['Yahoo', `Pada Senin, 3 November 2025 10.00.15 WIB, ${OFFICE} menulis:`],
  ['Yahoo in English', `On Monday, November 3, 2025 at 10:00:15 AM GMT+7, ${OFFICE} wrote:`],
  ['K-9 with the date', `Pada 3 November 2025 10.00.15 WIB, ${OFFICE} menulis:`],
  ['Thunderbird of old', `On 3-Nov-2025, at 10:00 AM, ${OFFICE} wrote:`],
  ['mail.ru', `Понедельник, 3 ноября 2025, 10:00 +07:00 от ${OFFICE}:`],
  ['Gmail in Hungarian', `2025. nov. 3., H 10:00 időpontban ${OFFICE} ezt írta:`],
  ['Gmail in Czech', `Dne po 3. 11. 2025 10:00 uživatel ${OFFICE} napsal:`],
  ['Apple Mail in Korean', `2025. 11. 3. 10:00, ${OFFICE} 님이 작성:`],
  ['Zimbra of some offices', `Pada 03-11-2025 10:00, ${OFFICE} menulis:`],
];

describe('K2 the introduction of quoted history', () => {
  it.each(INTRODUCED)('%s', (_program, attribution) => {
    const mail = `${WORDS}\n\n${attribution}\n\n${QUOTED}\n`;
    expect(ownWords({text: mail})).toMatchObject({text: WORDS, reason: 'historyCut'});
  });

  it.each(INTRODUCED.filter(([, line]) => /@/.test(line)))(
    '%s, the history without quote signs',
    (_program, attribution) => {
      const {text} = ownWords({text: `${WORDS}\n\n${attribution}\n\n${UNQUOTED}\n`});
      expect(text).toBe(WORDS);
    },
  );

  it.each<[string, string]>([
    ['Roundcube', 'Pada 2025-11-03 10:00, Kecamatan Contoh menulis:'],
    ['Thunderbird', 'Pada 03/11/25 10.00, Kecamatan Contoh menulis:'],
    ['Thunderbird in English', 'On 11/3/25 10:00, Kecamatan Contoh wrote:'],
    ['mutt', 'On Mon, Nov 03, 2025 at 10:00:15AM +0700, Kecamatan Contoh wrote:'],
    ['K-9 without the date', `${OFFICE} menulis:`],
    ['a name alone', 'Kecamatan Contoh menulis:'],
    ['Gmail of 2011', '2025/11/3 Kecamatan Contoh <aduan@example.com>'],
    ['Horde', 'Mengutip Kecamatan Contoh <aduan@example.com>:'],
    [
      'no space before the verb',
      'On Mon, Nov 3, 2025 at 10:00 AM, Kecamatan <aduan@example.com>wrote:',
    ],
    ['German on a phone', 'Kecamatan <aduan@example.com> schrieb am Mo., 3. Nov. 2025, 10:00:'],
    ['no introduction', ''],
  ])('%s, with the quotation below', (_program, attribution) => {
    expect(ownWords({text: `${WORDS}\n\n${attribution}\n${QUOTED}`}).text).toBe(WORDS);
    expect(ownWords({text: `${WORDS}\r\n${attribution}\r\n${QUOTED}`}).text).toBe(WORDS);
  });

  it.each<Case>([
    [
      'a quoted introduction of Apple Mail',
      `${WORDS}\n\n> Pada 3 Nov 2025, pukul 10.00, ${OFFICE} menulis:\n>\n${QUOTED}`,
      WORDS,
    ],
    [
      'Zoho’s dashes',
      `${WORDS}\n\n---- On Mon, 03 Nov 2025 10:00:15 +0700 ${OFFICE} wrote ----\n\n${UNQUOTED}`,
      WORDS,
    ],
    [
      'an address that begins like an introduction, below a wrapped one',
      `${WORDS}\n\nOn Mon, Nov 3, 2025 at 10:00 AM Kecamatan <\na-duan@example.com> wrote:\n${QUOTED}`,
      WORDS,
    ],
    [
      'a sender in brackets, the history without quote signs',
      `${WORDS}\n\n${OFFICE} menulis:\n\n${UNQUOTED}`,
      WORDS,
    ],
    [
      'the date behind the verb, the history without quote signs',
      `${WORDS}\n\naduan@example.com schrieb am Mo., 3. Nov. 2025, 10:00:\n\n${UNQUOTED}`,
      WORDS,
    ],
    [
      'the same without an address',
      `${WORDS}\n\n---- On Mon, 03 Nov 2025 10:00:15 +0700 Kecamatan Contoh wrote ----\n\n${UNQUOTED}`,
      WORDS,
    ],
    [
      'a thread in two languages',
      `${WORDS}\n\nPada Sen, 3 Nov 2025 pukul 10.00 ${OFFICE} menulis:\n\n> Baik.\n>\n> On Sun, Nov 2, 2025 at 7:20 PM Sari <sari@example.com> wrote:\n>\n> > Lampu padam`,
      WORDS,
    ],
    [
      'a sentence directly above the introduction',
      `Pada 3 November 2025 petugas datang.\n${OFFICE} menulis:\n${QUOTED}`,
      'Pada 3 November 2025 petugas datang.',
    ],
    [
      'an answer below the quotation',
      `Pada Sen, 3 Nov 2025 pukul 10.00 ${OFFICE} menulis:\n\n${QUOTED}\n\n${WORDS}`,
      WORDS,
    ],
    [
      'an answer around the quotation',
      `Siap.\n\nPada Sen, 3 Nov 2025 pukul 10.00 ${OFFICE} menulis:\n\n${QUOTED}\n\n${WORDS}`,
      `Siap.\n\n${WORDS}`,
    ],
    [
      'a quotation that a server wrapped',
      `${WORDS}\n\nPada Sen, 3 Nov 2025 pukul 10.00 ${OFFICE} menulis:\n> Lampu jalan di RT 03 padam sejak tiga hari lalu, mohon segera ditangani\noleh petugas\n> karena gelap.`,
      WORDS,
    ],
  ])('%s', (_name, mail, words) => {
    expect(squeeze(ownWords({text: mail}).text)).toBe(squeeze(words));
  });
});

describe('K2 the short introduction below a phone’s line', () => {
  it.each(['aduan@example.com menulis:', 'aduan@example.com wrote:'])(
    '%s begins history',
    attribution => {
      const mail = `${WORDS}\n\nDikirim dari iPhone saya\n\n${attribution}\n\n${UNQUOTED}`;
      expect(ownWords({text: mail})).toMatchObject({text: WORDS, reason: 'historyCut'});
    },
  );

  it.each(['Pelapor\nbudi@example.com menulis:', 'Pelapor budi@example.com menulis:'])(
    '%s is the writer’s',
    line => {
      const mail = `Dikirim dari iPhone saya\n\n${line}\nlampu padam.`;
      expect(ownWords({text: mail}).text).toBe(mail);
    },
  );
});

describe('K2 words that only look like an introduction', () => {
  it.each<[string, string]>([
    [
      'a sentence that goes on',
      'Pada Senin, 3 November 2025 warga menulis: "air masuk" di buku tamu.\nSudah ditangani.',
    ],
    [
      'a colon before a list',
      'Pada tanggal 3 November 2025 kami menindaklanjuti:\n1. saluran\n2. trotoar',
    ],
    [
      'what a citizen wrote, at a line end',
      'Pada 3 November 2025 warga RT 03 menulis:\n"Lampu padam."\nKeluhan itu sudah kami jawab.',
    ],
    [
      'an address before a list',
      'Silakan kirim foto ke Budi Santoso <budi@example.com>:\n1. depan\n2. belakang',
    ],
    [
      'an address without brackets',
      'Pelapor budi@example.com menulis:\nlampu padam. Sudah kami tangani.',
    ],
    ['a schedule', 'Jadwal 03/11/2025 10.00:\nsurvei, hubungi budi@example.com'],
    [
      'English words',
      'On 3 November 2025 the resident wrote:\n"The lamp is out."\nIt works again.',
    ],
    [
      'a quotation with a name',
      'Saudara menulis:\n\n"Jalan rusak sejak 2024."\n\nPerbaikan dianggarkan tahun 2026.',
    ],
    [
      'a letter that was written',
      'Pada hari Senin, 3 November 2025, pukul 10.00 WIB kami menulis surat kepada PLN:\nagar lampu diganti.',
    ],
    ['a date and a colon', 'Senin, 3 November 2025 pukul 10.00:\npetugas tiba di lokasi.'],
  ])('%s stays', (_name, mail) => {
    expect(ownWords({text: mail})).toMatchObject({text: mail, reason: 'whole'});
  });
});
