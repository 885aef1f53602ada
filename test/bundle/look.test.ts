import samples from '../fixtures/aduan-samples.json';
import {KIND_CODE, URGENCY_CODE} from '../../src/domain/classification/labels';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {classify} from '../../tools/judge/classify';
import {mailsOf, openTestOffice, type TestOffice} from './office';

const ADMIN = 'ayu.admin@example.com';
const BULBS = {
  'Nama lengkap': 'Sari Contohwati',
  'Alamat surel': 'sari.contoh@example.com',
  'Alamat tempat tinggal': 'Desa Karangluhur RT 02 RW 04',
};

describe('C1 to C4, C8 the desk’s judgement at the complaint', () => {
  let office: TestOffice;
  let token: string;

  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn(ADMIN);
  });

  afterAll(() => office.world.close());

  const open = (entry: number) => office.ask<ComplaintView>({do: 'open', token, entry});

  /** What the desk makes of what a citizen sends. */
  function sent(title: string, body: string): ComplaintView {
    office.submit({...BULBS, 'Judul aduan': title, 'Isi aduan': body});
    const items = office.inbox(token).items.map(item => item.entry);
    return open(Math.max(...items));
  }

  it('equals the judge’s for each sample, through the Form', () => {
    const judge = classify({});
    let entries = 0;
    for (const {kanal, judul, isi, pelapor, anonim} of samples.samples) {
      const answers = {
        'Nama lengkap': pelapor.nama,
        'Alamat surel': pelapor.email,
        'Nomor HP atau WhatsApp': pelapor.hp,
        'Alamat tempat tinggal': pelapor.alamat,
        'Aduan ini disampaikan melalui': kanal,
        'Judul aduan': judul,
        'Isi aduan': isi,
        'Samarkan nama saya (anonim)': anonim ? 'Ya' : undefined,
      };
      const given = Object.entries(answers).filter((pair): pair is [string, string] => !!pair[1]);
      office.submit(Object.fromEntries(given));
      const {look} = open((entries += 1));
      const row = {
        title: judul,
        text: isi,
        channel: kanal,
        complainant: pelapor,
        anonymous: anonim,
      };
      const {category, units, ...verdict} = judge(row) as Verdict;
      expect({isi, ...verdictOf(look)}).toEqual({isi, ...verdict});
      if (category && officeHas(category)) expect(look.categories[0]?.name).toBe(category);
      const section = units[0]?.name === 'Inspektorat' ? /^Inspektorat/ : units[0]?.name;
      if (section) expect(look.units.some(({name}) => name.match(section))).toBe(true);
      else expect(look.units).toEqual([]);
    }
  });

  function lastEntry(): number {
    return Math.max(...office.inbox(token).items.map(item => item.entry));
  }

  const officeHas = (category: string) => office.inbox(token).categories.includes(category);

  it('C3 says which words led to the unit, and abstains where it does not know', () => {
    const {look} = sent(
      'Lampu jalan padam',
      'Lampu jalan padam di depan Balai Desa Karangluhur sejak Senin.',
    );
    expect(look.units[0]).toMatchObject({name: 'Seksi Pemberdayaan Masyarakat dan Desa'});
    expect(look.units[0]!.because).toContain('lampu jalan');
    expect(
      sent('Mohon perhatian', 'Ada sesuatu yang perlu dibahas di Desa Karangluhur sejak kemarin.')
        .look.units,
    ).toEqual([]);
  });

  it('C1 drafts the question about what is missing, and nothing where nothing is', () => {
    expect(sent('Jalan rusak', 'Jalan rusak parah, mohon diperbaiki').question).toContain(
      'tempat kejadian (jalan, RT/RW',
    );
    expect(open(lastEntry()).look.missing).toEqual(['where', 'when']);
  });

  it('C4 gives the emergency numbers with the first reply, and stands first in the inbox', () => {
    const {complaint} = sent(
      'Tolong',
      'Kabel listrik putus menjuntai di depan SD Karangluhur sekarang, keluar percikan api.',
    );
    const receipt = mailsOf(office.world, BULBS['Alamat surel']).at(-1)!;
    expect(receipt.text).toMatch(/segera hubungi: Panggilan darurat 112/);
    const [first, second, third] = office.inbox(token).items;
    expect([first, second]).toMatchObject([{urgency: 'emergency'}, {register: complaint.register}]);
    expect(third!.urgency).toBeNull();
    expect(mailsOf(office.world, BULBS['Alamat surel'])[0]!.text).not.toContain('112');
  });

  it('C8 keeps an abusive complaint valid, and proposes a reason for what is none', () => {
    expect(
      sent('', 'Goblok, jalan berlubang di depan Balai Desa Karangluhur sejak Senin!').look,
    ).toMatchObject({
      kind: 'nonSupervisoryComplaint',
      flags: ['abusive'],
      dismissal: null,
    });
    const spam = sent(
      'Selamat',
      'Selamat anda pemenang undian, klik tautan dan transfer ke rekening untuk klaim hadiah',
    );
    expect(spam.look).toMatchObject({kind: 'notComplaint', dismissal: 'scam', units: []});
    const dismissed = office.act(token, spam, {type: 'dismiss', reason: 'Promosi atau penipuan.'});
    expect(dismissed.complaint).toMatchObject({
      status: 'dismissed',
      register: spam.complaint.register,
    });
  });
});

type Verdict = ReturnType<typeof verdictOf> & {
  category: string | null;
  units: Array<{name: string}>;
};

/** In the judge's words. */
function verdictOf(look: ComplaintView['look']) {
  const {complete, clear, missing, kind, urgency, dismissal, flags} = look;
  const spam = dismissal === 'scam' || dismissal === 'trial';
  return {
    complete,
    clear,
    missing,
    kind: KIND_CODE[kind],
    urgency: URGENCY_CODE[urgency],
    spam,
    flags,
  };
}
