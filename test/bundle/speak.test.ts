import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView, Response} from '../../src/domain/desk/protocol';
import type {Speech} from '../../src/domain/lifecycle/speech';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {visitPage} from './page';
import {CLASSIFY, REFER} from './acts';

const CITIZEN = 'sari.contoh@example.com';
/** Of the form, in the page's script nowhere. */
const WITHDRAW = '<summary>Cabut aduan</summary>';
const PPID = 'ppid.4@example.com';
const QUESTION = 'Tiang nomor berapa yang padam?';
const ANSWER: Act[] = [{type: 'draft', answer: 'Lampu sudah diganti.'}, {type: 'approve'}];

describe('K6, J7, J8, J9 a complainant on the tracking page', () => {
  let office: TestOffice;
  let token: string;
  let key: string;
  let code: string;
  let spoken = 0;

  beforeAll(async () => {
    office = await openTestOffice();
    office.submit({
      'Nama lengkap': 'Sari Contohwati',
      'Alamat surel': CITIZEN,
      'Isi aduan': 'Lampu padam di Karangluhur',
    });
    token = office.signIn('ayu.admin@example.com');
    const {text} = mailsOf(office.world, CITIZEN)[0]!;
    key = /\?k=(\S+)/.exec(text)![1]!;
    code = /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(text)![0];
  });

  afterAll(() => office.world.close());

  const seen = () => office.ask<ComplaintView>({do: 'open', token, entry: 1});
  const act = (...acts: Act[]) => office.act(token, seen(), ...acts);
  const page = () => visitPage(office, {k: key});

  function say(speech: Speech, by: object = {key}): Response<unknown> {
    const id = `${(spoken += 1)}`.padStart(32, '0');
    return tell({id, speech, ...by});
  }

  function tell(message: object): Response<unknown> {
    const none = {key: '', number: '', code: ''};
    const args = [{do: 'speak', ...none, ...message} as never];
    const answer = office.world.act({do: 'call', fn: 'request', args, as: '', via: 'page'});
    if (!answer.ok) throw new Error(answer.error);
    return answer.result as Response<unknown>;
  }

  it('reads the office’s question there and answers it, by number and code; the clock of the PPID runs on', () => {
    act(CLASSIFY, REFER);
    const due = seen().complaint.referrals[0]!.dueAt;
    act({type: 'ask', question: QUESTION});
    expect(page()).toContain(QUESTION);
    expect(page()).toContain(WITHDRAW);
    expect(page()).toContain('Mohon dijawab paling lambat Senin, 16 November 2026.');
    office.leap('2026-11-03T10:00:00+07:00');
    const speech = {what: 'words', text: 'Tiang nomor 12.'} as const;
    expect(say(speech, {number: 'adu 2026 1', code})).toEqual({
      ok: true,
      value: {what: 'words', reopened: false},
    });
    expect(seen().additions.at(-1)!.answers).toEqual([
      {question: QUESTION, answer: 'Tiang nomor 12.'},
    ]);
    expect(seen().complaint.referrals[0]!.dueAt).toBeGreaterThan(due);
    expect(office.inbox(token).items[0]).toMatchObject({askedUntil: null, unread: true});
    expect(page()).not.toContain(QUESTION);
    office.tick();
    const told = mailsOf(office.world, PPID).at(-1)!;
    expect(told.subject).toContain('Keterangan tambahan');
    expect(told.text).toContain('Tiang nomor 12.');
    office.world.services.gmail.reply(PPID, told.id, {text: 'Lampu sudah diganti.'});
    office.tick();
  });

  it('the same words sent twice count once, and empty or endless ones not at all', () => {
    const message = {key, id: 'a'.repeat(32), speech: {what: 'words', text: 'Sampai malam ini.'}};
    expect(tell(message)).toEqual(tell(message));
    expect(
      seen().additions.filter(({answers}) => answers[0]!.answer === 'Sampai malam ini.'),
    ).toHaveLength(1);
    const before = seen().complaint.version;
    expect(say({what: 'words', text: '  '})).toMatchObject({code: 'no-words'});
    expect(say({what: 'words', text: 'a'.repeat(5_001)})).toMatchObject({code: 'words-too-long'});
    expect(say({what: 'rate', satisfied: true, text: ''})).toMatchObject({code: 'wrong-status'});
    expect(seen().complaint.version).toBe(before);
  });

  it('an unknown number, a wrong code and a made-up link get one and the same answer', () => {
    const speech = {what: 'withdraw', text: 'Bukan saya.'} as const;
    const answers = [
      {number: 'ADU-2026-0001', code: 'AAAA-2222'},
      {number: 'ADU-2026-0002', code},
      {number: 'ADU-2027-0009', code: 'AAAA-2222'},
      {key: key.replace(/^1\./, '2.')},
      {key: '1.00000000000000000000'},
    ].map(by => say(speech, by));
    expect(new Set(answers.map(one => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]).toMatchObject({code: 'not-tracked'});
    expect(seen().complaint.status).toBe('responded');
  });

  it('rates the answer, and opens the complaint again by saying what is left', () => {
    act(...ANSWER);
    expect(page()).toContain('Apakah jawaban ini menyelesaikan aduan Anda?');
    expect(page()).not.toContain(WITHDRAW);
    expect(say({what: 'rate', satisfied: true, text: ''}).ok).toBe(true);
    expect(seen().complaint).toMatchObject({status: 'answered', rating: {satisfied: true}});
    expect(page()).toContain('Penilaian Anda');
    expect(say({what: 'rate', satisfied: false, text: 'Masih padam.'})).toMatchObject({
      value: {what: 'rate', reopened: true},
    });
    expect(seen()).toMatchObject({
      reopenReason: 'Masih padam.',
      complaint: {status: 'reopened', rating: {satisfied: false}},
    });
    expect(() => act(...ANSWER)).toThrow(/first-answerer/);
    expect(page()).toContain(WITHDRAW);
  });

  it('withdraws it, changes their mind, and the journal tells all of it in hashes', () => {
    expect(say({what: 'withdraw', text: ' '})).toMatchObject({code: 'no-reason'});
    expect(say({what: 'withdraw', text: 'Sudah saya perbaiki sendiri.'}).ok).toBe(true);
    expect(seen().complaint.closure).toMatchObject({why: 'withdrawn', by: 'pelapor'});
    expect(page()).toContain('dicabut atas permintaan Anda');
    expect(say({what: 'reopen', text: 'Rusak lagi.'})).toMatchObject({value: {reopened: true}});
    expect(seen().complaint.status).toBe('reopened');
    const found = office.ask<{findings: string[]}>({do: 'verify', token, from: ''});
    expect(found.findings).toEqual([]);
  });
});
