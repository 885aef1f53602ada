import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {openLedger} from '../../tools/office/register';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {CLASSIFY, REFER} from './acts';

const CITIZEN = 'sari.contoh@example.com';
const ANSWERS = {
  'Nama lengkap': 'Sari Contohwati',
  'Alamat surel': CITIZEN,
  'Judul aduan': 'Lampu jalan padam',
  'Isi aduan': 'Lampu penerangan jalan padam sejak 20 Oktober 2026.',
};
const PROMISE = 'Lampu akan diganti petugas pada Rabu, 4 November 2026.';
const NOTE = 'Lampu sudah diganti petugas pada Rabu siang.';

describe('J2 answers that answer, interim answers and the book of promises', () => {
  let office: TestOffice;
  let token: string;

  beforeEach(async () => {
    office = await openTestOffice();
    office.submit(ANSWERS);
    token = office.signIn('ayu.admin@example.com');
    act(CLASSIFY, REFER);
  });

  afterEach(() => office.world.close());

  const open = () => office.ask<ComplaintView>({do: 'open', token, entry: 1});
  const act = (...acts: Act[]) => office.act(token, open(), ...acts);
  const lastMail = () => mailsOf(office.world, CITIZEN).at(-1)!;
  const item = () => office.inbox(token).items[0];
  /** The PPID answers, so that the answer may be written. */
  const respond = () => {
    const [referral] = mailsOf(office.world, 'ppid.4@example.com');
    office.world.services.gmail.reply('ppid.4@example.com', referral!.id, {text: 'Akan diganti.'});
    office.tick();
  };
  const answer = (text: string, overrideReason?: string) =>
    act(
      {type: 'draft', answer: text},
      {type: 'approve', ...(overrideReason ? {overrideReason} : {})},
    );

  it('refuses an answer that only puts off, until it says something or why it cannot', () => {
    respond();
    const empty = 'Terima kasih atas laporannya. Akan segera kami tindak lanjuti.';
    expect(() => answer(empty)).toThrow(
      'non-answer: Aduan ADU-2026-0001 aman; jawabannya belum dikirim. Isinya baru ucapan atau penundaan',
    );
    const {complaint} = answer(empty, 'Pelapor sudah diberi tahu langsung');
    expect(complaint.answer!.verdict).toMatchObject({findings: 0, nonAnswer: true});
  });

  it('an interim answer tells the day of the whole one, stops the clock and leaves the case where it is', () => {
    const interim = (until: string): Act => ({
      type: 'interim',
      answer: 'Yth. Ibu Sari. Petugas sedang memeriksa jaringan lampu itu.',
      until,
    });
    for (const until of ['2026-11-02', '2028-01-01'])
      expect(() => act(interim(until))).toThrow('bad-until');
    for (const until of ['besok', '']) expect(() => act(interim(until))).toThrow('bad-request');
    const view = act(interim('2026-11-06'));
    expect(view.complaint.status).toBe('referred');
    expect(view.steps.at(-1)).toMatchObject({name: 'Menjawab aduan', doneAt: expect.any(Number)});
    expect(lastMail().subject).toBe('[ADU-2026-0001] Jawaban sementara: Lampu jalan padam');
    expect(lastMail().text).toContain(
      'Jawaban lengkap akan kami sampaikan paling lambat Jumat, 6 November 2026.',
    );
    expect(item()).toMatchObject({status: 'referred', pledge: '2026-11-06'});
    respond();
    answer('Lampu sudah diganti.');
    expect(office.inbox(token).items).toEqual([]);
  });

  it('a day that an answer names is kept in the book until the citizen is told how it was kept', () => {
    respond();
    const view = answer(PROMISE);
    expect(view.complaint.pledges).toMatchObject([{date: '2026-11-04', keptAt: null}]);
    expect(view.pledges).toEqual([{what: PROMISE}]);
    expect(item()).toMatchObject({status: 'answered', pledge: '2026-11-04'});
    expect(() => act({type: 'keepPledge', pledge: 0, note: ' '})).toThrow('empty-answer');
    const kept = act({type: 'keepPledge', pledge: 0, note: NOTE});
    expect(kept.pledges).toEqual([{what: PROMISE, note: NOTE}]);
    expect(lastMail().text).toContain(`"${PROMISE}" Kini dapat kami sampaikan: ${NOTE}`);
    expect(office.inbox(token).items).toEqual([]);
    expect(() => act({type: 'keepPledge', pledge: 0, note: NOTE})).toThrow('unknown-pledge');
    expect(JSON.stringify(openLedger(office.world).journal())).not.toContain('Rabu siang');
  });

  it('a promise whose answer was told by hand is told by hand too', () => {
    const {'Alamat surel': _none, ...withoutMail} = ANSWERS;
    office.submit(withoutMail);
    const second = () => office.ask<ComplaintView>({do: 'open', token, entry: 2});
    const on = (...acts: Act[]) => office.act(token, second(), ...acts);
    on({type: 'tell', notice: 0, how: 'whatsapp'}, CLASSIFY);
    on({type: 'draft', answer: PROMISE}, {type: 'approve'});
    on({type: 'tell', notice: 1, how: 'whatsapp'});
    const view = on({type: 'keepPledge', pledge: 0, note: NOTE});
    expect(view.complaint.notices.at(-1)).toMatchObject({kind: 'pledge', told: null});
    expect(view.noticeTexts.at(-1)).toContain(NOTE);
  });
});
