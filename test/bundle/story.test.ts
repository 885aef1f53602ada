import type {ComplaintView} from '../../src/domain/desk/protocol';
import {openLedger, digest} from '../../tools/office/register';
import {brokenLine} from '../../src/domain/ledger/journal';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {reportAt} from './reports';
import {CLASSIFY} from './acts';

const CITIZEN = 'sari.contoh@example.com';
const PPID = 'ppid.4@example.com';
const ANSWERS = {
  'Nama lengkap': 'Sari Contohwati',
  'Alamat surel': CITIZEN,
  'Alamat tempat tinggal': 'Desa Karangluhur RT 02 RW 04',
  'Judul aduan': 'Lampu jalan padam di depan Balai Desa Karangluhur',
  'Isi aduan': 'Lampu penerangan jalan padam sejak 20 Oktober 2026.',
};

describe('SOP A from the Form to the archived recap', () => {
  let office: TestOffice;
  let token: string;
  let view: ComplaintView;

  beforeAll(async () => {
    office = await openTestOffice();
  });

  afterAll(() => office.world.close());

  it('R1, I5: a citizen sends the Form and has a number and a tracking code within a minute', () => {
    const sent = office.world.clock.now();
    office.submit(ANSWERS);
    expect(office.world.clock.now() - sent).toBeLessThan(60_000);
    const [receipt] = mailsOf(office.world, CITIZEN);
    expect(receipt!.subject).toBe('[ADU-2026-0001] Aduan Anda telah terdaftar');
    expect(receipt!.text).toMatch(/Kode lacak: [A-Z2-9]{4}-[A-Z2-9]{4}/);
  });

  it('R2: the complaint stands in the register book without its identity', () => {
    const book = office.world.read({
      what: 'sheet',
      file: office.workbookId,
      range: "'Register Aduan'!A1:P5",
    }) as string[][];
    expect(book[2]!.slice(0, 6)).toEqual([
      'ADU-2026-0001',
      '2026-11-02 08.00',
      '2026-11-02 08.00',
      'Formulir web',
      'S*** C***',
      'Lampu jalan padam di depan Balai Desa Karangluhur',
    ]);
    expect(JSON.stringify(book)).not.toContain('Contohwati');
  });

  it('O4: an officer signs in with a mailed code and sees the inbox', () => {
    token = office.signIn('bagus.pengelola@example.com');
    const inbox = office.inbox(token);
    expect(inbox.officer.name).toBe('Bagus Pengelolawan');
    expect(inbox.items.map(item => [item.register, item.status])).toEqual([
      ['ADU-2026-0001', 'received'],
    ]);
  });

  it('C1, K1: the officer tests completeness, classifies and refers in one decision', () => {
    view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    expect(view.look.missing).toEqual([]);
    view = office.act(token, view, CLASSIFY, {
      type: 'refer',
      unit: 'Seksi Pemberdayaan Masyarakat dan Desa',
    });
    expect(view.complaint.status).toBe('referred');
    const [referral] = mailsOf(office.world, PPID);
    expect(referral!.subject).toContain('[ADU-2026-0001]');
    expect(referral!.text.slice(0, 120)).toMatch(
      /^Lampu jalan.*Cukup balas surel ini paling lambat Selasa, 3 November, 16\.00 WIB\./,
    );
    expect(referral!.text).not.toContain(CITIZEN);
  });

  it('K2: the PPID answers by a plain reply, which is material within one tick', () => {
    const [referral] = mailsOf(office.world, PPID);
    office.world.services.gmail.reply(PPID, referral!.id, {
      text: 'Lampu sudah diganti petugas pada Senin siang.',
    });
    office.tick();
    view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    expect(view.complaint.status).toBe('responded');
    expect(view.materials.map(one => one.text)).toEqual([
      'Lampu sudah diganti petugas pada Senin siang.',
    ]);
  });

  it('A5: the answer is written from it, approved by another officer and sent in the receipt’s thread', () => {
    const answer =
      'Yth. Ibu Sari. Lampu jalan sudah diganti pada Senin, 2 November 2026. Terima kasih.';
    view = office.act(token, view, {type: 'draft', answer});
    expect(view.complaint.status).toBe('drafted');
    view = office.act(office.signIn('camat@example.com'), view, {type: 'approve'});
    expect(view.complaint.status).toBe('answered');
    expect(view.complaint.answer).toMatchObject({
      draftedBy: 'bagus.pengelola@example.com',
      approvedBy: 'camat@example.com',
    });
    const mails = mailsOf(office.world, CITIZEN);
    expect(mails).toHaveLength(2);
    expect(mails[1]!.text).toContain('Lampu jalan sudah diganti');
  });

  it('leaves the inbox when nothing is left to do, and Buku Kerja follows', () => {
    expect(office.inbox(token).items).toEqual([]);
    office.tick();
    office.tick();
    const book = office.world.read({
      what: 'sheet',
      file: office.workbookId,
      range: "'Register Aduan'!A3:P3",
    }) as string[][];
    expect(book[0]![14]).toBe('Dijawab');
  });

  it('R4: every step stands in a sound journal with its time', () => {
    const journal = openLedger(office.world).journal();
    expect(brokenLine(journal, digest)).toBeUndefined();
    expect(journal.map(line => line.event.type)).toEqual([
      'registered',
      'mailQueued',
      'mailSent',
      'classified',
      'referred',
      'mailQueued',
      'mailSent',
      'responseRecorded',
      'answerDrafted',
      'answered',
      'mailQueued',
    ]);
    const times = journal.map(line => line.event.at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('P1, P2: the recap of the month lies in Drive as Doc and PDF, in the folder of its month', () => {
    const made = reportAt(office, token, {from: '2026-11-01', to: '2026-11-30'});
    expect(made.done).toBe(made.steps);
    const files = office.world.read({what: 'drive'}) as Array<{
      id: string;
      name: string;
      mimeType: string;
      parents: string[];
      bytes: number;
    }>;
    const recap = files.filter(file => file.name.startsWith('2026-11 Rekapitulasi Aduan'));
    expect(recap.map(file => file.mimeType).sort()).toEqual([
      'application/pdf',
      'application/vnd.google-apps.document',
    ]);
    expect(recap.find(file => file.mimeType === 'application/pdf')!.bytes).toBeGreaterThan(1000);
    const folder = (id: string) => files.find(file => file.id === id)!;
    const month = folder(recap[0]!.parents[0]!);
    const year = folder(month.parents[0]!);
    expect([folder(year.parents[0]!).name, year.name, month.name]).toEqual(['Arsip', '2026', '11']);
  });
});
