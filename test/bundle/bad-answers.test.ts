import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {EMPTY_ENTRY} from '../../src/domain/intake/entry';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {CLASSIFY} from './acts';

const CITIZEN = 'sari.contoh@example.com';
const ADMIN = 'ayu.admin@example.com';
const CAMAT = 'camat@example.com';
const GOOD =
  'Yth. Ibu Sari. Lampu jalan sudah diganti petugas pada Senin, 2 November 2026. Terima kasih.';
const FLAWED = 'Lampu sudah di ganti, terimakasih.';
const classify = (accused: Array<{is: 'person'; email: string}> = []): Act => ({
  type: 'classify',
  classification: {...CLASSIFY.classification, accused},
});
const draft = (answer: string): Act => ({type: 'draft', answer});
const APPROVE: Act = {type: 'approve'};
const GENERAL = "'Umum'!A3:B20";

describe('J1, J2, J3 bad answers do not leave the desk', () => {
  let office: TestOffice;
  let admin: string;

  beforeEach(async () => {
    office = await openTestOffice();
    office.submit({
      'Nama lengkap': 'Sari Contohwati',
      'Alamat surel': CITIZEN,
      'Judul aduan': 'Lampu jalan padam',
      'Isi aduan': 'Lampu penerangan jalan padam sejak 20 Oktober 2026.',
    });
    admin = office.signIn(ADMIN);
    act(classify());
  });

  afterEach(() => office.world.close());

  const open = () => office.ask<ComplaintView>({do: 'open', token: admin, entry: 1});
  const act = (...acts: Act[]) => office.act(admin, open(), ...acts);
  const mails = () => mailsOf(office.world, CITIZEN).length;

  it.each<[string, Act[], string]>([
    ['unchecked', [draft(FLAWED), APPROVE], 'language: Aduan ADU-2026-0001 aman'],
    [
      'overridden without a reason',
      [draft(FLAWED), {type: 'approve', overrideReason: ' '}],
      'language: Aduan ADU-2026-0001 aman',
    ],
    [
      'to the wrong person, by name',
      [draft(GOOD.replace('Ibu Sari', 'Bapak Tono')), APPROVE],
      'Jawaban ini menyebut "Tono", padahal pelapor atau nomornya lain',
    ],
    [
      'to the wrong person, by number',
      [draft(`${GOOD} Nomor register ADU-2026-0007.`), APPROVE],
      'menyebut "ADU-2026-0007"',
    ],
    [
      'with gaps of the template',
      [draft(`${GOOD} Hubungi kami pada {tanggal}.`), APPROVE],
      'Masih ada isian templat yang kosong: {tanggal}.',
    ],
    [
      'with gaps and a reason, which does not help',
      [draft('Lampu diganti pada ______.'), {type: 'approve', overrideReason: 'Mendesak'}],
      'unfilled',
    ],
    ['that answers nothing', [draft('Akan kami tindak lanjuti.'), APPROVE], 'non-answer'],
    ['without approval', [APPROVE], 'wrong-status: Aduan ADU-2026-0001 aman'],
  ])('%s', (_what, acts, sentence) => {
    const before = mails();
    expect(() => act(...acts)).toThrow(sentence);
    expect(open().complaint.status).toBe('classified');
    expect(mails()).toBe(before);
  });

  it('twice', () => {
    act(draft(GOOD), APPROVE);
    const sent = mails();
    for (const again of [[APPROVE], [draft(GOOD), APPROVE]])
      expect(() => act(...again)).toThrow('wrong-status: Aduan ADU-2026-0001 aman');
    expect(mails()).toBe(sent);
  });

  it('after the citizen has withdrawn it', () => {
    act(draft(GOOD), {type: 'withdraw', reason: 'Sudah selesai menurut pelapor', how: 'phone'});
    const sent = mails();
    for (const late of [[APPROVE], [draft(GOOD)]])
      expect(() => act(...late)).toThrow('wrong-status');
    expect(mails()).toBe(sent);
  });

  it('with personal data in the post that everyone can read', () => {
    const link = 'https://www.instagram.com/p/abc';
    const entered = office.ask<ComplaintView>({
      do: 'enter',
      token: admin,
      id: 'instagram',
      draft: {
        ...EMPTY_ENTRY,
        channel: 'instagram',
        link,
        account: '@warga.contoh',
        body: 'Lampu jalan padam di Karangluhur.',
      },
    });
    const told = entered.complaint.notices.map((_one, notice): Act => ({
      type: 'tell',
      notice,
      how: 'instagram',
    }));
    const answer = 'Lampu jalan di Karangluhur sudah diganti petugas pada Senin.';
    const view = office.act(admin, entered, ...told, classify(), draft(answer), APPROVE);
    const notice = view.complaint.notices.findIndex(({kind}) => kind === 'answer');
    const publish = (text: string): Act => ({type: 'publish', notice, form: 'comment', text, link});
    expect(() => office.act(admin, view, publish(`@warga.contoh ${answer}`))).toThrow(
      'personal-in-public',
    );
    office.act(admin, view, publish(answer));
  });

  it('by the one it is about', () => {
    act(classify([{is: 'person', email: CAMAT}]), draft(GOOD));
    const sent = mails();
    const camat = office.signIn(CAMAT);
    expect(() => office.act(camat, open(), APPROVE)).toThrow('unknown-complaint');
    expect(mails()).toBe(sent);
  });

  it('approved by its own writer, where the office wants a second person', () => {
    const rows = office.world.read({
      what: 'sheet',
      file: office.workbookId,
      range: GENERAL,
    }) as string[][];
    const values = rows.map(([what = '', value = '']) => [
      what,
      what === 'Penyetuju jawaban' ? 'Petugas lain' : value,
    ]);
    office.world.act({
      do: 'edit',
      file: office.workbookId,
      range: `'Umum'!A3:B${2 + values.length}`,
      values,
      as: office.email,
    });
    office.ask({do: 'applySettings', token: admin});
    expect(() => act(draft(GOOD), APPROVE)).toThrow(
      'Penulis tidak menyetujui jawabannya sendiri; simpan jawabannya, lalu mintalah persetujuan Bagus Pengelolawan atau Cahya Camatwati.',
    );
    act(draft(GOOD));
    const view = office.act(office.signIn(CAMAT), open(), APPROVE);
    expect(view.complaint.status).toBe('answered');
  });
});
