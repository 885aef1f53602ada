import {KECAMATAN_UNITS} from '../../src/data/kecamatan';
import type {ComplaintView, Inbox} from '../../src/domain/desk/protocol';
import {DESK} from '../../src/ui/text/desk/desk';
import {mailsOf, MONDAY, openTestOffice, type TestOffice} from './office';
import {CLASSIFY} from './acts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ANSWERS = {'Nama lengkap': 'Sari Contohwati', 'Isi aduan': 'Lampu padam'};
/** Five to each unit, since a PPID gets no more of them one by one in a day (K1). */
const referTo = (entry: number) => ({type: 'refer', unit: KECAMATAN_UNITS[entry % 5]!}) as const;
const ANSWER = [{type: 'draft', answer: 'Lampu sudah diganti.'}, {type: 'approve'}] as const;

/** Each citizen has an own address, so that a mailbox tells what one of them got. */
const citizen = (n: number) => `warga.${n}@example.com`;

function submit(office: TestOffice, first: number, last: number): void {
  for (let n = first; n <= last; n += 1) {
    office.submit({...ANSWERS, 'Alamat surel': citizen(n)});
    office.world.advance(office.world.clock.now() + MINUTE);
  }
}

function view(office: TestOffice, token: string, entry: number): ComplaintView {
  return office.ask<ComplaintView>({do: 'open', token, entry});
}

/** What the office sent since an instant, by kind, in the order it went. */
function sentSince(office: TestOffice, since: number): string[] {
  return mailsOf(office.world, office.email)
    .filter(mail => mail.from.includes(office.email) && Number(mail.date) >= since)
    .map(({subject}) => {
      if (/telah terdaftar/.test(subject)) return 'receipt';
      if (/Jawaban aduan/.test(subject)) return 'answer';
      if (/selisih/.test(subject)) return 'office';
      if (/menunggu tanggapan|pagi ini/.test(subject)) return 'reminder';
      return /kode masuk/.test(subject) ? 'code' : 'referral';
    });
}

const failed = ({world}: TestOffice) =>
  world.state.executions.records.filter(one => one.status !== 'completed');

describe('design 12 a morning of 60 complaints on a consumer account', () => {
  let office: TestOffice;
  let token: string;
  let inbox: Inbox;

  beforeAll(async () => {
    office = await openTestOffice();
    submit(office, 1, 60);
    token = office.signIn('ayu.admin@example.com');
    for (let entry = 1; entry <= 25; entry += 1)
      office.act(token, view(office, token, entry), CLASSIFY, referTo(entry));
    for (let entry = 26; entry <= 40; entry += 1)
      office.act(token, view(office, token, entry), CLASSIFY, ...ANSWER);
    submit(office, 61, 65);
    inbox = office.inbox(token);
  }, 60_000);

  afterAll(() => office.world.close());

  it('sends receipts and answers and keeps the rest', () => {
    const sent = sentSince(office, MONDAY);
    const count = (kind: string) => sent.filter(one => one === kind).length;
    expect(count('receipt')).toBe(60);
    expect(count('referral')).toBe(25);
    // The reserve: answers go where nothing else does any more.
    expect(count('answer')).toBe(10);
    expect(inbox.mailState).toMatchObject({sentToday: 95, limit: 100, waiting: 10});
  });

  it('tells it on the page', () => {
    const {mailState, now, zone} = inbox;
    expect(DESK.mailWaits(mailState, now, zone)).toBe('Aduan aman. 10 surat dikirim besok.');
  });

  it('sends the rest the next day, answers first and the office’s own letter last, each letter once, without one exception', () => {
    const until = office.world.clock.now();
    // A night with its report, and the morning when there is quota again.
    office.leap('2026-11-03T03:00:00+07:00');
    office.leap('2026-11-03T10:00:00+07:00');
    office.world.advance(office.world.clock.now() + HOUR);
    const waited = sentSince(office, until).filter(kind => kind !== 'reminder');
    expect(waited).toEqual([
      ...Array<string>(5).fill('answer'),
      ...Array<string>(5).fill('receipt'),
      'office',
    ]);
    for (let n = 1; n <= 65; n += 1) {
      const subjects = mailsOf(office.world, citizen(n)).map(mail => mail.subject);
      expect(subjects.filter(one => /telah terdaftar/.test(one))).toHaveLength(1);
      expect(subjects.filter(one => /Jawaban/.test(one))).toHaveLength(n > 25 && n <= 40 ? 1 : 0);
    }
    expect(office.inbox(token).mailState.waiting).toBe(0);
    expect(failed(office)).toEqual([]);
  });
});

describe('design 12 a letter whose send is in doubt', () => {
  let office: TestOffice;
  const SEND = 'Gmail.Users.Messages.send';

  beforeEach(async () => {
    office = await openTestOffice();
  });

  afterEach(() => office.world.close());

  const received = () => mailsOf(office.world, citizen(1)).length;
  const later = (hours: number) => office.world.advance(office.world.clock.now() + hours * HOUR);

  it('is not sent again where the send succeeded and its answer was lost', () => {
    office.world.fault({on: SEND, nth: 1, effect: 'after'});
    submit(office, 1, 1);
    later(3);
    expect(received()).toBe(1);
    const token = office.signIn('ayu.admin@example.com');
    expect(view(office, token, 1).complaint.mails[0]!.sentAt).not.toBeNull();
  });

  it('is not sent again either where history shows the send late', () => {
    office.world.fault({on: SEND, nth: 1, effect: 'after'});
    const {operations} = office.world;
    const list = operations['Gmail.Users.History.list']!;
    let looks = 0;
    operations['Gmail.Users.History.list'] = (world, caller, ...args) => {
      const answer = list(world, caller, ...args) as {history?: unknown[]; historyId: string};
      const isSearch = JSON.stringify(answer.history ?? []).includes('"SENT"');
      if (isSearch && (looks += 1) === 1) return {historyId: answer.historyId};
      return answer as never;
    };
    submit(office, 1, 1);
    later(3);
    expect(looks).toBeGreaterThan(1);
    expect(received()).toBe(1);
  });

  it('is sent again where it never left, once the claim is over and two looks found nothing', () => {
    office.world.fault({on: SEND, nth: 1, effect: 'before'});
    submit(office, 1, 1);
    office.world.advance(office.world.clock.now() + 9 * MINUTE);
    expect(received()).toBe(0);
    later(1);
    expect(received()).toBe(1);
  });

  it('waits without an exception where Gmail’s quota ends before the desk’s own count', () => {
    office.world.quotas.spend(office.email, 'emailRecipients', 98);
    submit(office, 1, 5);
    expect(failed(office)).toEqual([]);
    const token = office.signIn.bind(office);
    office.leap('2026-11-03T09:30:00+07:00');
    later(1);
    expect([1, 2, 3, 4, 5].map(n => mailsOf(office.world, citizen(n)).length)).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect(office.inbox(token('ayu.admin@example.com')).mailState.waiting).toBe(0);
    expect(failed(office)).toEqual([]);
  });
});
