import type {ComplaintView} from '../../src/domain/desk/protocol';
import {CLASSIFY, REFER} from './acts';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {ADMIN, CITIZEN, PMD} from './referred';

const LONG = 'Lampu "jalan" padam di depan Balai Desa Karangluhur.\n';
/** Five come one by one; the others together fill more than a cell. */
const REFERRED = 13;

describe('words longer than a cell of Sheets', () => {
  let office: TestOffice;
  let token: string;

  const open = (entry: number) => office.ask<ComplaintView>({do: 'open', token, entry});
  const submit = (body: string) =>
    office.submit({'Nama lengkap': 'Sari', 'Alamat surel': CITIZEN, 'Isi aduan': body});
  const failed = () =>
    Object.values(office.world.read({what: 'executions'}) as object).filter(
      (one: {status: string}) => one.status === 'failed',
    );

  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn(ADMIN);
    submit(LONG.repeat(1_200));
    for (let no = 2; no <= REFERRED; no += 1) submit(LONG.repeat(70) + String(no));
    office.tick();
  });

  afterAll(() => office.world.close());

  it('I1: an endless answer of the Form keeps no complaint from its number', () => {
    const noise = 'a'.repeat(60_000);
    office.submit({'Nama lengkap': noise, 'Isi aduan': noise});
    submit('Air mati sejak pagi di Desa Karangluhur.');
    office.tick();
    expect(open(REFERRED + 1)).toMatchObject({isCut: true});
    expect(open(REFERRED + 2).body).toBe('Air mati sejak pagi di Desa Karangluhur.');
  });

  it('K1, design 11: a complaint is referred with its beginning, which says that it is one', () => {
    office.act(token, open(1), CLASSIFY, REFER);
    const {text} = mailsOf(office.world, PMD.ppid).at(-1)!;
    expect(text).toContain('dipotong di sini; selengkapnya dapat diminta');
    expect(open(1).body.length).toBeGreaterThan(20_000);
  });

  it('K1: a day of many long complaints comes in as many digests as it needs', () => {
    for (let entry = 2; entry <= REFERRED; entry += 1)
      office.act(token, open(entry), CLASSIFY, REFER);
    office.tick();
    office.tick();
    const mails = mailsOf(office.world, PMD.ppid);
    const told = mails.flatMap(({text}) => text.match(/(?<=Nomor register: )ADU-\S+/g) ?? []);
    expect(new Set(told).size).toBe(REFERRED);
    expect(mails.filter(one => /aduan menunggu/.test(one.subject)).length).toBeGreaterThan(1);
    expect(failed()).toEqual([]);
  });

  it('design 4: an officer learns that a text is too long before anything is done', () => {
    const question = 'Di mana? '.repeat(3_000);
    expect(() => office.act(token, open(1), {type: 'ask', question})).toThrow(
      'too-long: Aduan ADU-2026-0001 aman; belum ada yang disimpan atau dikirim.',
    );
    expect(open(1).complaint.questions).toEqual([]);
  });

  it('design 12: a letter of many words goes out and stays verifiable', () => {
    const question = `${LONG.repeat(350)}Di mana?`;
    office.act(token, open(1), {type: 'ask', question});
    expect(mailsOf(office.world, CITIZEN).at(-1)!.text).toContain('Di mana?');
    expect(office.ask({do: 'verify', token, from: ''})).toMatchObject({findings: []});
  });

  it('design 11: a citizen’s long mail is kept by its beginning, which says so', () => {
    const asked = mailsOf(office.world, CITIZEN).at(-1)!;
    office.world.services.gmail.reply(CITIZEN, asked.id, {text: LONG.repeat(500)});
    office.tick();
    const [added] = open(1).additions;
    expect(added).toMatchObject({isCut: true});
    expect(failed()).toEqual([]);
  });
});
