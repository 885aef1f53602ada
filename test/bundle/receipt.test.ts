import type {InstallProposal} from '../../src/domain/desk/setting-up';
import {pdfText} from '../workspace/docs/pdf-text';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {printAt, sizeOf} from './papers';
import {qrCodesIn} from './pdf-qr';

const CITIZEN = 'sari.contoh@example.com';
const ANSWERS = {
  'Nama lengkap': 'Sari Contohwati',
  'Alamat surel': CITIZEN,
  'Alamat tempat tinggal': 'Desa Karangluhur RT 02 RW 04',
  'Judul aduan': 'Lampu jalan padam',
  'Isi aduan': 'Lampu penerangan jalan padam sejak 20 Oktober 2026.',
};

describe('I6 the receipt on paper', () => {
  let office: TestOffice;

  beforeEach(async () => {
    office = await openTestOffice();
    office.submit(ANSWERS);
  });

  afterEach(() => office.world.close());

  it('is one page with number, code and officer, filed under the complaint, as PDF and as Doc', () => {
    const token = office.signIn('ayu.admin@example.com');
    const {pdf, folders, title, docUrl} = printAt(office, token, {kind: 'receipt', entry: 1});
    const pages = pdfText(pdf);
    expect(pages).toHaveLength(1);
    const {text} = mailsOf(office.world, CITIZEN)[0]!;
    const code = /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(text)![0];
    for (const words of ['ADU-2026-0001', code, 'Sari Contohwati', 'Ayu Adminarti', '137'])
      expect(pages[0]).toContain(words);
    expect(title).toBe('Tanda Terima ADU-2026-0001');
    expect(docUrl).toContain('docs.google.com/document');
    expect(folders.slice(0, 3)).toEqual(['ADU-2026-0001', '2026', 'Lampiran']);
    expect(sizeOf(pdf)).toEqual([609, 468]);
  });

  it('carries a code that leads to the complaint’s own tracking page', () => {
    const token = office.signIn('ayu.admin@example.com');
    const {pdf} = printAt(office, token, {kind: 'receipt', entry: 1});
    const link = /https:\/\/script\.google\.com\/\S+/.exec(
      mailsOf(office.world, CITIZEN)[0]!.text,
    )![0];
    expect(qrCodesIn(pdf)).toEqual([link]);
  });

  it('O10: bears the office’s own address once it has one, while mails lead straight to the page', () => {
    const formUrl = `https://docs.google.com/forms/d/${office.formId}/edit`;
    const {inForce} = office.ask<InstallProposal>({do: 'proposal', formUrl});
    const install = (publicAddress: string) =>
      office.ask({do: 'install', office: {...inForce, publicAddress}});
    expect(() => install('lacak.example.com?x=1')).toThrow('alamat tetap');
    install('https://lacak.example.com');
    const token = office.signIn('ayu.admin@example.com');
    const {pdf} = printAt(office, token, {kind: 'receipt', entry: 1});
    const [key] = /\?k=\S+/.exec(mailsOf(office.world, CITIZEN)[0]!.text)!;
    expect(qrCodesIn(pdf)).toEqual([`https://lacak.example.com${key}`]);
    expect(qrCodesIn(printAt(office, token, {kind: 'kit'}).pdf)[1]).toBe(
      'https://lacak.example.com',
    );
    office.submit({...ANSWERS, 'Alamat surel': 'tono.misal@example.com'});
    const [mail] = mailsOf(office.world, 'tono.misal@example.com');
    expect(mail!.text).toContain('https://script.google.com/');
    install('');
    expect(qrCodesIn(printAt(office, token, {kind: 'kit'}).pdf)[1]).toContain('script.google.com');
  });

  it('lies in Drive for the office alone', () => {
    const token = office.signIn('ayu.admin@example.com');
    const {pdfUrl, docUrl} = printAt(office, token, {kind: 'receipt', entry: 1});
    for (const url of [pdfUrl, docUrl]) {
      const file = office.world.services.drive.find(/\/d\/([^/]+)\//.exec(url)![1]!)!;
      expect(file.permissions).toEqual([expect.objectContaining({email: office.email})]);
    }
  });

  it('O4: is not for the head of the office, since it carries the identity; nor for a stranger', () => {
    const head = office.signIn('camat@example.com');
    expect(() => printAt(office, head, {kind: 'receipt', entry: 1})).toThrow('not-allowed');
    expect(() => printAt(office, 'x|1|y', {kind: 'receipt', entry: 1})).toThrow('signed-out');
  });

  it('refuses a complaint that is not there, and a wish that is none', () => {
    const token = office.signIn('ayu.admin@example.com');
    const wishes = [
      {kind: 'receipt', entry: 9},
      {kind: 'x'},
      {kind: 'receipt'},
      {kind: 'toString'},
    ];
    for (const wish of wishes)
      expect(() => printAt(office, token, wish as never)).toThrow(/unknown-complaint|bad-request/);
  });
});
