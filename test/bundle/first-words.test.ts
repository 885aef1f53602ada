import {mailsOf} from './office';
import {CLASSIFY} from './acts';
import {openReferred, PMD, type ReferredOffice, TRANTIB} from './referred';

const received = (office: ReferredOffice, who: string) =>
  mailsOf(office.world, who).filter(one => one.labels.includes('INBOX'));

describe('K2 first words of a PPID', () => {
  let office: ReferredOffice;

  beforeEach(async () => {
    office = await openReferred(PMD.unit);
  });

  afterEach(() => office.world.close());

  it('BUKAN KEWENANGAN brings the complaint back to the officer with the unit it named', () => {
    office.answers(PMD.ppid, `BUKAN KEWENANGAN, silakan ke ${TRANTIB.unit}.`);
    const {complaint, materials, remarks} = office.open();
    expect(complaint.status).toBe('classified');
    expect(complaint.referrals[0]!.returned!.unit).toBe(TRANTIB.unit);
    expect(materials).toEqual([]);
    expect(remarks.map(one => one.about)).toEqual(['notOurs']);
    const again = office.does({type: 'refer', unit: TRANTIB.unit});
    expect(again.complaint.status).toBe('referred');
    office.answers(TRANTIB.ppid, 'Sudah ditangani.');
    expect(office.open().complaint.status).toBe('responded');
  });

  it('BUKAN KEWENANGAN of one of two leaves the other’s part awaited (C6)', () => {
    office.does({type: 'refer', unit: TRANTIB.unit});
    office.answers(PMD.ppid, 'BUKAN KEWENANGAN');
    expect(office.open().complaint.status).toBe('referred');
    expect(office.inbox(office.token).items[0]!.unit).toBe(TRANTIB.unit);
  });

  it('MINTA WAKTU waits for one tap, which moves the deadline and tells the PPID in the same thread', () => {
    office.answers(PMD.ppid, 'MINTA WAKTU 3 HARI');
    const before = office.open().complaint.referrals[0]!;
    expect(before.asksTime!.days).toBe(3);
    expect(office.inbox(office.token).items[0]!.held).toBe(1);
    const {referrals} = office.does({type: 'grantTime', referral: 0}).complaint;
    // Tuesday, 3 November and three working days: Friday, 6 November, when service ends at 16.30.
    expect(new Date(referrals[0]!.dueAt).toISOString()).toMatch(/^2026-11-06T/);
    expect(referrals[0]!.asksTime).toBeUndefined();
    const told = received(office, PMD.ppid).at(-1)!;
    expect(told.text).toContain('paling lambat Jumat, 6 November');
    expect(told.threadId).toBe(received(office, PMD.ppid)[0]!.threadId);
    expect(() => office.does({type: 'grantTime', referral: 0})).toThrow('unknown-referral');
    office.answers(PMD.ppid, 'Lampu sudah diganti.');
    expect(office.open().complaint.status).toBe('responded');
  });

  it('MINTA WAKTU refused leaves the deadline', () => {
    office.answers(PMD.ppid, 'Mohon waktu dua hari');
    const {dueAt} = office.open().complaint.referrals[0]!;
    const {referrals} = office.does({type: 'refuseTime', referral: 0}).complaint;
    expect(referrals[0]).toMatchObject({dueAt, respondedAt: null});
    expect(received(office, PMD.ppid).at(-1)!.text).toContain('belum dapat diberikan');
  });

  it('are nobody’s act but the PPID’s', () => {
    const {replyTo, from} = {
      from: 'orang.lain@example.com',
      replyTo: /Reply-To: (\S+)/i.exec(received(office, PMD.ppid)[0]!.raw)![1]!,
    };
    office.world.act({do: 'mail', from, to: replyTo, text: 'BUKAN KEWENANGAN'});
    office.tick();
    const {complaint, held} = office.open();
    expect([complaint.status, held.map(one => one.reason)]).toEqual(['referred', ['sender']]);
  });
});

describe('K5 mails that nobody wrote', () => {
  let office: ReferredOffice;

  beforeEach(async () => {
    office = await openReferred();
  });

  afterEach(() => office.world.close());

  it('a vacation note is not answered, and the Plh is proposed and takes over', () => {
    office.does(CLASSIFY, {type: 'refer', unit: PMD.unit});
    const sent = () => mailsOf(office.world, office.email).length;
    const before = sent();
    const [referral] = received(office, PMD.ppid);
    for (let times = 0; times < 3; times += 1) {
      office.world.services.gmail.reply(PMD.ppid, referral!.id, {
        text: 'Saya cuti sampai 20 November.',
        headers: {'Auto-Submitted': 'auto-replied'},
      });
      office.tick();
    }
    // Three came in, none went out.
    expect(sent()).toBe(before + 3);
    const {complaint, held, remarks} = office.open();
    expect(complaint.referrals[0]!.trouble!.kind).toBe('absent');
    expect([held.length, remarks.length]).toEqual([0, 1]);
    const plh = {name: 'Hadi Harian', email: 'hadi.plh@example.com'};
    office.does({type: 'substitute', referral: 0, ...plh});
    expect(received(office, plh.email)[0]!.text).toContain('Yth. Hadi Harian');
    office.answers(plh.email, 'Lampu sudah diganti.');
    expect(office.open().complaint.status).toBe('responded');
  });

  it('a referral that came back alerts the officer, who sends it anew', () => {
    office.world.services.gmail.setUndeliverable(PMD.ppid);
    office.does(CLASSIFY, {type: 'refer', unit: PMD.unit});
    office.tick();
    const {complaint} = office.open();
    expect(complaint.referrals[0]!.trouble!.kind).toBe('bounced');
    expect(office.inbox(office.token).items[0]!.held).toBe(1);
    const again = office.does({type: 'refer', unit: PMD.unit});
    expect(again.complaint.referrals.map(one => Boolean(one.returned))).toEqual([true, false]);
  });

  it('an answer that came back puts the citizen into Belum diberi tahu', () => {
    office.does(CLASSIFY, {type: 'draft', answer: 'Lampu sudah diganti.'});
    office.world.services.gmail.setUndeliverable('sari.contoh@example.com');
    office.does({type: 'approve', overrideReason: 'Uji'});
    office.tick();
    const {complaint, noticeTexts} = office.open();
    expect(complaint.reachableByMail).toBe(false);
    expect(complaint.notices).toMatchObject([{kind: 'answer', told: null}]);
    expect(noticeTexts[0]).toContain('Lampu sudah diganti.');
    expect(office.inbox(office.token).items[0]!.untold).toBe(1);
  });

  it('a flood of one address is kept to twenty a day', () => {
    office.does(CLASSIFY, {type: 'refer', unit: PMD.unit});
    const [referral] = received(office, PMD.ppid);
    for (let n = 0; n < 25; n += 1)
      office.world.services.gmail.reply(PMD.ppid, referral!.id, {text: `Laporan ${n}.`});
    office.tick();
    const {materials, held} = office.open();
    expect([materials.length, held.map(one => one.reason)]).toEqual([20, ['flood']]);
  });
});
