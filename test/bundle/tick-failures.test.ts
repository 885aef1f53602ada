import type {ComplaintView} from '../../src/domain/desk/protocol';
import type {HealthReport} from '../../src/domain/health/report';
import {LEDGER_TABS} from '../../src/data/ledger-tabs';
import {openLedger} from '../../tools/office/register';
import {CLASSIFY} from './acts';
import {mailsOf, openTestOffice, type TestOffice} from './office';

const HEAD = 'camat@example.com';
const ADMIN = 'ayu.admin@example.com';

describe('K7, K10, O2 a row that nobody can read, copied to Buku Kerja at each tick', () => {
  let office: TestOffice;
  let token: string;

  const at = (time: string) => Date.parse(`2026-11-${time}:00+07:00`);
  const told = () => mailsOf(office.world, ADMIN).filter(one => /otomatis gagal/.test(one.subject));
  const failed = () =>
    office.world.state.executions.records.filter(
      one => one.functionName === 'onTick' && one.status === 'failed',
    ).length;

  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn(ADMIN);
    office.submit({'Isi aduan': 'Lampu padam di Ngijo'});
    office.submit({'Isi aduan': 'Jalan rusak di Suruh'});
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    office.act(token, view, CLASSIFY);
    const done = office.world.act({
      do: 'edit',
      file: openLedger(office.world).id,
      range: `${LEDGER_TABS.texts.title}!B2`,
      values: [['bukan JSON']],
      as: office.email,
    });
    if (!done.ok) throw new Error(done.error);
    office.world.advance(at('02T10:00'));
  });

  afterAll(() => office.world.close());

  it('leaves its mark on the execution, and is told to the admins once', () => {
    expect(failed()).toBeGreaterThan(3);
    expect(told()).toHaveLength(1);
    expect(told()[0]!.text).toMatch(/aman.*penyalinan ke Buku Kerja/s);
  });

  it('is named by Periksa Kesehatan', () => {
    const {findings} = office.ask<HealthReport>({do: 'health', token});
    const found = findings.find(({code}) => code === 'tickFails')!;
    expect(found.what).toContain('penyalinan ke Buku Kerja');
  });

  it('silences neither the Form nor the morning’s mails', () => {
    office.submit({'Isi aduan': 'Sampah menumpuk di Tasikmadu'});
    expect(office.inbox(token).items).toHaveLength(3);
    office.leap('2026-11-03T07:29:00+07:00');
    office.world.advance(at('03T08:40'));
    expect(mailsOf(office.world, HEAD).some(one => /pagi ini/.test(one.subject))).toBe(true);
    // The night's comparison cannot read the row either.
    expect(told()).toHaveLength(2);
    expect(told()[1]!.text).toContain('pencocokan malam');
  });
});
