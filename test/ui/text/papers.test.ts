import {fold} from '../../../src/domain/complaint/apply';
import type {Complainant, Dossier} from '../../../src/domain/complaint/dossier';
import type {ComplaintEvent} from '../../../src/domain/complaint/event';
import {offlineBlock} from '../../../src/domain/offline';
import type {OfficeSettings} from '../../../src/domain/settings';
import {blankFormPaper, offlinePaper} from '../../../src/ui/text/papers/form';
import {kitPaper} from '../../../src/ui/text/papers/kit';
import {minutesPaper} from '../../../src/ui/text/papers/minutes';
import {receiptPaper} from '../../../src/ui/text/papers/receipt';
import {registerPaper} from '../../../src/ui/text/papers/register';
import {installChoices} from '../../../tools/office/people';
import {ANSWERED, CLASSIFIED, DRAFTED, NOW, REFERRED, REGISTERED} from '../desk/fixtures';
import {render} from './render';

const {officers, letterhead, units, categories} = installChoices('f', {
  formId: 'f',
  fields: {},
} as never);
const settings = {
  office: {
    name: 'Kecamatan Contoh',
    zone: 'WIB',
    email: 'aduan@example.com',
    phone: '0810-0000-0000',
    serviceHours: 'Senin sampai Kamis 07.30 sampai 16.00, Jumat sampai 16.30 WIB',
    trackingPage: 'https://script.google.com/macros/s/AKfycbContoh/exec',
  },
  letterhead,
  officers,
  units,
  categories,
} as unknown as OfficeSettings;
const CHAIN = {lines: 1234, hash: '0123456789abcdef'.repeat(4)};
const SUBJECTS = [
  'Lampu jalan padam di depan Balai Desa Karangluhur',
  'Antrean layanan KTP terlalu lama dan petugas tidak memberi nomor antrean',
  'Saluran air tersumbat di RT 03',
  'Bantuan sosial belum diterima sejak September',
];
const TITLE = 'Lampu jalan padam di depan Balai Desa Karangluhur, membahayakan pengendara';

function dossier(
  no: number,
  events: ComplaintEvent[] = [],
  complainant: Partial<Complainant> = {},
): Dossier {
  const register = `ADU-2026-${String(no).padStart(4, '0')}`;
  return {
    entry: no,
    slot: null,
    complaint: fold([{...REGISTERED, register} as ComplaintEvent, ...events])!,
    complainant: {
      name: 'Sari Contohwati',
      email: 'sari.contoh@example.com',
      phone: '0810-0000-0001',
      address: 'Desa Karangluhur RT 02 RW 04',
      identityNumber: '',
      account: '',
      anonymous: false,
      confidential: false,
      trackingCode: 'ABCD2345',
      salt: '',
      ...complainant,
    },
    texts: {title: TITLE, body: '', extra: [], materials: [], held: [], answer: '', answerBy: ''},
  };
}

const receipt = (one: Dossier, link: string | null = 'https://example.com/x?k=1.2') =>
  receiptPaper({dossier: one, officer: officers[0]!, target: NOW, link, now: NOW}, settings);

