import type {ComplaintView} from '../../src/domain/desk/protocol';
import {openLedger} from '../../tools/office/register';
import {mailsOf, openTestOffice, type TestOffice} from './office';

const PPID = 'ppid.4@example.com';
const NAME = 'Sari Contohwati';
const PHONE = '0810-0000-0001';
const ANSWERS = {
  'Nama lengkap': NAME,
  'Nomor HP atau WhatsApp': PHONE,
  'Alamat tempat tinggal': 'Dusun Karangluhur RT 02',
  'Judul aduan': `Laporan ${NAME}`,
  'Isi aduan': `Saya ${NAME}, telepon 0810 0000 0001, melaporkan pungutan di loket.`,
  'Samarkan nama saya (anonim)': 'Ya',
};
const CLASSIFY = {
  type: 'classify',
  classification: {
    kind: 'supervisoryComplaint',
    category: 'Lainnya',
    urgency: 'high',
    complete: true,
    clear: true,
  },
} as const;

describe('R6, I8 the identity of who asked to be hidden', () => {
  let office: TestOffice;
  let token: string;

  beforeAll(async () => {
    office = await openTestOffice();
    office.submit(ANSWERS);
    token = office.signIn('ayu.admin@example.com');
  });

  afterAll(() => office.world.close());

  const open = () => office.ask<ComplaintView>({do: 'open', token, entry: 1});
  const openIdentity = (reason: string, id = 'open-1', as = token) =>
    office.ask<ComplaintView>({do: 'openIdentity', token: as, id, entry: 1, reason});
  const journal = () => openLedger(office.world).journal();

  it('reaches neither the page, the inbox, the register book nor the PPID', () => {
    const {categories} = office.inbox(token);
    const view = office.act(
      token,
      open(),
      {...CLASSIFY, classification: {...CLASSIFY.classification, category: categories[0]!}},
      {type: 'refer', unit: 'Seksi Pemberdayaan Masyarakat dan Desa'},
    );
    const book = office.world.read({
      what: 'sheet',
      file: office.workbookId,
      range: "'Register Aduan'!A1:P5",
    });
    const referral = mailsOf(office.world, PPID).at(-1)!;
    const seen = JSON.stringify([
      view,
      office.inbox(token),
      book,
      referral.subject,
      referral.text,
      referral.html,
    ]);
    for (const one of [NAME, PHONE, '0810 0000 0001', 'Karangluhur RT 02']) {
      expect(seen).not.toContain(one);
    }
    expect(view.complainant.hidden).toBe(true);
  });

  it('is not opened without a reason, nor by who has no business with it', () => {
    expect(() => openIdentity('  ')).toThrow('no-reason: Aduan ADU-2026-0001 aman.');
    const head = office.signIn('camat@example.com');
    expect(() => openIdentity('Ingin tahu', 'open-0', head)).toThrow('not-allowed');
    expect(journal().some(line => line.event.type === 'identityOpened')).toBe(false);
  });

  it('is opened with a reason, which stands in the journal as a hash with who and when', () => {
    const view = openIdentity('Menelepon pelapor untuk memberi tahu nomor register');
    expect(view.complainant).toMatchObject({name: NAME, phone: PHONE, hidden: false});
    expect(view.body).toBe(ANSWERS['Isi aduan']);
    const {event} = journal().find(line => line.event.type === 'identityOpened')!;
    expect(event).toMatchObject({by: 'ayu.admin@example.com'});
    expect(JSON.stringify(journal())).not.toContain('Menelepon');
  });

  it('is journalled once when the page repeats the request, and hidden again in the next view', () => {
    const view = openIdentity('Menelepon pelapor untuk memberi tahu nomor register');
    expect(view.complainant.name).toBe(NAME);
    expect(journal().filter(line => line.event.type === 'identityOpened')).toHaveLength(1);
    const next = open();
    expect(next.complainant.name).toBe('');
    expect(next.disclosures.map(({by, reason}) => [by, reason])).toEqual([
      ['ayu.admin@example.com', 'Menelepon pelapor untuk memberi tahu nomor register'],
    ]);
  });
});

describe('R6 the id of a command that was something else', () => {
  it('opens no identity, since nothing of it stands in the journal', async () => {
    const office = await openTestOffice();
    office.submit(ANSWERS);
    const token = office.signIn('ayu.admin@example.com');
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    const {version: seen} = view.complaint;
    const acts = [{type: 'dismiss' as const, reason: 'Bukan aduan'}];
    office.ask({do: 'act', token, id: 'lain', entry: 1, seen, acts});
    const reason = 'Ingin tahu';
    const answer = office.ask<ComplaintView>({
      do: 'openIdentity',
      token,
      id: 'lain',
      entry: 1,
      reason,
    });
    expect(answer.complainant).toMatchObject({name: '', phone: '', hidden: true});
    const opened = openLedger(office.world).journal();
    expect(opened.some(line => line.event.type === 'identityOpened')).toBe(false);
    office.world.close();
  });
});

describe('C8 the reason why something is no complaint', () => {
  it('stands with its words, and in the journal as a hash that the words answer to', async () => {
    const office = await openTestOffice();
    office.submit(ANSWERS);
    const token = office.signIn('ayu.admin@example.com');
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    const reason = `Salah alamat, kata ${NAME}`;
    expect(office.act(token, view, {type: 'dismiss', reason}).complaint.status).toBe('dismissed');
    const opened = {do: 'openIdentity', token, id: 'buka', entry: 1, reason: 'Memeriksa'};
    expect(office.ask<ComplaintView>(opened).dismissedReason).toBe(reason);
    const ledger = openLedger(office.world);
    expect(JSON.stringify([ledger.journal(), ledger.rows('register')])).not.toContain('alamat');
    const checked = office.ask<{findings: unknown[]}>({do: 'verify', token, from: ''});
    expect(checked.findings).toEqual([]);
    office.world.close();
  });
});

describe('R5 a voided number', () => {
  let office: TestOffice;
  let token: string;

  beforeAll(async () => {
    office = await openTestOffice();
    office.submit({...ANSWERS, 'Alamat surel': 'sari.contoh@example.com'});
    token = office.signIn('ayu.admin@example.com');
  });

  afterAll(() => office.world.close());

  it('is the admin’s to void, with a reason', () => {
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    const clerk = office.signIn('bagus.pengelola@example.com');
    const act = {type: 'void', reason: 'Tercatat dua kali'} as const;
    expect(() => office.act(clerk, view, act)).toThrow('not-allowed');
    expect(() => office.act(token, view, {...act, reason: ' '})).toThrow('no-reason');
    const voided = office.act(token, view, act);
    expect([voided.complaint.status, voided.voidReason]).toEqual(['voided', 'Tercatat dua kali']);
  });

  it('tells the complainant who held it, and keeps its place in the register', () => {
    const mail = mailsOf(office.world, 'sari.contoh@example.com').at(-1)!;
    expect(mail.subject).toBe('[ADU-2026-0001] Nomor register dibatalkan');
    expect(mail.text).toContain('Tercatat dua kali');
    office.tick();
    office.tick();
    office.submit(ANSWERS);
    const book = office.world.read({
      what: 'sheet',
      file: office.workbookId,
      range: "'Register Aduan'!A3:P4",
    }) as string[][];
    expect(book.map(row => [row[0], row[14]])).toEqual([
      ['ADU-2026-0001', 'Nomor dibatalkan: Tercatat dua kali'],
      ['ADU-2026-0002', 'Diterima'],
    ]);
  });
});
