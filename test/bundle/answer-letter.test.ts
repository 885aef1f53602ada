import {LETTERHEAD_WORDS} from '../../src/data/tab-words';
import type {LetterFields} from '../../src/domain/answer/letter-fields';
import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {openLedger} from '../../tools/office/register';
import {pdfText} from '../workspace/docs/pdf-text';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {printAt, sizeOf} from './papers';
import {CLASSIFY} from './acts';

const CITIZEN = 'sari.contoh@example.com';
const answer = (register: string) =>
  'Yth. Bapak/Ibu Sari Contohwati\n\n' +
  'Terima kasih atas aduan Anda perihal "Lampu jalan padam" dengan nomor register ' +
  register +
  '.\n\n' +
  'Lampu jalan di depan Balai Desa Karangluhur sudah diganti petugas kami pada Senin, 2 November 2026.\n\n' +
  'Demikian jawaban kami. Atas perhatian Anda, kami ucapkan terima kasih.\n\nHormat kami,\nKecamatan Contoh';
const LETTER: LetterFields = {
  number: '470/123/XI/2026',
  nature: 'ordinary',
  enclosures: '',
  matter: '',
  copies: ['Kepala Desa Karangluhur', 'Arsip'],
};
const SCAN = Buffer.from('%PDF-1.7 pindaian surat yang ditandatangani');
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