describe('I6 the receipt', () => {
  it('says all that UU 25/2009 Ps. 44 asks for, on half a sheet', () => {
    const pages = render(receipt(dossier(7)), 'receipt');
    expect(pages).toHaveLength(1);
    for (const words of [
      'ADU-2026-0007',
      'ABCD-2345',
      'Sari Contohwati',
      'Desa Karangluhur RT 02 RW 04',
      'Lampu jalan padam',
      'Senin, 23 November 2026 pukul 09.00 WIB di Kecamatan Contoh',
      'Formulir web',
      'Ayu Adminarti',
      'Petugas penerima',
      'Ombudsman',
      '137',
      'keberatan',
    ])
      expect(pages[0]!.replace(/\s+/g, ' ')).toContain(words);
  });

  it('stays on its half sheet with the longest words', () => {
    const one = dossier(7, [], {
      name: 'Raden Ajeng Contohwati Misalnyaningrum Sastrodiharjo',
      address:
        'Perumahan Contoh Asri Blok C Nomor 12, Desa Karangluhur RT 002 RW 004, Kecamatan Contoh, Kabupaten Contoh 57700',
      identityNumber: '3300000000000000',
      account: '@akun.contoh',
    });
    one.texts.title = `${TITLE} ${TITLE} ${TITLE}`;
    expect(render(receipt(one), 'receipt-long')).toHaveLength(1);
  });

  it('I8: names nobody who asked not to be named, and leaves room for a name by hand', () => {
    const [page] = render(receipt(dossier(7, [], {anonymous: true}), null), 'receipt-hidden');
    for (const words of ['Sari', 'Karangluhur RT', '0810-0000-0001', 'ABCD'])
      expect(page).not.toContain(words);
    expect(page).toContain('Dirahasiakan atas permintaan pelapor');
  });
});

describe('R2 the register book on paper', () => {
  const events = [[], [CLASSIFIED, REFERRED], [CLASSIFIED, REFERRED, DRAFTED, ANSWERED]];
  const dossiers = Array.from({length: 60}, (_, index) => {
    const one = dossier(index + 1, events[index % 3]);
    one.texts.title = SUBJECTS[index % SUBJECTS.length]!;
    return one;
  });
  const pages = render(registerPaper('2026-11', dossiers, CHAIN, settings, NOW), 'register');

  it('has head, number and the chain’s hash on each page, and every complaint, the first and the last again at the close', () => {
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((page, index) => {
      expect(page).toContain(CHAIN.hash);
      expect(page).toContain(`Halaman ${index + 1} dari ${pages.length}`);
    });
    const found = pages.join('').match(/ADU-2026-\d{4}/g)!;
    expect(found).toHaveLength(62);
    expect(new Set(found).size).toBe(60);
  });

  it('R6: shows masked names only', () => {
    expect(pages.join('')).not.toContain('Sari');
    expect(pages[0]).toContain('S*** C***');
  });
});

describe('R5 the minutes of the numbers', () => {
  it('name first, last, count, what is void and why, and the chain, on one page', () => {
    const voided = dossier(3, [{type: 'voided', at: NOW, by: 'x'} as unknown as ComplaintEvent]);
    voided.texts.voidReason = 'Percobaan pemasangan';
    const numbers = {
      first: 'ADU-2026-0001',
      last: 'ADU-2026-0045',
      count: 45,
      missing: 0,
      voided: [voided],
    };
    const pages = render(minutesPaper('2026-11', numbers, CHAIN, settings, NOW), 'minutes');
    expect(pages).toHaveLength(1);
    for (const words of ['ADU-2026-0001', 'ADU-2026-0045', '45', 'ADU-2026-0003', 'Percobaan'])
      expect(pages[0]).toContain(words);
    expect(pages[0]!.replace(/\s/g, '')).toContain(CHAIN.hash);
  });
});

describe('I3, I10, I11 papers to fill in and to hang up', () => {
  it('the blank form is one page', () => {
    expect(render(blankFormPaper(settings), 'form')).toHaveLength(1);
  });

  it('each offline sheet is one page with its own key, which also stands on the slip', () => {
    const pages = render(offlinePaper(offlineBlock(2026, 1, 3), settings), 'offline');
    expect(pages).toHaveLength(3);
    pages.forEach((page, index) => {
      expect(page.match(new RegExp(`L-2026-01-0${index + 1}`, 'g'))).toHaveLength(2);
      expect(page).toContain('bukan nomor register');
    });
  });

  it('the kit has a poster for the Form, one for the tracking page, and the texts', () => {
    const pages = render(kitPaper('https://example.com/form', settings), 'kit');
    expect(pages).toHaveLength(3);
    expect(pages[0]).toContain('Sampaikan aduan Anda');
    expect(pages[1]).toContain('Lacak aduan Anda');
    expect(pages[2]).toContain('Balasan otomatis WhatsApp Business');
  });
});
