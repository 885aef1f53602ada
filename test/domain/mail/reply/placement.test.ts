import {isDoubtful, ownWords} from '../../../../src/domain/mail/reply/own-words';
import {QUOTED, UNQUOTED} from './history';

const GMAIL = 'Pada Sen, 3 Nov 2025 pukul 10.00 Kecamatan <aduan@example.com> menulis:';

describe('K2 answers between quoted questions', () => {
  const inline = `${GMAIL}\n\n> 1. Kapan diperbaiki?\n\nDirencanakan 5 November.\n\n> 2. Siapa petugasnya?\n\nRegu 2 Dinas PUPR.\n`;

  it('keep their questions', () => {
    expect(ownWords({text: inline})).toMatchObject({
      text: '> 1. Kapan diperbaiki?\n\nDirencanakan 5 November.\n\n> 2. Siapa petugasnya?\n\nRegu 2 Dinas PUPR.',
      reason: 'inline',
    });
  });

  it('lose the quotation below the last answer', () => {
    expect(ownWords({text: `${inline}\n> Terima kasih.\n> Kecamatan`}).text).not.toContain(
      'Terima',
    );
  });

  it('a sign for more than a number is no quotation', () => {
    const mail = 'Lama penanganan:\n< 5 hari: cepat\n> 5 hari: lambat';
    expect(ownWords({text: mail})).toMatchObject({text: mail, reason: 'whole'});
  });

  it('keep a passage that was picked out by hand', () => {
    const mail = 'Mengenai ini:\n> Kapan diperbaiki?\nDirencanakan 5 November.';
    expect(ownWords({text: mail}).text).toBe(mail);
  });
});

describe('K2 words that point to answers inside the history', () => {
  const outlook = `Dari: A <a@example.com>\nDikirim: 3 November 2025 10:00\nKepada: b@example.com\nSubjek: Lampu\n\n${UNQUOTED}`;

  it.each([
    'Yth. Camat, jawaban kami di bawah dengan huruf merah.\n\nSalam, Gita',
    'Mohon lihat tanggapan pada warna biru.',
    'Please see my answers below in red.',
  ])('are doubtful: %#', words => {
    const found = ownWords({text: `${words}\n\n${outlook}`});
    expect(found).toMatchObject({text: words, reason: 'answersBelow'});
    expect(isDoubtful(found)).toBe(true);
  });

  it.each([
    [`Jawaban kami di bawah ini: ${'lampu sudah diganti dan menyala. '.repeat(15)}`, outlook],
    ['Lampu di bawah jembatan sudah diganti, jawaban lengkap menyusul.', outlook],
    ['Jawaban kami di bawah.', ''],
  ])('but not where the answer stands there, or nothing was left out: %#', (words, below) => {
    expect(ownWords({text: `${words}\n\n${below}`}).reason).not.toBe('answersBelow');
  });
});

describe('K2 what an officer must look at', () => {
  it.each<[string, string]>([
    ['nothing but history', `${GMAIL}\n\n${QUOTED}`],
    [
      'nothing but Outlook’s history',
      `Dari: A <a@example.com>\nDikirim: 3 November 2025 10:00\nSubjek: Lampu\n\n${UNQUOTED}`,
    ],
    ['nothing but a device line', 'Dikirim dari iPhone saya'],
    ['spaces', ' \u00a0\n\u200b\n'],
    ['no text', ''],
  ])('%s is empty', (_name, mail) => {
    const words = ownWords({text: mail});
    expect(words).toMatchObject({text: '', reason: 'empty', confidence: 0});
    expect(isDoubtful(words)).toBe(true);
  });

  it.each<[string, string]>([
    ['Gmail', '---------- Forwarded message ---------'],
    ['Gmail in Indonesian', '---------- Pesan terusan ---------'],
    ['Apple Mail', 'Begin forwarded message:'],
    ['Apple Mail in French', 'Début du message réexpédié :'],
    ['Sparrow', 'Forwarded message:'],
    ['an officer’s words', 'Berikut pesan terusan:'],
    ['Apple Mail in Indonesian', 'Awal pesan terusan:'],
    ['Thunderbird', '-------- Pesan Terusan --------'],
  ])('a mail sent on is kept whole: %s', (_program, title) => {
    const mail = `Berikut jawaban lapangan.\n\n${title}\nDari: Mandor <mandor@example.com>\nTanggal: Sen, 3 Nov 2025\nSubjek: Lampu\n\nLampu sudah diganti.`;
    const words = ownWords({text: mail});
    expect(words).toMatchObject({text: mail, reason: 'forwarded'});
    expect(isDoubtful(words)).toBe(true);
  });

  it('a short answer above plainly marked history is not among them', () => {
    const outlook = `Siap.\n\nDari: A <a@example.com>\nDikirim: 3 November 2025 10:00\nKepada: b@example.com\nSubjek: Lampu\n\n${UNQUOTED}`;
    expect(isDoubtful(ownWords({text: outlook}))).toBe(false);
    expect(isDoubtful(ownWords({text: `Siap.\n\n${GMAIL}\n\n${QUOTED}`}))).toBe(false);
  });
});

describe('K2 lists that officers set with the sign of quotations', () => {
  const list = 'Langkah kami:\n> membersihkan saluran\n> mengganti lampu';

  it('are their own words', () => {
    expect(ownWords({text: list})).toMatchObject({text: list, reason: 'whole'});
    const replied = `${list}\n\nSalam, Gita\n\n${GMAIL}\n\n${QUOTED}`;
    expect(ownWords({text: replied}).text).toBe(`${list}\n\nSalam, Gita`);
    const html = `<div>${list.replace(/>/g, '&gt;').replace(/\n/g, '<br>')}</div>`;
    expect(ownWords({text: '', html}).text).toBe(list);
  });

  it.each([
    'Salam, Gita:\n\n> Lampu padam\n> sejak kemarin',
    'Salam, Gita:\n> Lampu padam\n>\n> Salam, Sari',
    'Salam, Gita:\n>> Lampu padam\n> Salam',
    'Salam, Gita\n> Lampu padam\n> sejak kemarin',
  ])('but a quotation is none: %#', mail => {
    expect(ownWords({text: mail}).text).toMatch(/^Salam, Gita:?$/);
  });
});