describe('J4 the answer as an official letter', () => {
  let office: TestOffice;
  let admin: string;
  let entry = 0;
  let mails = 0;

  beforeAll(async () => {
    office = await openTestOffice();
    admin = office.signIn('ayu.admin@example.com');
  });

  /** A complaint for each case, in one office. */
  beforeEach(() => {
    entry += 1;
    office.submit({
      'Nama lengkap': 'Sari Contohwati',
      'Alamat surel': CITIZEN,
      'Alamat tempat tinggal': 'Desa Karangluhur RT 02 RW 04',
      'Judul aduan': 'Lampu jalan padam',
      'Isi aduan': 'Lampu penerangan jalan padam sejak 20 Oktober 2026.',
    });
    classify();
    mails = mailsOf(office.world, CITIZEN).length;
  });

  afterAll(() => office.world.close());

  const open = (token = admin) => office.ask<ComplaintView>({do: 'open', token, entry});
  const register = () => `ADU-2026-${String(entry).padStart(4, '0')}`;
  const draft = (change: object = {}, words = answer(register())): Act => ({
    type: 'draft',
    answer: words,
    letter: {...LETTER, ...change},
  });
  const act = (...acts: Act[]) => office.act(admin, open(), ...acts);
  const letters = () => mailsOf(office.world, CITIZEN).slice(mails);
  const classify = (accused: Array<{is: 'head'}> = []) =>
    act({
      type: 'classify',
      classification: {...CLASSIFY.classification, accused},
    });
  const send = (file: {name?: string; data?: Buffer; id?: string; seen?: number} = {}) =>
    office.ask<ComplaintView>({
      do: 'sendLetter',
      token: admin,
      id: file.id ?? `surat-${entry}`,
      entry,
      seen: file.seen ?? open().complaint.version,
      name: file.name ?? '',
      data: (file.data ?? Buffer.alloc(0)).toString('base64'),
    });

  it('goes from draft to letter, approval, scan and mail, with the signed PDF and once', () => {
    act(draft());
    const proof = printAt(office, admin, {kind: 'answerLetter', entry});
    expect(pdfText(proof.pdf)[0]).toMatch(/KONSEP[^]*Paraf[^]*Ayu Adminarti/);
    expect(proof.title).toBe(`Konsep Surat Jawaban ${register()}`);
    expect(act({type: 'approve'}).complaint).toMatchObject({status: 'drafted', answeredAt: null});
    expect(letters()).toEqual([]);

    const {pdf, folders, title} = printAt(office, admin, {kind: 'answerLetter', entry});
    expect([title, folders[0], sizeOf(pdf)]).toEqual([
      `Surat Jawaban ${register()}`,
      register(),
      [609, 935],
    ]);
    const pages = pdfText(pdf);
    const [page] = pages;
    expect(pages).toHaveLength(1);
    for (const words of [
      '470/123/XI/2026',
      'Biasa',
      'Sari Contohwati',
      'Tembusan',
      'NIP',
      '2 November 2026',
    ])
      expect(page).toContain(words);
    expect(page).not.toMatch(/KONSEP|Hormat kami/);

    const seen = open().complaint.version;
    const sent = send({name: 'IMG_0001.pdf', data: SCAN, seen});
    expect(sent.complaint).toMatchObject({status: 'answered', letter: {final: {signed: true}}});
    send({name: 'IMG_0001.pdf', data: SCAN, seen});
    expect(() => send({name: 'lain.pdf', data: SCAN, id: 'surat-2'})).toThrow('wrong-status');
    office.tick();
    expect(letters()).toHaveLength(1);
    const {attachments} = letters()[0]!;
    expect(attachments.map(({name}) => name)).toEqual([
      'Surat Jawaban ADU-2026-0001 (bertanda tangan).pdf',
    ]);

    const [kept] = open().attachments;
    const {sha256} = open().complaint.letter!.final!;
    expect(kept).toMatchObject({
      name: attachments[0]!.name,
      mime: 'application/pdf',
      size: SCAN.length,
    });
    expect(open().complaint.attachments).toEqual([sha256]);
    const answered = openLedger(office.world)
      .journal()
      .filter(line => line.event.type === 'answered')
      .at(-1);
    expect(answered!.event).toMatchObject({letter: {sha256, signed: true}});
    const dossier = pdfText(printAt(office, admin, {kind: 'dossier', entry}).pdf).join(' ');
    expect(dossier.replace(/\s/g, '')).toContain(sha256);
  });

  it('goes as the desk’s own PDF where no signature is asked for, or on paper to who has no mail', () => {
    act(draft(), {type: 'approve'});
    const sent = send();
    expect(sent.complaint.letter!.final).toMatchObject({signed: false});
    const [file] = letters()[0]!.attachments;
    expect(file!.name).toMatch(/^Surat Jawaban ADU-2026-\d{4} \(2026-11-02 08\.\d\d\)\.pdf$/);
    expect(letters()[0]!.text).toContain('surat resmi, terlampir');
  });

  it.each<[string, () => unknown, string]>([
    [
      'before anybody has approved it',
      () => (act(draft()), send({data: SCAN, name: 'a.pdf'})),
      'Setujui dulu',
    ],
    [
      'after it was taken back',
      () => (act(draft(), {type: 'approve'}), act({type: 'takeBackLetter'}), send()),
      'Setujui dulu',
    ],
    [
      'after its text was written anew',
      () => (
        act(draft(), {type: 'approve'}),
        act(draft({}, answer(register()).replace('diganti', 'diperbaiki'))),
        send()
      ),
      'Setujui dulu',
    ],
    [
      'with a gap in its fields',
      () => act(draft({copies: ['Kepala {unit}']}), {type: 'approve'}),
      'Masih ada isian templat yang kosong: {unit}',
    ],
    [
      'to somebody else',
      () =>
        act(draft({}, answer(register()).replace('Sari Contohwati', 'Tono Misal')), {
          type: 'approve',
        }),
      'Jawaban ini menyebut',
    ],
    [
      'about another complaint',
      () => act(draft({matter: 'Aduan ADU-2026-9002'}), {type: 'approve'}),
      'ADU-2026-9002',
    ],
    [
      'signed by the one complained about',
      () => (classify([{is: 'head'}]), act(draft(), {type: 'approve'})),
      'tidak boleh menandatangani',
    ],
    [
      'without a number and unsigned',
      () => (act(draft({number: ' '}), {type: 'approve'}), send()),
      'Nomor suratnya masih kosong',
    ],
    [
      'as a picture that no scanner makes',
      () => (
        act(draft(), {type: 'approve'}),
        send({name: 'a.ogg', data: Buffer.from('OggS suara')})
      ),
      'harus berupa PDF atau JPG',
    ],
    [
      'as something else under the name of a PDF',
      () => (
        act(draft(), {type: 'approve'}),
        send({name: 'a.pdf', data: Buffer.from('MZ program')})
      ),
      'Isi berkas tidak sesuai dengan namanya',
    ],
    [
      'from a page that is no longer true',
      () => (act(draft(), {type: 'approve'}), send({seen: 2})),
      'sudah diubah orang lain',
    ],
  ])('is refused %s', (_case, attempt, words) => {
    expect(attempt).toThrow(words);
    expect(letters()).toEqual([]);
    expect(open().complaint.answeredAt).toBeNull();
  });

  it('waits for its signature where the office demands one, in the tab Kop Surat', () => {
    const row = 3 + LETTERHEAD_WORDS.findIndex(([, what]) => what === 'signedLetters');
    const range = `'Kop Surat'!B${row}`;
    const {workbookId: file, email: as} = office;
    office.world.act({do: 'edit', file, range, values: [['Wajib']], as});
    office.ask({do: 'applySettings', token: admin});
    expect(office.inbox(admin).letters).toEqual({signed: true, copies: []});
    act(draft(), {type: 'approve'});
    expect(() => send()).toThrow('Kantor ini mewajibkan tanda tangan');
    expect(send({name: 'a.jpg', data: JPEG}).complaint.status).toBe('answered');
  });

  it('reads its file back where the first execution could not send it', () => {
    act(draft(), {type: 'approve'});
    office.world.fault({on: 'Gmail.Users.Messages.send', nth: 1, effect: 'before'});
    send({name: 'a.pdf', data: SCAN});
    expect(letters()).toEqual([]);
    for (let ticks = 0; ticks < 6; ticks += 1) office.tick();
    expect(letters().map(({attachments}) => attachments.length)).toEqual([1]);
  });
});
