import type {Act} from '../../../src/domain/desk/act';
import {likelyChannel, TELLING_CHANNELS, whatsAppLink} from '../../../src/ui/desk/core/whatsapp';
import {answerFrame} from '../../../src/ui/text/answer-frame';
import {COMPLAINT, doneSentence} from '../../../src/ui/text/desk/complaint';
import {monthWords} from '../../../src/ui/text/desk/recap';
import {CLASSIFIED, inboxWith, NOW, viewAfter} from './fixtures';

const INBOX = inboxWith();

describe('the proposed answer', () => {
  const material = {referral: 0, messageId: 'm', from: 'ppid@example.com', at: NOW};

  it('puts the words of the PPID into the frame of a letter', () => {
    const materials = [{...material, text: ' Lampu sudah diganti. '}];
    expect(answerFrame(viewAfter([CLASSIFIED], {materials}), INBOX)).toBe(
      [
        'Yth. Bapak/Ibu Sari Contohwati',
        'Terima kasih atas aduan Anda perihal "Lampu jalan padam" yang kami terima pada ' +
          '23 November 2026 dengan nomor register ADU-2026-0001.',
        'Lampu sudah diganti.',
        'Demikian jawaban kami. Atas perhatian dan kepedulian Anda, kami ucapkan terima kasih.',
        'Hormat kami,\nKecamatan Karangluhur',
      ].join('\n\n'),
    );
  });

  it('takes the last reply of each PPID, in the order of the referrals', () => {
    const materials = [
      {...material, text: 'Pertama.'},
      {...material, referral: 1, text: 'Kedua.'},
      {...material, text: 'Pertama, diperbaiki.'},
    ];
    const answer = answerFrame(viewAfter([], {materials}), INBOX);
    expect(answer).toMatch(/Pertama, diperbaiki\.\n\n.*:\nKedua\./);
    expect(answer).not.toContain('Pertama.\n');
  });

  it.each([
    ['Sari Contohwati', false, 'Yth. Bapak/Ibu Sari Contohwati'],
    ['Ibu Ani', false, 'Yth. Ibu Ani'],
    ['', false, 'Yth. Pelapor'],
    ['Sari Contohwati', true, 'Yth. Pelapor'],
  ])('addresses "%s" (anonymous: %s) as "%s"', (name, anonymous, expected) => {
    const {complainant} = viewAfter([]);
    const view = viewAfter([], {complainant: {...complainant, name, anonymous}, title: ''});
    const [greeting, thanks] = answerFrame(view, INBOX).split('\n\n');
    expect(greeting).toBe(expected);
    expect(thanks).toMatch(/^Terima kasih atas aduan Anda yang kami terima/);
  });
});

describe('J5 the link to WhatsApp', () => {
  it.each([
    ['0810-0000-0001', '6281000000001'],
    ['+62 810 0000 0001', '6281000000001'],
    ['6281000000001', '6281000000001'],
    ['(0810) 0000 0001', '6281000000001'],
    ['81000000001', '6281000000001'],
    ['+60 12 345 6789', '60123456789'],
  ])('of %s', (phone, number) => {
    expect(whatsAppLink(phone, 'a&b #1\nc')).toBe(`https://wa.me/${number}?text=a%26b%20%231%0Ac`);
  });

  it.each(['', '000', '0271 123456', 'tidak ada', '0810-0000-0001 / 0810-0000-0002'])(
    'is missing for "%s", which cannot be a mobile number',
    phone => expect(whatsAppLink(phone, 'a')).toBeNull(),
  );

  it("leaves telling by the complaint's own channel first", () => {
    const own = viewAfter([]);
    expect(likelyChannel(own)).toBe('whatsapp');
    const mute = {...own, complainant: {...own.complainant, phone: ''}};
    expect(likelyChannel(mute)).toBe('walkIn');
    const posted = {...own, complaint: {...own.complaint, channel: 'tiktok' as const}};
    expect(likelyChannel(posted)).toBe('tiktok');
    expect(TELLING_CHANNELS).not.toContain('webForm');
  });
});

describe('what was done, in words', () => {
  const {complaint} = viewAfter([]);
  it.each<[Act, string]>([
    [{type: 'dismiss', reason: 'x'}, 'Aduan ADU-2026-0001 dicatat sebagai bukan aduan.'],
    [{type: 'refer', unit: 'Seksi A'}, 'Aduan ADU-2026-0001 diteruskan ke Seksi A.'],
    [
      {type: 'acceptReply', messageId: 'm'},
      'Balasan diterima sebagai tanggapan aduan ADU-2026-0001.',
    ],
    [{type: 'refuseReply', messageId: 'm'}, 'Balasan diabaikan. Surelnya tetap ada di Gmail.'],
    [
      {type: 'draft', answer: 'x'},
      'Jawaban aduan ADU-2026-0001 disimpan dan menunggu persetujuan.',
    ],
    [{type: 'approve'}, 'Jawaban aduan ADU-2026-0001 disetujui dan dikirim.'],
  ])('%j', (act, expected) => expect(doneSentence(complaint, [act])).toBe(expected));

  it('does not claim a mail to someone without an address', () => {
    const words = doneSentence({...complaint, reachableByMail: false}, [{type: 'approve'}]);
    expect(words).toBe(
      'Jawaban aduan ADU-2026-0001 disetujui. Sampaikan kepada pelapor, lalu catat di bawah.',
    );
  });
});

describe('times in words', () => {
  it.each([
    [{readyAt: null, doneAt: null}, 'Belum mulai'],
    [{readyAt: NOW, doneAt: null}, 'Giliran sejak Senin, 23 November, 09.00 WIB'],
    [{readyAt: NOW, doneAt: NOW + 420_000}, 'Selesai Senin, 23 November, 09.07 WIB'],
  ])('%j', (view, expected) => expect(COMPLAINT.step(view, 'WIB')).toBe(expected));

  it('names a month', () => expect(monthWords('2026-03')).toBe('Maret 2026'));
});
