import fc from 'fast-check';
import {PLATFORM_FORMS} from '../../../src/data/platforms';
import {lengthOn, partsFor} from '../../../src/domain/publish/parts';
import {personalIn} from '../../../src/domain/publish/personal';
import {hasPlatform, variantsOf} from '../../../src/domain/publish/variants';
import type {Complainant} from '../../../src/domain/complaint/dossier';

const COMPLAINANT: Complainant = {
  name: 'Sari Contohwati',
  email: 'sari.contoh@example.com',
  phone: '0810-0000-0001',
  address: 'Desa Karangluhur RT 02 RW 04',
  identityNumber: '',
  account: '@sari.contoh',
  anonymous: false,
  confidential: false,
  trackingCode: 'ABCD2345',
  salt: 's',
};
const OWN = {phones: ['0810-0000-0900'], emails: ['aduan@example.com']};
const POINTER = 'Jawaban lengkap sudah kami kirim lewat pesan langsung.';
const squeezed = (text: string) => text.replace(/\s+/gu, '');

describe('J5 the answer fits the platform of the complainant', () => {
  it.each(PLATFORM_FORMS)(
    'no part for a $form on $channel is too long, and nothing is lost',
    form => {
      fc.assert(
        fc.property(
          fc.array(
            fc.oneof(fc.lorem({maxCount: 40, mode: 'words'}), fc.string({unit: 'grapheme'})),
            {
              maxLength: 40,
            },
          ),
          fc.constantFrom(' ', '. ', '\n\n', ''),
          (words, between) => {
            const text = words.join(between).trim();
            const parts = partsFor(text, form);
            for (const part of parts) expect(lengthOn(part, form)).toBeLessThanOrEqual(form.limit);
            const told =
              parts.length === 1 ? parts : parts.map(part => part.replace(/ \(\d+\/\d+\)$/, ''));
            expect(squeezed(told.join(''))).toBe(squeezed(text));
          },
        ),
        {numRuns: 60},
      );
    },
  );

  it('X counts an address as 23 signs and an emoji as two', () => {
    const form = {isWeighted: true};
    expect(lengthOn('https://example.com/sebuah/alamat/yang/panjang/sekali', form)).toBe(23);
    expect(lengthOn('Selesai 👍', form)).toBe(10);
    expect(lengthOn('漢', form)).toBe(2);
  });

  it('a thread breaks between sentences and numbers its parts', () => {
    const sentence = 'Perbaikan lampu jalan dijadwalkan pada Rabu, 11 November 2026. ';
    const parts = partsFor(sentence.repeat(12), {limit: 280, isWeighted: true});
    expect(parts[0]).toMatch(/2026\. \(1\/3\)$/);
    expect(parts).toHaveLength(3);
  });

  it('a comment section is not flooded: a long answer on TikTok points to the message', () => {
    const answer = 'Terima kasih atas aduan Anda. '.repeat(40);
    const [comment, direct] = variantsOf(
      answer,
      {complaint: {channel: 'tiktok'} as never, complainant: COMPLAINANT},
      OWN,
      POINTER,
    );
    expect(comment).toEqual({form: 'comment', isPublic: true, parts: [POINTER], personal: []});
    expect(direct!.parts.join(' ')).toContain('Terima kasih');
  });

  it('SOP B5: every platform of the SOP has a form; a counter has none', () => {
    const channels = ['instagram', 'facebook', 'x', 'tiktok', 'whatsapp'] as const;
    expect(channels.filter(channel => hasPlatform({channel}))).toEqual(channels);
    expect(hasPlatform({channel: 'walkIn'})).toBe(false);
  });
});

describe('J5 nothing personal stands in public', () => {
  it.each([
    ['the name', 'Yth. Sari Contohwati, lampunya sudah menyala.', 'Sari Contohwati'],
    ['the account', 'Halo @sari.contoh, sudah selesai.', '@sari.contoh'],
    ['the telephone, however written', 'Kami menelepon +62 810 0000 0001.', '+62 810 0000 0001'],
    ['another mobile number', 'Hubungi 0812-3456-7890.', '0812-3456-7890'],
    ['an identity number', 'NIK 3313010101900001 sudah diperbaiki.', '3313010101900001'],
    ['a private address', 'Kirim ke budi@example.org.', 'budi@example.org'],
  ])('%s is found', (_what, text, found) => {
    expect(personalIn(text, COMPLAINANT, OWN).map(one => one.found)).toContain(found);
  });

  it.each([
    'Hubungi kantor kami di 0810-0000-0900.',
    'Surel: aduan@example.com atau dinas@contoh.go.id.',
    'Telepon (0271) 123456 pada jam pelayanan.',
    'Nomor register: ADU-2026-0001, anggaran Rp125.000.000.',
  ])('the office may say: %s', text => {
    expect(personalIn(text, COMPLAINANT, OWN)).toEqual([]);
  });
});
