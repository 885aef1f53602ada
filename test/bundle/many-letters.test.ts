import {CLASSIFY, REFER} from './acts';
import {mailsOf} from './office';
import {CITIZEN, openReferred, type ReferredOffice} from './referred';

/** More than a complaint's row of the ledger has places. */
const QUESTIONS = 30;

describe('design 12: a complaint of more letters than its row has places', () => {
  let office: ReferredOffice;

  beforeAll(async () => {
    office = await openReferred();
    for (let no = 1; no <= QUESTIONS; no += 1) {
      office.does({type: 'ask', question: `Di mana letak tiang nomor ${no}?`});
      office.does({type: 'hear', text: `Di tikungan nomor ${no}.`, how: 'phone'});
      // Gmail takes so many a minute.
      if (no % 10 === 0) office.tick();
    }
  });

  afterAll(() => office.world.close());

  it('sends each of them once', () => {
    const asked = mailsOf(office.world, CITIZEN).flatMap(
      ({text}) => text.match(/tiang nomor \d+/g) ?? [],
    );
    expect(asked).toEqual(
      Array.from({length: QUESTIONS}, (_none, index) => `tiang nomor ${index + 1}`),
    );
  });

  it('SOP A5: is still referred and answered', () => {
    office.does(CLASSIFY, REFER);
    office.answers(
      'ppid.4@example.com',
      'Lampu sudah diganti petugas pada Senin, 2 November 2026.',
    );
    const answer =
      'Yth. Ibu Sari Contohwati, lampu sudah diganti petugas kami pada Senin, 2 November 2026.';
    office.does({type: 'draft', answer}, {type: 'approve'});
    expect(mailsOf(office.world, CITIZEN).at(-1)!.text).toContain(answer);
    office.tick();
    const {mails} = office.open().complaint;
    expect(mails).toHaveLength(QUESTIONS + 3);
    expect(mails.filter(one => one.sentAt === null)).toEqual([]);
  });

  it('R4: is found as the journal tells it', () => {
    expect(office.ask({do: 'verify', token: office.token, from: ''})).toMatchObject({findings: []});
  });

  it('design 12: a letter whose sender died is sent after all', () => {
    office.world.fault({on: 'Gmail.Users.Messages.send', nth: 1, effect: 'before'});
    office.does({type: 'reopen', reason: 'Padam lagi.', how: 'phone'});
    office.does({type: 'ask', question: 'Sejak kapan padam lagi?'});
    for (let turn = 0; turn < 6; turn += 1) office.tick();
    const found = mailsOf(office.world, CITIZEN).filter(({text}) => text.includes('Sejak kapan'));
    expect(found).toHaveLength(1);
  });
});
