import type {AnswerChecked} from '../../src/domain/desk/checked-answer';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {CHECK_VERSION} from '../../src/domain/language/check';
import {openLedger} from '../../tools/office/register';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {CLASSIFY} from './acts';

const CITIZEN = 'sari.contoh@example.com';
const ANSWERS = {
  'Nama lengkap': 'Sari Contohwati',
  'Alamat surel': CITIZEN,
  'Judul aduan': 'lampu nya mati bgt',
  'Isi aduan': 'Lampu penerangan jalan padam sejak 20 Oktober 2026.',
};
const FLAWED = 'Petugas sudah dilapangan, silahkan ditunggu dilapangan. Terimakasih.';
const ABOUT = {title: 'Lampu mati', body: '', today: '2026-11-02'};
const REASON = 'Kalimat diminta pelapor persis begini';

describe('J1 the language check in front of every answer', () => {
  let office: TestOffice;
  let token: string;

  beforeEach(async () => {
    office = await openTestOffice();
    office.submit(ANSWERS);
    token = office.signIn('ayu.admin@example.com');
    office.act(token, open(), CLASSIFY);
  });

  afterEach(() => office.world.close());

  const open = () => office.ask<ComplaintView>({do: 'open', token, entry: 1});
  const check = (text: string, words: string[] = []) =>
    office.ask<AnswerChecked>({do: 'checkAnswer', text, words, about: ABOUT}).findings;
  const send = (answer: string, overrideReason?: string) =>
    office.act(
      token,
      open(),
      {type: 'draft', answer},
      {type: 'approve', ...(overrideReason === undefined ? {} : {overrideReason})},
    );

  it('refuses a flawed answer in words that name the flaws, and nothing is stored or sent', () => {
    const before = mailsOf(office.world, CITIZEN).length;
    expect(() => send(FLAWED)).toThrow(
      'Aduan ADU-2026-0001 aman; jawabannya belum dikirim. Bahasanya masih perlu diperbaiki di 4 tempat',
    );
    expect(() => send(FLAWED, '  ')).toThrow('language');
    expect(open().complaint.status).toBe('classified');
    expect(mailsOf(office.world, CITIZEN)).toHaveLength(before);
  });

  it('lets it go with a reason, of which the journal keeps the hash and the ledger the words', () => {
    const view = send(FLAWED, REASON);
    expect(view.complaint.status).toBe('answered');
    expect(view.overrideReason).toBe(REASON);
    const journal = JSON.stringify(openLedger(office.world).journal());
    expect(journal).toMatch(/"verdict":\{"findings":3,"reasonHash":"[0-9a-f]{64}","version":\d+\}/);
    expect(journal).not.toContain(REASON);
  });

  it('stores its version with a clean answer; advice on its shape keeps nothing back', () => {
    const answer = 'Lampu sudah diganti.';
    expect(check(answer).map(one => [one.rule, one.isHint])).toEqual([
      ['tanpa_salam', true],
      ['tanpa_penutup', true],
    ]);
    const {complaint} = send(answer);
    expect(complaint.answer!.verdict).toEqual({version: CHECK_VERSION, findings: 0});
  });

  it('asks nothing of Google but where the desk is, and needs nobody to be signed in', () => {
    office.world.read({what: 'calls'});
    const mended = check(FLAWED).filter(one => !one.isHint);
    expect(mended.map(one => [one.found, one.suggestion])).toEqual([
      ['silahkan', 'silakan'],
      ['dilapangan', 'di lapangan'],
      ['Terimakasih', 'Terima kasih'],
    ]);
    expect(Object.keys(office.world.read({what: 'calls'}) as object)).toEqual([
      'Properties.getProperties',
    ]);
    expect(() => check('a'.repeat(20_001))).toThrow('bad-request');
  });

  it('knows the words of the office, and leaves the title alone as the citizen wrote it', () => {
    const text =
      'Yth. Ibu Sari. Aduan perihal "lampu nya mati bgt" ditangani di pendhapa. Terima kasih.';
    expect(check(text).map(one => one.found)).toEqual(['pendhapa']);
    expect(check(text, ['Pendhapa'])).toEqual([]);
  });
});
