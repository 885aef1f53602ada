import type {ComplaintView} from '../../src/domain/desk/protocol';
import {mailsOf} from './office';
import {ADMIN, CITIZEN, openReferred, PMD, type ReferredOffice, TRANTIB} from './referred';
import {answerFrame} from '../../src/ui/text/answer-frame';

const PHOTO = {
  name: 'foto.jpg',
  contentType: 'image/jpeg',
  bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]).toString('base64'),
};

const IPHONE = [
  'Lampu sudah diganti.',
  '',
  'Dikirim dari iPhone saya',
  '',
  'Pada 2 Nov 2026, pukul 09.00, Kecamatan Contoh <aduan@example.com> menulis:',
  '',
  '> Lampu jalan padam',
].join('\n');

describe('K2 a plain reply is material within one tick', () => {
  let office: ReferredOffice;

  beforeEach(async () => {
    office = await openReferred(PMD.unit);
  });

  afterEach(() => office.world.close());

  it.each([
    ['Gmail in the browser', {client: 'gmail-web-id'}],
    ['Gmail on Android, one line and a photo', {client: 'gmail-android-id', attachments: [PHOTO]}],
    ['an iPhone', {client: 'plain', text: IPHONE}],
    ['Outlook', {client: 'outlook-id'}],
  ] as Array<[string, object]>)('from %s', (_program, options) => {
    const [referral] = mailsOf(office.world, PMD.ppid);
    office.world.services.gmail.reply(PMD.ppid, referral!.id, {
      text: 'Lampu sudah diganti.',
      ...options,
    });
    office.tick();
    const {complaint, materials, held} = office.open();
    expect(held).toEqual([]);
    expect([complaint.status, materials.map(one => one.text)]).toEqual([
      'responded',
      ['Lampu sudah diganti.'],
    ]);
  });
});

describe('A4 files of a PPID’s reply', () => {
  it('lie with the complaint a few ticks later, the logo of the signature does not', async () => {
    const office = await openReferred(PMD.unit);
    const [referral] = mailsOf(office.world, PMD.ppid);
    const virus = {name: 'laporan.exe', contentType: 'application/x-msdownload', bytes: 'TVqQAAMA'};
    office.world.services.gmail.reply(PMD.ppid, referral!.id, {
      text: 'Terlampir fotonya.',
      attachments: [PHOTO, virus],
    });
    for (let ticks = 0; ticks < 6; ticks += 1) office.tick();
    const {attachments, materials, complaint} = office.open();
    expect(materials.map(one => one.files)).toEqual([2]);
    expect(attachments.map(({name, by}) => [name, by])).toEqual([['foto.jpg', 'meja']]);
    expect(complaint.attachments).toHaveLength(1);
    const drive = office.world.read({what: 'drive'}) as Array<{id: string}>;
    expect(drive.some(one => one.id === attachments[0]!.fileId)).toBe(true);
    office.world.close();
  });
});

describe('A4, K6 a mail that is nothing but files', () => {
  let office: ReferredOffice;

  beforeEach(async () => {
    office = await openReferred(PMD.unit);
  });

  afterEach(() => office.world.close());

  const reply = (person: string, answer: {text: string; attachments?: Array<typeof PHOTO>}) => {
    const letter = mailsOf(office.world, person)
      .filter(one => one.labels.includes('INBOX'))
      .at(-1)!;
    office.world.services.gmail.reply(person, letter.id, answer);
    for (let ticks = 0; ticks < 6; ticks += 1) office.tick();
    return office.open();
  };

  it('of the PPID is the unit’s part, without the letter that is quoted below it', () => {
    const {complaint, materials, held, attachments} = reply(PMD.ppid, {
      text: '',
      attachments: [PHOTO],
    });
    expect([complaint.status, held]).toEqual(['responded', []]);
    expect(materials.map(({text, files}) => [text, files])).toEqual([['', 1]]);
    expect(attachments.map(({name, by}) => [name, by])).toEqual([['foto.jpg', 'meja']]);
  });

  it('does not take the place of what the PPID wrote before in the answer that is proposed', () => {
    reply(PMD.ppid, {text: 'Lampu sudah diganti.'});
    const view = reply(PMD.ppid, {text: '', attachments: [PHOTO]});
    expect(view.materials).toHaveLength(2);
    expect(answerFrame(view, office.inbox(office.token))).toContain('Lampu sudah diganti.');
  });

  it('of the citizen answers the question, and lies with the complaint as the citizen’s', () => {
    const view = office.open();
    office.act(office.token, view, {type: 'ask', question: 'Mohon kirim foto tiangnya.'});
    const {additions, attachments, held} = reply(CITIZEN, {text: '', attachments: [PHOTO]});
    expect(held).toEqual([]);
    expect(additions.at(-1)!.answers).toEqual([
      {question: 'Mohon kirim foto tiangnya.', answer: 'Mengirim 1 berkas tanpa kalimat.'},
    ]);
    expect(attachments.map(({name, by}) => [name, by])).toEqual([['foto.jpg', 'pelapor']]);
  });

  it('with all its words in the subject shows them to the officer', () => {
    const [letter] = mailsOf(office.world, PMD.ppid);
    const to = /Reply-To: (\S+)/i.exec(letter!.raw)![1]!;
    const subject = 'Lampu sudah diganti petugas PLN';
    office.world.act({do: 'mail', from: PMD.ppid, to, subject, text: ''});
    office.tick();
    expect(office.open().held.map(({reason, text}) => [reason, text])).toEqual([
      ['empty', subject],
    ]);
  });

  it('as a complaint of its own brings its photo along', () => {
    const photo = {from: 'tono.misal@example.com', to: office.email, attachments: [PHOTO]};
    office.world.services.gmail.receive({...photo, subject: 'Jalan berlubang', text: ''});
    office.tick();
    const [stray] = office.inbox(office.token).strays;
    expect(stray).toMatchObject({subject: 'Jalan berlubang', files: 1});
    const message = stray!.messageId;
    office.ask({do: 'settleStray', token: office.token, id: 'foto', message, how: 'new'});
    for (let ticks = 0; ticks < 6; ticks += 1) office.tick();
    const {attachments} = office.ask<ComplaintView>({do: 'open', token: office.token, entry: 2});
    expect(attachments.map(({name, by}) => [name, by])).toEqual([['foto.jpg', 'pelapor']]);
  });
});

describe('C6, J8 from two parts to one answer, and back', () => {
  it('the parts of two PPIDs are answered once; the citizen’s reply to the answer reopens it', async () => {
    const office = await openReferred(PMD.unit, TRANTIB.unit);
    office.answers(PMD.ppid, 'Lampu diganti petugas PMD pada Senin, 2 November 2026.');
    office.answers(TRANTIB.ppid, 'Kabel diamankan petugas Trantib pada Senin, 2 November 2026.');
    const answer = answerFrame(office.open(), office.inbox(office.token));
    office.does(
      {type: 'draft', answer},
      {type: 'approve', overrideReason: 'Uji: bahasa diperiksa di tempat lain.'},
    );
    const answers = mailsOf(office.world, CITIZEN).filter(one => /Jawaban/.test(one.subject));
    expect(answers).toHaveLength(1);
    expect(answers[0]!.text).toContain('petugas PMD');
    expect(answers[0]!.text).toContain('petugas Trantib');
    office.world.services.gmail.reply(CITIZEN, answers[0]!.id, {text: 'Lampunya padam lagi.'});
    office.tick();
    expect(office.open().complaint.status).toBe('reopened');
    expect(office.inbox(office.signIn(ADMIN)).items[0]!.status).toBe('reopened');
    office.world.close();
  });
});
