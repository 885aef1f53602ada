import type {ComplaintView, RegisterChecked} from '../../src/domain/desk/protocol';
import {periodOf} from '../../src/domain/recap/period';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {reportAt} from './reports';
import {install, numbers, submit, volumes} from './volumes';
import {CLASSIFY} from './acts';

const MINUTE = 60_000;
const NEW_YEAR = Date.parse('2027-01-01T00:00:00+07:00');
const ADMIN = 'ayu.admin@example.com';

describe('R8 a new volume at New Year', () => {
  let office: TestOffice;
  let token: string;

  beforeAll(async () => {
    office = await openTestOffice({now: NEW_YEAR - 20 * MINUTE});
    for (let n = 1; n <= 3; n += 1) submit(office, n);
    office.world.advance(NEW_YEAR + MINUTE);
    for (let n = 4; n <= 5; n += 1) submit(office, n);
    token = office.signIn(ADMIN);
  });

  afterAll(() => office.world.close());

  it('opens by itself with the first complaint of the year, whose number is 1', () => {
    expect(numbers(office)).toEqual([
      ['ADU-2026-0001', 'ADU-2026-0002', 'ADU-2026-0003'],
      ['ADU-2027-0001', 'ADU-2027-0002'],
    ]);
    expect(volumes(office).map(one => one.name)).toEqual([
      'Register Aduan Kecamatan Contoh',
      'Register Aduan Kecamatan Contoh Jilid 2',
    ]);
    for (let n = 1; n <= 5; n += 1)
      expect(mailsOf(office.world, `warga.${n}@example.com`)).toHaveLength(1);
  });

  it('begins its chain with the last hash of the old one', () => {
    const [old, young] = volumes(office);
    expect(young!.head.journal.start).toBe(old!.head.journal.hash);
    expect(young!.head).toMatchObject({volume: 2, base: 3, entries: 5});
    expect(old!.head.closed).not.toBeNull();
  });

  it('keeps the old volume reachable: inbox, opening, acting, recap, verification', () => {
    expect(office.inbox(token).items.map(item => item.entry)).toEqual([1, 2, 3, 4, 5]);
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 2});
    expect(view.complaint.register).toBe('ADU-2026-0002');
    const acted = office.act(token, view, CLASSIFY, {type: 'dismiss', reason: 'sapaan'});
    expect(acted.complaint.status).toBe('dismissed');
    expect(office.inbox(token).items.map(item => item.entry)).toEqual([1, 3, 4, 5]);
    expect(reportAt(office, token, periodOf('month', '2026-12-01')).span).toEqual([1, 3]);
    expect(reportAt(office, token, periodOf('month', '2027-01-01')).span).toEqual([4, 5]);
    const checked = office.ask<RegisterChecked>({do: 'verify', token, from: ''});
    expect(checked).toMatchObject({findings: [], next: ''});
  });

  it('brings a mail without a place to a complaint of the old volume, once', () => {
    const {email: to, world} = office;
    world.act({do: 'mail', from: 'warga.3@example.com', to, text: 'Tambahan: tiang nomor 12.'});
    office.tick();
    const [stray] = office.inbox(token).strays;
    const command = {do: 'settleStray', token, id: 'menaruh', message: stray!.messageId};
    for (let times = 0; times < 2; times += 1) {
      const view = office.ask<ComplaintView>({...command, how: 'file', entry: 3});
      expect(view.additions).toHaveLength(1);
    }
    expect(office.inbox(token).strays).toEqual([]);
  });

  it('copies both volumes to one Buku Kerja', () => {
    for (let ticks = 0; ticks < 8; ticks += 1) office.tick();
    const book = office.world.services.sheets.valuesGet(
      office.email,
      office.workbookId,
      "'Register Aduan'!A3:O7",
      {},
    ).values as string[][];
    expect(book.map(row => row[0])).toEqual(numbers(office).flat());
    expect(book[1]![14]).toBe('Bukan aduan');
  });
});

describe('R8 a new volume when the old one is full', () => {
  it('goes on with the numbers of the year', async () => {
    const office = await openTestOffice();
    install(office, 2);
    for (let n = 1; n <= 5; n += 1) submit(office, n);
    expect(numbers(office)).toEqual([
      ['ADU-2026-0001', 'ADU-2026-0002'],
      ['ADU-2026-0003', 'ADU-2026-0004'],
      ['ADU-2026-0005'],
    ]);
    office.world.close();
  });

  it('is checked and restored with more volumes than Google lets anyone read in a minute', async () => {
    const office = await openTestOffice();
    install(office, 1);
    for (let n = 1; n <= 6; n += 1) submit(office, n);
    const token = office.signIn(ADMIN);
    office.leap('2026-11-02T10:00:00+07:00');
    for (const what of ['verify', 'restore']) {
      for (let from = 'first'; from !== '';) {
        const part = office.ask<RegisterChecked>({
          do: what,
          token,
          from: from === 'first' ? '' : from,
        });
        expect(part.findings).toEqual([]);
        from = part.next;
      }
      office.tick();
    }
    office.world.close();
  });
});
