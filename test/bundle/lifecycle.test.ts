import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {CLASSIFY, REFER} from './acts';

const CITIZEN = 'sari.contoh@example.com';
const PPID = 'ppid.4@example.com';
const ANSWER: Act[] = [{type: 'draft', answer: 'Lampu sudah diganti.'}, {type: 'approve'}];
const ASK: Act = {type: 'ask', question: 'Tiang nomor berapa yang padam?'};

describe('K6, J8 a complaint and its citizen', () => {
  let office: TestOffice;
  let token: string;

  beforeEach(async () => {
    office = await openTestOffice();
  });

  afterEach(() => office.world.close());

  function submitted(email = CITIZEN): ComplaintView {
    office.submit({
      'Nama lengkap': 'Sari Contohwati',
      'Isi aduan': 'Lampu padam di Karangluhur',
      ...(email ? {'Alamat surel': email} : {}),
    });
    token = office.signIn('ayu.admin@example.com');
    return seen();
  }

  const seen = () => office.ask<ComplaintView>({do: 'open', token, entry: 1});
  const act = (...acts: Act[]) => office.act(token, seen(), ...acts);
  const until = (time: string) => office.leap(time);
  const letters = (person: string, about: string) =>
    mailsOf(office.world, person).filter(mail => mail.subject.includes(about));

  /** Answers the last letter of the office in a person's mailbox, from there. */
  function reply(text: string, from = CITIZEN): void {
    const {gmail} = office.world.services;
    gmail.reply(from, mailsOf(office.world, from).at(-1)!.id, {text});
    office.tick();
  }

  /** Somebody writes to the address that only the citizen was told. */
  function strangerWrites(): void {
    const raw = Buffer.from(mailsOf(office.world, CITIZEN).at(-1)!.raw, 'utf8').toString();
    const to = /Reply-To: (\S+)/i.exec(raw)![1]!;
    const mail = {from: 'orang.lain@example.com', to, subject: 'Re', text: 'Ulangi!'};
    office.world.act({do: 'mail', ...mail});
    office.tick();
  }

  it('withdrawn by mail waits for one press, and opens nothing that was answered', () => {
    submitted();
    reply('Saya cabut aduan saya, lampunya sudah menyala.');
    const {complaint, additions} = seen();
    expect([complaint.status, complaint.unread, additions.length]).toEqual(['received', true, 1]);
    act(CLASSIFY, ...ANSWER);
    reply('Saya cabut aduan saya, lampunya sudah menyala.');
    expect(seen().complaint.status).toBe('answered');
  });

  it('asks by mail; the clock of the PPID stands still until the citizen has answered', () => {
    submitted();
    act(CLASSIFY, REFER);
    // Due on Tuesday at 16.00. Asked on Monday at ten, and answered on Wednesday at ten: 14.5 hours of service are left.
    until('2026-11-02T10:00:00+07:00');
    const asked = act(ASK);
    expect(asked.complaint.questions[0]!.until).toBe(Date.parse('2026-11-16T16:00:00+07:00'));
    expect(letters(CITIZEN, 'memerlukan keterangan')[0]!.text).toContain(
      'Tiang nomor berapa yang padam?',
    );
    expect(office.inbox(token).items[0]!.askedUntil).toBe(asked.complaint.questions[0]!.until);
    until('2026-11-04T10:00:00+07:00');
    reply('Tiang nomor 12, depan balai desa.');
    const answered = seen();
    expect(answered.additions.flatMap(one => one.answers)).toEqual([
      {question: 'Tiang nomor berapa yang padam?', answer: 'Tiang nomor 12, depan balai desa.'},
    ]);
    expect(answered.complaint.questions[0]!.answeredAt).not.toBeNull();
    const [{dueAt} = {dueAt: 0}] = answered.complaint.referrals;
    expect(new Date(dueAt).toISOString()).toMatch(/^2026-11-06T00:3/);
    expect(answered.held).toEqual([]);
    for (let ticks = 0; ticks < 4; ticks += 1) office.tick();
    const told = letters(PPID, 'Keterangan tambahan');
    expect(told).toHaveLength(1);
    expect(told[0]!.text).toContain('Tiang nomor 12');
    expect(told[0]!.text).not.toContain('Sari');
  });

  it('asks a citizen without e-mail by word of mouth, and an officer enters the answer', () => {
    submitted('');
    const asked = act(ASK);
    expect(asked.noticeTexts.at(-1)).toContain('Tiang nomor berapa yang padam?');
    expect(() => act(ASK)).toThrow('already-asked');
    const heard = act({type: 'hear', text: 'Nomor 12.', how: 'phone'});
    expect(heard.additions[0]!.answers[0]!.answer).toBe('Nomor 12.');
    expect(heard.complaint.status).toBe('received');
  });

  it('proposes to close what the citizen did not answer, and not before', () => {
    submitted();
    act(ASK);
    expect(() => act({type: 'close', reason: 'Tidak ditanggapi pelapor'})).toThrow('wrong-status');
    until('2026-11-17T08:00:00+07:00');
    const closed = act({type: 'close', reason: 'Tidak ditanggapi pelapor'});
    expect(closed.complaint.closure!.why).toBe('noReply');
    expect(office.inbox(token).items).toEqual([]);
    until('2026-11-17T09:00:00+07:00');
    expect(letters(CITIZEN, 'ditutup')[0]!.text).toContain('belum Anda jawab');
  });

  it('takes a late answer for the answer: open again, nobody awaited, and the PPID has the time that was left', () => {
    submitted();
    act(CLASSIFY, REFER, ASK);
    until('2026-11-17T08:00:00+07:00');
    act({type: 'close', reason: 'Tidak ditanggapi pelapor'});
    reply('Maaf terlambat, tiang nomor 12.');
    const {complaint, additions} = seen();
    expect(complaint.status).toBe('reopened');
    expect(additions[0]!.answers).toEqual([
      {question: 'Tiang nomor berapa yang padam?', answer: 'Maaf terlambat, tiang nomor 12.'},
    ]);
    expect(office.inbox(token).items[0]!.askedUntil).toBeNull();
    expect(complaint.referrals[0]!.dueAt).toBeGreaterThan(Date.parse('2026-11-17T16:00:00+07:00'));
    for (let ticks = 0; ticks < 4; ticks += 1) office.tick();
    expect(letters(PPID, 'Keterangan tambahan')[0]!.text).toContain('tiang nomor 12');
    reply('Tiang nomor 12 sudah kami perbaiki.', PPID);
    expect(seen()).toMatchObject({held: [], materials: [{referral: 0}]});
  });

  it('closes an answered complaint after ten working days of silence, in service hours', () => {
    submitted();
    act(CLASSIFY, ...ANSWER);
    expect(office.inbox(token).items).toEqual([]);
    until('2026-11-17T07:29:00+07:00');
    expect(seen().complaint.status).toBe('answered');
    office.world.advance(Date.parse('2026-11-17T08:00:00+07:00'));
    expect(seen().complaint.closure).toMatchObject({why: 'silence', by: 'meja'});
    expect(letters(CITIZEN, 'ditutup')).toHaveLength(1);
  });

  it('opens again by the citizen’s reply, and another officer than the first answers', () => {
    submitted();
    act(CLASSIFY, ...ANSWER);
    reply('Lampunya masih padam sampai malam ini.');
    const reopened = seen();
    expect(reopened.complaint.status).toBe('reopened');
    expect(reopened.reopenReason).toBe('Lampunya masih padam sampai malam ini.');
    expect(reopened.earlierAnswers.map(one => one.answer)).toEqual(['Lampu sudah diganti.']);
    expect(office.inbox(token).items[0]!.status).toBe('reopened');
    expect(() => act(...ANSWER)).toThrow(/first-answerer.*Bagus Pengelolawan/);
    token = office.signIn('bagus.pengelola@example.com');
    expect(act(...ANSWER).complaint.status).toBe('answered');
  });

  it('stays closed to thanks, which are kept all the same', () => {
    submitted();
    act(CLASSIFY, ...ANSWER);
    reply('Terima kasih banyak atas tanggapannya, Pak.');
    expect(seen().complaint.status).toBe('answered');
    expect(seen().additions[0]!.answers[0]!.answer).toContain('Terima kasih');
  });

  it('J9: is rated by one word of a reply, as often as the citizen likes, and then opened by more words', () => {
    submitted();
    act(CLASSIFY, ...ANSWER);
    const mail = letters(CITIZEN, 'Jawaban')[0]!;
    expect(mail.text).toContain('Puas: balas surel ini dengan kata PUAS');
    expect(mail.text).toContain('Ombudsman');
    reply('PUAS');
    expect(seen().complaint).toMatchObject({status: 'answered', rating: {satisfied: true}});
    reply('Tidak puas');
    expect(seen().complaint).toMatchObject({status: 'answered', rating: {satisfied: false}});
    reply('TIDAK PUAS, lampunya padam lagi.');
    expect(seen().complaint).toMatchObject({status: 'reopened', rating: {satisfied: false}});
  });

  it('hears nobody who only knows the address; an officer decides', () => {
    submitted();
    act(CLASSIFY, ...ANSWER);
    strangerWrites();
    expect(seen().complaint.status).toBe('answered');
    expect(seen().held.map(one => one.reason)).toEqual(['sender']);
    const accepted = act({type: 'acceptReply', messageId: seen().held[0]!.messageId});
    expect(accepted.complaint.status).toBe('reopened');
    expect(accepted.held).toEqual([]);
    expect(accepted.complaint.heldReplies).toEqual([]);
  });

  it('is not closed, nor read at each tick, while a reply waits for an officer; and closed at once then', () => {
    submitted();
    act(CLASSIFY, ...ANSWER);
    strangerWrites();
    until('2026-11-17T09:00:00+07:00');
    for (let ticks = 0; ticks < 8; ticks += 1) office.tick();
    office.world.read({what: 'calls'});
    for (let ticks = 0; ticks < 4; ticks += 1) office.tick();
    const spent = office.world.read({what: 'calls'}) as Record<string, {count: number}>;
    // The two ticks that look at the ledger read it once each.
    expect(spent['Sheets.Spreadsheets.Values.batchGet']!.count).toBe(2);
    const [held] = seen().held;
    act({type: 'refuseReply', messageId: held!.messageId});
    office.tick();
    office.tick();
    expect(seen().complaint.closure).toMatchObject({why: 'silence'});
  });

  it('is withdrawn by its citizen and opened again, each with a reason in the journal', () => {
    submitted();
    expect(() => act({type: 'withdraw', reason: ' ', how: 'phone'})).toThrow('no-reason');
    const withdrawn = act({type: 'withdraw', reason: 'Sudah selesai sendiri', how: 'phone'});
    expect(withdrawn.complaint.closure!.why).toBe('withdrawn');
    expect(() => act(CLASSIFY)).toThrow('wrong-status');
    const again = act({type: 'reopen', reason: 'Rusak lagi', how: 'walkIn'});
    expect(again.complaint).toMatchObject({status: 'reopened', closure: null});
    const found = office.ask<{findings: string[]}>({do: 'verify', token, from: ''});
    expect(found.findings).toEqual([]);
  });
});
