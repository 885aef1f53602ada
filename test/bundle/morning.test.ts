import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {openLedger} from '../../tools/office/register';
import {mailsOf, openTestOffice, type TestOffice} from './office';

const UNIT = 'Seksi Pemberdayaan Masyarakat dan Desa';
const PPID = 'ppid.4@example.com';
const HEAD = 'camat@example.com';
const ADMIN = 'ayu.admin@example.com';
const CLASSIFY: Act = {
  type: 'classify',
  classification: {
    kind: 'nonSupervisoryComplaint',
    category: 'Penerangan Jalan Umum',
    urgency: 'medium',
    complete: true,
    clear: true,
    accused: [],
  },
};

describe('K10 morning mails', () => {
  let office: TestOffice;
  let token: string;

  beforeEach(async () => {
    office = await openTestOffice();
    token = office.signIn(ADMIN);
    for (const place of ['Ngijo', 'Tasikmadu', 'Suruh'])
      office.submit({'Nama lengkap': 'Sari Contohwati', 'Isi aduan': `Lampu padam di ${place}`});
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 2});
    office.act(token, view, CLASSIFY, {type: 'refer', unit: UNIT});
  });

  afterEach(() => office.world.close());

  const mornings = (person: string) =>
    mailsOf(office.world, person).filter(({subject}) =>
      /^(Aduan|Pekerjaan).*pagi ini/.test(subject),
    );
  const at = (time: string) => office.leap(`2026-11-${time}:00+07:00`);
  /** The night's comparison goes first. */
  const morning = (day: string) => {
    at(`${day}T07:29`);
    office.world.advance(Date.parse(`2026-11-${day}T07:55:00+07:00`));
  };

  it('name what is new, and nothing that was no complaint', () => {
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 3});
    office.act(token, view, {type: 'dismiss', reason: 'Uji coba formulir.'});
    morning('03');
    const {text} = mornings(HEAD)[0]!;
    expect(text.slice(text.indexOf('Baru masuk'))).toContain('ADU-2026-0001');
    expect(text).not.toContain('ADU-2026-0003');
  });

  it('come at the opening of service on working days only, once to each', () => {
    at('03T07:29');
    expect(mornings(HEAD)).toEqual([]);
    morning('03');
    for (let more = 0; more < 3; more += 1)
      office.world.act({do: 'call', fn: 'onTick', via: 'trigger', as: office.email});
    at('03T12:00');
    expect(mornings(HEAD).map(one => one.subject)).toEqual([
      'Aduan pagi ini, Selasa, 3 November 2026',
    ]);
    expect(mornings(ADMIN).map(one => one.subject)).toEqual([
      'Pekerjaan meja aduan pagi ini, Selasa, 3 November 2026',
    ]);
    at('07T09:00');
    at('08T09:00');
    expect(mornings(HEAD).map(one => one.subject.slice(16))).not.toContain(
      expect.stringMatching(/Sabtu|Minggu/),
    );
    expect(mornings(HEAD)).toHaveLength(1);
    morning('09');
    expect(mornings(HEAD)).toHaveLength(2);
  });

  it('say whose turn is what, numbered through', () => {
    morning('03');
    const {text} = mornings(HEAD)[0]!;
    expect(text).toContain('1 jatuh tempo hari ini, 2 baru.');
    expect(text).toMatch(new RegExp(`1\\. ADU-2026-0002 .*\\(${UNIT}, Selasa, 3 November`));
    expect(text).toMatch(/3\. ADU-2026-0003/);
    morning('04');
    expect(mornings(HEAD)[1]!.text).toContain('1 terlambat, 2 di meja aduan.');
  });

  it('take "ingatkan 1,3" as a reply, from their reader only, and ask whoever has it', () => {
    morning('03');
    const [letter] = mornings(HEAD);
    const {gmail} = office.world.services;
    const before = mailsOf(office.world, PPID).length;
    const to = /Reply-To: (\S+)/i.exec(Buffer.from(letter!.raw, 'utf8').toString())![1]!;
    office.world.act({
      do: 'mail',
      from: 'orang.lain@example.com',
      to,
      subject: 'x',
      text: 'ingatkan 1',
    });
    office.tick();
    gmail.reply(HEAD, letter!.id, {text: 'Ingatkan 1, 3 ya.'});
    for (let ticks = 0; ticks < 8; ticks += 1) office.tick();
    const asked = mailsOf(office.world, PPID).slice(before);
    expect(asked.map(one => one.subject)).toEqual(['[ADU-2026-0002] menunggu tanggapan']);
    expect(asked[0]!.text).toContain('Ditanyakan pimpinan');
    expect(mailsOf(office.world, ADMIN).at(-1)!.subject).toBe(
      '[ADU-2026-0003] ditanyakan pimpinan',
    );
    const inquired = openLedger(office.world)
      .journal()
      .filter(line => line.event.type === 'inquired');
    expect(inquired.map(line => [line.entry, line.event.by])).toEqual([
      [2, HEAD],
      [3, HEAD],
    ]);
  });
});
