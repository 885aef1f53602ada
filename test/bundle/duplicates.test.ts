import type {Compared} from '../../src/domain/desk/judged';
import {LEDGER_TABS} from '../../src/data/ledger-tabs';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {openLedger} from '../../tools/office/register';
import {openWorld} from '../../workspace';
import {copyState} from '../../workspace/state';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {CLASSIFY} from './acts';

const SARI = 'sari.contoh@example.com';
const TONO = 'tono.misal@example.com';
const ANSWER =
  'Yth. Bapak/Ibu Sari Contohwati\n\nLampu jalan di Karangluhur diganti pada Selasa, 3 November 2026, oleh petugas kami. ' +
  'Nomor register ADU-2026-0001.';

describe('C5 one problem, several complainants', () => {
  let office: TestOffice;
  let token: string;

  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn('ayu.admin@example.com');
    send('Sari Contohwati', SARI, 'Lampu jalan padam di depan Balai Desa Karangluhur sejak Senin.');
    send(
      'Tono Misalnya',
      TONO,
      'Penerangan jalan mati di Karangluhur dekat balai desa, gelap sekali.',
    );
    send('Sari Contohwati', SARI, 'Lampu jalan padam di depan Balai Desa Karangluhur sejak Senin.');
    office.world.advance(office.world.clock.now() + 24 * 60 * 60_000);
    send('Tono Misalnya', TONO, 'Kok belum ada tindakan ya?');
  });

  afterAll(() => office.world.close());

  function send(name: string, email: string, body: string): void {
    office.submit({
      'Nama lengkap': name,
      'Alamat surel': email,
      'Alamat tempat tinggal': 'Desa Karangluhur',
      'Isi aduan': body,
    });
  }

  const open = (entry: number) => office.ask<ComplaintView>({do: 'open', token, entry});
  const alike = (entry: number) => open(entry).complaint.alike.map(one => [one.entry, one.as]);

  it('is seen at intake, and by the inbox', () => {
    expect(alike(1)).toEqual([]);
    expect(alike(2)).toEqual([[1, 'sameMatter']]);
    expect(alike(3)[0]).toEqual([1, 'doubleTap']);
    expect(alike(4)[0]).toEqual([2, 'followUp']);
    expect(office.inbox(token).items.map(item => [item.entry, item.alike > 0])).toEqual([
      [1, false],
      [2, true],
      [3, true],
      [4, true],
    ]);
  });

  it('what a hand has spoilt of its memory keeps no complaint from its number', () => {
    const other = openWorld({from: copyState(office.world.state)});
    const {id} = openLedger(other);
    const sheets = other.services.sheets.state.spreadsheets[id]!.sheets;
    const recent = sheets.find(({title}) => title === LEDGER_TABS.recent.title)!;
    for (const spoilt of ['{', 'null', '{"entry": 1}', '{"print": {"names": 5}}']) {
      recent.rows = recent.rows.map(([...row], place) =>
        place > 0 && row[4] ? [...row.slice(0, 4), spoilt] : row,
      );
      other.act({do: 'submit', answers: {'Isi aduan': `Jalan rusak, ${spoilt}`}});
    }
    expect(
      openLedger(other)
        .rows('register')
        .filter(row => row[1]),
    ).toHaveLength(8);
    other.close();
  });

  it('stands side by side with the reason', () => {
    const {other, why} = office.ask<Compared>({do: 'compare', token, entry: 2, other: 1});
    expect(other.body).toContain('Balai Desa Karangluhur');
    expect(why).toEqual(expect.arrayContaining(['karangluhur', 'Penerangan Jalan Umum']));
  });

  it('is joined by a person only, and one answer reaches all complainants', () => {
    const child = office.act(token, open(2), {type: 'link', parent: 1, as: 'duplicate'});
    expect(child.complaint.parent).toEqual({entry: 1, register: 'ADU-2026-0001'});
    const parent = open(1);
    expect(parent.complaint.children).toEqual([2]);
    office.act(
      token,
      parent,
      CLASSIFY,
      {type: 'draft', answer: ANSWER},
      {
        type: 'approve',
        overrideReason: 'Nama tempat.',
      },
    );
    const answers = [SARI, TONO].map(one => mailsOf(office.world, one).at(-1)!);
    expect(answers.map(mail => mail.subject.slice(0, 29))).toEqual([
      '[ADU-2026-0001] Jawaban aduan',
      '[ADU-2026-0002] Jawaban aduan',
    ]);
    expect(answers[1]!.text).toContain('Bapak/Ibu Tono Misalnya');
    expect(answers[1]!.text).not.toMatch(/Sari|ADU-2026-0001/);
    expect([open(1), open(2)].map(({complaint}) => complaint.status)).toEqual([
      'answered',
      'answered',
    ]);
  });

  it('who has withdrawn gets no answer of another, and one from a platform is still to be posted there', async () => {
    const other = await openTestOffice();
    const admin = other.signIn('ayu.admin@example.com');
    const see = (entry: number) => other.ask<ComplaintView>({do: 'open', token: admin, entry});
    const body = 'Lampu jalan padam di depan Balai Desa Karangluhur.';
    for (const email of [SARI, TONO]) other.submit({'Isi aduan': body, 'Alamat surel': email});
    other.act(admin, see(2), {type: 'link', parent: 1, as: 'duplicate'});
    other.act(admin, see(2), {type: 'withdraw', reason: 'Sudah diperbaiki', how: 'phone'});
    const before = mailsOf(other.world, TONO).length;
    const acts = [
      {type: 'draft', answer: ANSWER},
      {type: 'approve', overrideReason: 'Uji.'},
    ] as const;
    other.act(admin, see(1), CLASSIFY, ...acts);
    expect(see(2).complaint).toMatchObject({status: 'withdrawn', answeredAt: null});
    expect(mailsOf(other.world, TONO)).toHaveLength(before);
    other.world.close();
  });

  it('C8: a double tap and "kok belum?" become addenda, and keep their numbers', () => {
    const third = office.act(token, open(3), {type: 'keepApart', other: 1});
    expect(third.complaint.alike.map(one => one.entry)).not.toContain(1);
    send('Warga Contoh', 'warga@example.com', 'Jalan berlubang di depan SD Wonosari sejak Senin.');
    send('Warga Contoh', 'warga@example.com', 'Jalan di Wonosari kok belum diperbaiki?');
    const added = office.act(token, open(6), {type: 'link', parent: 5, as: 'addendum'});
    expect(added.complaint).toMatchObject({status: 'dismissed', register: 'ADU-2026-0006'});
    const parent = open(5);
    expect(parent.additions[0]!.answers[0]).toEqual({
      question: 'Tambahan melalui aduan ADU-2026-0006',
      answer: 'Jalan di Wonosari kok belum diperbaiki?',
    });
    expect(parent.complaint.unread).toBe(true);
  });

  it('refuses chains, and what has ended', () => {
    expect(() => office.act(token, open(3), {type: 'link', parent: 2, as: 'duplicate'})).toThrow(
      'not-parent',
    );
    expect(() => office.act(token, open(3), {type: 'link', parent: 3, as: 'duplicate'})).toThrow(
      'not-parent',
    );
    expect(() => office.act(token, open(3), {type: 'link', parent: 99, as: 'duplicate'})).toThrow(
      'unknown-complaint',
    );
  });

  it('verifies: the journal tells the same', () => {
    const checked = office.ask<{findings: string[]}>({do: 'verify', token, from: ''});
    expect(checked.findings).toEqual([]);
  });
});
