import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {openLedger} from '../../tools/office/register';
import {mailsOf, openTestOffice, type TestOffice} from './office';

const UNIT = 'Seksi Pemberdayaan Masyarakat dan Desa';
const PPID = 'ppid.4@example.com';
const HEAD = 'camat@example.com';
const classify = (urgency: 'medium' | 'emergency'): Act => ({
  type: 'classify',
  classification: {
    kind: 'nonSupervisoryComplaint',
    category: 'Penerangan Jalan Umum',
    urgency,
    complete: true,
    clear: true,
    accused: [],
  },
});

describe('K7 reminders', () => {
  let office: TestOffice;
  let token: string;

  beforeEach(async () => {
    office = await openTestOffice();
    token = office.signIn('ayu.admin@example.com');
  });

  afterEach(() => office.world.close());

  function referred(entry = 1, urgency: 'medium' | 'emergency' = 'medium'): ComplaintView {
    office.submit({'Nama lengkap': 'Sari Contohwati', 'Isi aduan': `Lampu ke-${entry} padam`});
    const view = office.ask<ComplaintView>({do: 'open', token, entry});
    return office.act(token, view, classify(urgency), {type: 'refer', unit: UNIT});
  }

  const reminders = (person: string) =>
    mailsOf(office.world, person).filter(
      ({subject}) => /menunggu tanggapan|melewati batas/.test(subject) && !/^re:/i.test(subject),
    );
  /** The last quarter of an hour before, with its ticks. */
  const at = (time: string) => office.leap(`2026-11-${time}:00+07:00`);

  it('come on the due date in service hours, then late, to the superior too, each once', () => {
    referred();
    at('03T07:29');
    expect(reminders(PPID)).toEqual([]);
    at('03T07:50');
    expect(reminders(PPID).map(one => one.subject)).toEqual(['[ADU-2026-0001] menunggu tanggapan']);
    at('03T15:30');
    at('04T07:29');
    expect(reminders(PPID)).toHaveLength(1);
    expect(reminders(HEAD)).toEqual([]);
    at('04T07:50');
    at('04T12:00');
    expect(reminders(PPID)).toHaveLength(2);
    expect(reminders(HEAD).map(one => one.subject)).toEqual([
      '[ADU-2026-0001] melewati batas waktu tanggapan',
    ]);
    expect(reminders(HEAD)[0]!.text).toContain(UNIT);
  });

  it('bring a plain reply to its complaint', () => {
    referred();
    at('03T07:50');
    office.world.services.gmail.reply(PPID, reminders(PPID)[0]!.id, {text: 'Sudah diganti.'});
    office.tick();
    const {materials, complaint} = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    expect(materials.map(one => one.text)).toEqual(['Sudah diganti.']);
    expect(complaint.status).toBe('responded');
    at('05T09:00');
    expect(reminders(PPID)).toHaveLength(1);
    expect(reminders(HEAD)).toEqual([]);
  });

  it('are one letter to a person, with a way to answer each complaint', () => {
    for (const entry of [1, 2, 3]) referred(entry);
    at('03T07:50');
    const [letter, ...more] = reminders(PPID);
    expect(more).toEqual([]);
    expect(letter!.subject).toBe('3 aduan menunggu tanggapan');
    const ways = letter!.text.match(/\+r\d-0-[0-9a-f]{16}@/g)!;
    expect(new Set(ways).size).toBe(3);
  });

  it('wait while the citizen is awaited', () => {
    const view = referred();
    office.act(token, view, {type: 'ask', question: 'Di mana?'});
    at('04T09:00');
    expect(reminders(PPID)).toEqual([]);
  });

  it('of an emergency keep no service hours', () => {
    referred(1, 'emergency');
    at('03T16:30');
    expect(reminders(HEAD)).toHaveLength(1);
  });

  it('of what is found an emergency in the evening do not wait for the morning', () => {
    referred();
    at('03T20:00');
    expect(reminders(HEAD)).toEqual([]);
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    office.act(token, view, classify('emergency'));
    at('03T21:00');
    expect(reminders(HEAD)).toHaveLength(1);
  });

  it('C4: an emergency that comes by night is told at once to who may see it, and once', () => {
    at('03T02:00');
    office.submit({'Isi aduan': 'Tolong, rumah tetangga kebakaran di Karangluhur RT 2!'});
    office.submit({'Isi aduan': 'Darurat! Pak Camat memukul warga sampai pingsan, tolong segera!'});
    at('03T03:00');
    const told = (person: string) =>
      mailsOf(office.world, person)
        .map(one => one.subject)
        .filter(subject => subject.includes('darurat'));
    expect(told(HEAD)).toEqual(['[ADU-2026-0001] darurat, belum ditangani']);
    expect(told('ayu.admin@example.com')).toEqual(['2 aduan darurat, belum ditangani']);
    at('03T06:00');
    expect(told(HEAD)).toHaveLength(1);
  });

  it('stand in the journal with their letter, and a killed tick sends none twice', () => {
    referred();
    office.world.kill(7);
    at('03T07:50');
    at('03T08:30');
    expect(reminders(PPID)).toHaveLength(1);
    const events = openLedger(office.world)
      .journal()
      .filter(line => line.event.type === 'reminded');
    expect(events).toHaveLength(1);
  });
});
