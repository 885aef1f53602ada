import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import type {SettingsApplied} from '../../src/domain/desk/setting-up';
import {openLedger} from '../../tools/office/register';
import {mailsOf, openTestOffice, type TestOffice} from './office';

const CITIZEN = 'sari.contoh@example.com';
const BODY = 'dishub@example.com';
const FORWARD: Act = {
  type: 'forward',
  to: 'Dinas Perhubungan Provinsi',
  reason: 'Ruas ini jalan provinsi.',
};
const REQUEST: Act = {
  type: 'classify',
  classification: {
    kind: 'informationRequest',
    category: 'Informasi Publik (PPID)',
    urgency: 'low',
    complete: true,
    clear: true,
    accused: [],
  },
};

describe('what leaves the way of a complaint', () => {
  let office: TestOffice;
  let token: string;

  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn('ayu.admin@example.com');
    const file = office.workbookId;
    for (const values of [
      ['Dinas Perhubungan Provinsi', BODY],
      ['Balai Besar Jalan', ''],
    ].entries())
      office.world.act({
        do: 'edit',
        file,
        range: `'Instansi Lain'!A${3 + values[0]}:B${3 + values[0]}`,
        values: [values[1]],
        as: office.email,
      });
  });

  afterAll(() => office.world.close());

  const seen = (entry: number) => office.ask<ComplaintView>({do: 'open', token, entry});
  const act = (entry: number, ...acts: Act[]) => office.act(token, seen(entry), ...acts);
  const line = (entry: number) => office.inbox(token).items.find(one => one.entry === entry);

  function submitted(body: string, email = CITIZEN): void {
    office.submit({
      'Nama lengkap': 'Sari Contohwati',
      'Isi aduan': body,
      ...(email ? {'Alamat surel': email} : {}),
    });
  }

  it('C7: takes the bodies from their tab, and refuses any other', () => {
    expect(office.ask<SettingsApplied>({do: 'applySettings', token}).changed).toEqual([
      'Instansi Lain',
    ]);
    expect(office.inbox(token).bodies).toEqual(['Dinas Perhubungan Provinsi', 'Balai Besar Jalan']);
    submitted('Lampu lalu lintas di jalan provinsi depan pasar mati sejak Senin.');
    expect(() => act(1, {...FORWARD, to: 'Dinas Lain'})).toThrow('unknown-body');
  });

  it('C7: writes to the body without who complained, tells the citizen, and keeps the number', () => {
    const {complaint} = act(1, FORWARD);
    expect(complaint).toMatchObject({status: 'forwarded', register: 'ADU-2026-0001'});
    const [letter] = mailsOf(office.world, BODY);
    expect(letter!.subject).toBe('[ADU-2026-0001] Penerusan aduan masyarakat');
    expect(letter!.text).toContain('jalan provinsi depan pasar');
    expect(letter!.text).not.toMatch(/Contohwati|sari\.contoh|Dusun/);
    const told = mailsOf(office.world, CITIZEN).at(-1)!;
    expect(told.subject).toBe(
      '[ADU-2026-0001] Aduan Anda diteruskan ke Dinas Perhubungan Provinsi',
    );
    expect(told.text).toContain('Ruas ini jalan provinsi.');
    expect(told.text).toContain('paling lambat Senin, 16 November 2026');
    // It waits for the follow-up, and is no other unit's.
    expect(line(1)).toMatchObject({status: 'forwarded', pledge: '2026-11-16', open: []});
    expect(() => act(1, FORWARD)).toThrow('wrong-status');
  });

  it('C7: the body’s reply comes to the desk, and the citizen hears of it', () => {
    const {gmail} = office.world.services;
    const [letter] = mailsOf(office.world, BODY);
    gmail.reply(BODY, letter!.id, {text: 'Lampu sudah kami perbaiki pada 4 November 2026.'});
    office.tick();
    expect(line(1)).toMatchObject({status: 'forwarded', held: 1});
    expect(seen(1).materials.at(-1)!.text).toContain('sudah kami perbaiki');
    act(1, {
      type: 'keepPledge',
      pledge: 0,
      note: 'Dinas Perhubungan Provinsi telah memperbaiki lampu itu pada 4 November 2026.',
    });
    expect(mailsOf(office.world, CITIZEN).at(-1)!.text).toContain('telah memperbaiki lampu itu');
    expect(line(1)).toBeUndefined();
  });

  it('C7: without addresses both are told by hand', () => {
    submitted('Jembatan nasional di Sukamaju retak sejak banjir.', '');
    const view = act(2, {...FORWARD, to: 'Balai Besar Jalan'});
    const place = view.complaint.notices.findIndex(({kind}) => kind === 'forwarded');
    expect(view.noticeTexts[place]).toContain('kami teruskan kepada Balai Besar Jalan.');
    const heard: Act = {
      type: 'hearPpid',
      referral: 0,
      source: 'speech',
      text: 'Jembatan kami periksa pekan depan.',
      at: office.world.clock.now(),
    };
    expect(act(2, heard).complaint.mails).toEqual([]);
    expect(line(2)).toMatchObject({status: 'forwarded', held: 1});
  });

  it('C7, C9: what is about the camat is forwarded to nobody but the recipient above', () => {
    submitted('Pak Camat meminta uang untuk tanda tangan surat tanah saya.');
    expect(() => act(3, FORWARD)).toThrow('barred');
  });

  it('C2: an information request has the law’s own clock, and its unit half of it', () => {
    submitted('Mohon salinan dokumen APBDes Karangluhur tahun 2025 untuk penelitian.');
    const view = act(4, REQUEST, {type: 'refer', unit: 'Sekretariat Kecamatan'});
    const tenth = Date.parse('2026-11-16T16:00:00+07:00');
    expect(view.dates.target.at).toBe(tenth);
    expect(view.dates.legal!.at).toBe(tenth);
    expect(view.complaint.referrals[0]!.dueAt).toBe(Date.parse('2026-11-09T16:00:00+07:00'));
  });

  it('C2: has seven days more once, with the reason in writing', () => {
    const reason = 'Dokumen masih diperiksa Inspektorat.';
    const view = act(4, {type: 'extendRequest', reason});
    expect(view.dates.legal!.at).toBe(Date.parse('2026-11-25T16:00:00+07:00'));
    expect(line(4)!.legalAt).toBe(view.dates.legal!.at);
    expect(mailsOf(office.world, CITIZEN).at(-1)!.text).toContain(`lebih lama: ${reason}`);
    expect(() => act(4, {type: 'extendRequest', reason})).toThrow('extended');
    expect(() => act(2, {type: 'extendRequest', reason})).toThrow('not-a-request');
  });

  it('C2: is answered with its outcome only, and with the way of objection that is its own', () => {
    const answer =
      'Yth. Ibu Sari Contohwati. Ringkasan APBDes Karangluhur tahun 2025 kami lampirkan. ' +
      'Rincian penerima bantuan tidak kami sertakan. Hormat kami, Kecamatan Contoh.';
    const say: Act[] = [
      {type: 'draft', answer},
      {type: 'approve', overrideReason: 'Uji.'},
    ];
    office.leap('2026-11-04T09:00:00+07:00');
    const {gmail} = office.world.services;
    const ppid = mailsOf(office.world, 'ppid.1@example.com').at(-1)!;
    gmail.reply('ppid.1@example.com', ppid.id, {text: 'Dokumen kami siapkan dan dapat diberikan.'});
    office.tick();
    expect(() => act(4, ...say)).toThrow('no-outcome');
    expect(() => act(4, {type: 'decideRequest', outcome: 'partly'})).toThrow('no-ground');
    const [draft, approve] = say as [Act, Act];
    const decided = act(4, draft, {type: 'decideRequest', outcome: 'partly', ground: 'h'}, approve);
    expect(decided.complaint.request!.decision).toMatchObject({outcome: 'partly', ground: 'h'});
    const mail = mailsOf(office.world, CITIZEN).at(-1)!;
    expect(mail.text).toContain('Putusan: Dikabulkan sebagian: Rahasia pribadi (Pasal 17 huruf h)');
    expect(mail.text).toContain('keberatan kepada atasan PPID');
    expect(mail.text).not.toContain('Ombudsman');
  });

  it('R4: the register verifies, and no reason stands in the journal', () => {
    const journal = JSON.stringify(openLedger(office.world).rows('journal'));
    expect(journal).not.toMatch(/jalan provinsi|diperiksa Inspektorat|diperbaiki/);
    const {findings} = office.ask<{findings: string[]}>({do: 'verify', token, from: ''});
    expect(findings).toEqual([]);
  });
});
