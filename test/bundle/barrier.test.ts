import type {ComplaintView} from '../../src/domain/desk/protocol';
import {installChoices} from '../../tools/office/people';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {reportAt} from './reports';

const ADMIN = 'ayu.admin@example.com';
const CAMAT = 'camat@example.com';
const SUPERIOR = 'Inspektorat Kabupaten Contoh';
const ANSWERS = {
  'Nama lengkap': 'Sari Contohwati',
  'Alamat surel': 'sari.contoh@example.com',
  'Alamat tempat tinggal': 'Desa Karangluhur RT 02 RW 04',
  'Judul aduan': 'Pak Camat meminta uang terima kasih',
  'Isi aduan':
    'Hari Senin 26 Oktober 2026 Pak Camat meminta uang untuk tanda tangan surat warisan.',
};
const CLASSIFICATION = {
  kind: 'supervisoryComplaint',
  category: 'Pungutan Liar / Perilaku Petugas',
  urgency: 'high',
  complete: true,
  clear: true,
} as const;

describe('C9 a complaint about the camat', () => {
  let office: TestOffice;
  let admin: string;
  let camat: string;
  let view: ComplaintView;

  beforeAll(async () => {
    office = await openTestOffice();
    admin = office.signIn(ADMIN);
    camat = office.signIn(CAMAT);
    office.submit(ANSWERS);
    office.submit({...ANSWERS, 'Judul aduan': 'Lampu jalan padam', 'Isi aduan': 'Padam di RT 02.'});
  });

  afterAll(() => office.world.close());

  it('is not in the camat’s inbox before anybody has read it, and cannot be opened', () => {
    expect(office.inbox(admin).items.map(item => item.entry)).toEqual([1, 2]);
    expect(office.inbox(camat).items.map(item => item.entry)).toEqual([2]);
    expect(() => office.ask({do: 'open', token: camat, entry: 1})).toThrow('unknown-complaint');
    view = office.ask<ComplaintView>({do: 'open', token: admin, entry: 1});
    expect(view.guard).toEqual({accused: [{is: 'head'}], supervisory: true});
  });

  it('goes to no section of the camat’s, whatever the officer clicks', () => {
    view = office.act(admin, view, {type: 'classify', classification: CLASSIFICATION});
    expect(() => office.act(admin, view, {type: 'refer', unit: 'Sekretariat Kecamatan'})).toThrow(
      'barred: Aduan ADU-2026-0001 aman dan tidak diteruskan',
    );
  });

  it('goes to the recipient above', () => {
    view = office.act(admin, view, {type: 'refer', unit: SUPERIOR});
    const [referral] = mailsOf(office.world, 'inspektorat@example.com');
    expect(referral!.text).toContain('Pak Camat meminta uang');
  });

  it('says nothing of itself in Buku Kerja and in the recap, which the camat reads', () => {
    for (let ticks = 0; ticks < 2; ticks += 1) office.tick();
    const book = JSON.stringify(
      office.world.read({what: 'sheet', file: office.workbookId, range: "'Register Aduan'!A1:P9"}),
    );
    expect(book).toContain('ADU-2026-0001');
    expect(book).not.toMatch(/Pak Camat meminta|Pungutan Liar|Inspektorat/);
    const {docUrl} = reportAt(office, camat, {from: '2026-11-01', to: '2026-11-30'}).filed!;
    expect(docUrl).toBeTruthy();
    const everything = mailsOf(office.world, CAMAT).map(mail => `${mail.subject} ${mail.text}`);
    expect(everything.join('\n')).not.toContain('meminta uang');
  });

  it('is shown to who may see it once the officer has cleared the camat', () => {
    view = office.act(admin, view, {
      type: 'classify',
      classification: {...CLASSIFICATION, kind: 'nonSupervisoryComplaint', accused: []},
    });
    expect(office.ask<ComplaintView>({do: 'open', token: camat, entry: 1}).entry).toBe(1);
  });

  it('refuses an accused nobody knows: no name of a person enters the journal', () => {
    const accused = [{is: 'person' as const, email: 'siapa@example.com'}];
    const again = {type: 'classify' as const, classification: {...CLASSIFICATION, accused}};
    expect(() => office.act(admin, view, again)).toThrow('unknown-accused');
  });

  it('keeps Pasang red without a recipient above', () => {
    const formUrl = `https://docs.google.com/forms/d/${office.formId}/edit`;
    const {mapping} = office.ask<{mapping: never}>({do: 'proposal', formUrl});
    const choices = {...installChoices(office.formId, mapping), superior: {name: '', email: ''}};
    expect(() => office.ask({do: 'install', office: choices})).toThrow('penerima di atas pimpinan');
  });
});
