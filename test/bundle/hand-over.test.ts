import type {HandedOver, Adopted} from '../../src/domain/desk/handed-over';
import type {ComplaintView, RegisterChecked} from '../../src/domain/desk/protocol';
import type {InstallProposal} from '../../src/domain/desk/setting-up';
import type {HealthReport} from '../../src/domain/health/report';
import {installChoices} from '../../tools/office/people';
import {FORM_ITEMS} from '../../tools/office/premises';
import {openLedger} from '../../tools/office/register';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {printAt} from './papers';
import {qrCodesIn} from './pdf-qr';

const ADMIN = 'ayu.admin@example.com';
const LEAVING = 'bagus.pengelola@example.com';
const NEW = 'aduan.baru@example.com';
const FIXED = 'https://lacak.example.com';
const CITIZEN = 'sari.contoh@example.com';

describe('O10 an officer leaves', () => {
  let office: TestOffice;
  let token: string;
  let old: string;

  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn(ADMIN);
    old = office.signIn(LEAVING);
    for (const n of [1, 2, 3]) office.submit({'Isi aduan': `Lampu padam di dusun ${n}`});
    for (const entry of [1, 3])
      office.act(token, office.ask<ComplaintView>({do: 'open', token, entry}), {
        type: 'handOver',
        to: LEAVING,
      });
  });

  afterAll(() => office.world.close());

  const handOver = (from: string, to: string) =>
    office.ask<HandedOver>({do: 'handOverDesk', token, from, to});

  it('the only admin cannot go, and nobody hands over to themselves or to the head', () => {
    expect(() => handOver(ADMIN, LEAVING)).toThrow('last-admin');
    expect(() => handOver(LEAVING, LEAVING)).toThrow('bad-request');
    expect(() => handOver(LEAVING, 'camat@example.com')).toThrow('bad-request');
  });

  it('what the officer held moves, with the minutes, and the sign-in ends', () => {
    const done = handOver(LEAVING, ADMIN);
    expect(done).toMatchObject({moved: 2, kept: []});
    const holders = [1, 2, 3].map(
      entry => office.ask<ComplaintView>({do: 'open', token, entry}).complaint.holder,
    );
    expect(holders).toEqual([ADMIN, null, ADMIN]);
    expect(() => office.inbox(old)).toThrow('signed-out');
    const names = Object.values(office.world.services.drive.state.files).map(({name}) => name);
    expect(names).toContainEqual(expect.stringMatching(/^Berita Acara Serah Terima Bagus.*\.pdf$/));
  });

  it('the name is gone from the tab too, so that applying it brings nobody back', () => {
    expect(office.ask({do: 'applySettings', token})).toMatchObject({changed: [], problems: []});
    expect(office.inbox(token).parties.officers.map(({email}) => email)).not.toContain(LEAVING);
  });
});

describe('O10 the office account changes over a weekend', () => {
  let office: TestOffice;
  let key: string;
  /** What a telephone reads on the receipt that was printed before. */
  let printed: URL;
  let formerPage: string;

  beforeAll(async () => {
    office = await openTestOffice({now: Date.parse('2026-11-06T15:00:00+07:00')});
    office.submit({'Alamat surel': CITIZEN, 'Isi aduan': 'Lampu padam'});
    key = /[?&]k=([^\s&]+)/.exec(mailsOf(office.world, CITIZEN)[0]!.text)![1]!;
    formerPage = /https:\S+\/exec/.exec(mailsOf(office.world, CITIZEN)[0]!.text)![0];
    const formUrl = `https://docs.google.com/forms/d/${office.formId}/edit`;
    const {inForce} = office.ask<InstallProposal>({do: 'proposal', formUrl});
    office.ask({do: 'install', office: {...inForce, publicAddress: FIXED}});
    const {pdf} = printAt(office, office.signIn(ADMIN), {kind: 'receipt', entry: 1});
    printed = new URL(qrCodesIn(pdf)[0]!);
  });

  afterAll(() => office.world.close());

  const script = () => office.world.services.script;

  it('on Monday the new account runs Pasang, and in half an hour all of the weekend has numbers', () => {
    const {world} = office;
    const triggers = script().state.triggers.splice(0);
    world.advance(Date.parse('2026-11-07T10:00:00+07:00'));
    office.submit({'Alamat surel': CITIZEN, 'Isi aduan': 'Jalan rusak'});
    world.advance(Date.parse('2026-11-09T08:00:00+07:00'));
    const begun = world.clock.now();
    const {drive, accounts} = {drive: world.services.drive, accounts: world.accounts};
    accounts.create({email: NEW, name: 'Kecamatan Contoh', kind: 'consumer'});
    for (const file of Object.values(drive.state.files))
      if (file.owner === office.email) drive.transfer(office.email, file.id, NEW);
    const project = script().require(office.projectId);
    project.owner = NEW;
    script().askConsent(project.id);
    script().grant(project, NEW);
    script().deploy(project.id, 'Halaman lacak akun baru');
    const formUrl = `https://docs.google.com/forms/d/${office.formId}/edit`;
    const {mapping, inForce} = office.ask<InstallProposal>({do: 'proposal', formUrl}, NEW);
    expect(inForce!.officeName).toBe('Kecamatan Contoh');
    office.ask({do: 'install', office: installChoices(office.formId, mapping)}, NEW);
    // The former account was only away: its triggers are back, and it is not the office account any more.
    for (const one of triggers) if (one.next !== null) one.next = world.clock.now();
    script().state.triggers.push(...triggers);
    const sentByOld = () => mailsOf(world, office.email).filter(one => one.labels.includes('SENT'));
    const before = sentByOld().length;
    world.advance(begun + 20 * 60_000);
    expect(world.clock.now() - begun).toBeLessThanOrEqual(30 * 60_000);
    const numbers = openLedger(world)
      .rows('register')
      .map(row => row[1]);
    expect(numbers).toEqual(['ADU-2026-0001', 'ADU-2026-0002']);
    office.submit({'Alamat surel': CITIZEN, 'Isi aduan': 'Drainase tersumbat'});
    world.advance(begun + 40 * 60_000);
    const receipts = mailsOf(world, CITIZEN).filter(({subject}) => /terdaftar/.test(subject));
    expect(receipts).toHaveLength(3);
    expect(sentByOld()).toHaveLength(before);
    expect(receipts.at(-1)!.from).toContain(NEW);
  });

  const tracked = (k: string) =>
    JSON.stringify(
      office.world.act({
        do: 'call',
        fn: 'doGet',
        args: [{parameter: {k, teks: ''}}],
        as: '',
        via: 'get',
      }),
    );

  it('the link of a mail sent before still opens the complaint', () => {
    expect(tracked(decodeURIComponent(key))).toContain('ADU-2026-0001');
  });

  it('the code printed before leads by the fixed address to the new account’s page', () => {
    expect(`${printed.origin}${printed.pathname}`).toBe(`${FIXED}/`);
    const [receipt] = mailsOf(office.world, CITIZEN).slice(-1);
    const page = /https:\S+\/exec/.exec(receipt!.text)![0];
    // Where the office's own page forwards to from now on; the former account's is gone with it.
    expect(page).not.toBe(formerPage);
    expect(tracked(printed.searchParams.get('k')!)).toContain('ADU-2026-0001');
  });

  it('a page of the former account is refused', () => {
    expect(() => office.ask({do: 'inbox', token: 'x'}, office.email)).toThrow('former-account');
  });

  it('the health check names what the former account still reaches, and its buttons end it', () => {
    office.world.advance(office.world.clock.now() + 120_000);
    const ask = <T>(message: object) => office.ask<T>(message, NEW);
    ask({do: 'askCode', email: ADMIN});
    const code = /\d{6}/.exec(mailsOf(office.world, ADMIN).at(-1)!.subject)![0];
    const {token} = ask<{token: string}>({do: 'signIn', email: ADMIN, code});
    const codes = ({findings}: HealthReport) => findings.map(one => one.code);
    const found = codes(ask({do: 'health', token}));
    expect(found).toEqual(expect.arrayContaining(['volumeShared', 'otherEditors']));
    for (const cure of ['unshare', 'removeEditors']) {
      office.world.advance(office.world.clock.now() + 60_000);
      ask({do: 'cure', token, cure});
    }
    office.world.advance(office.world.clock.now() + 60_000);
    const left = codes(ask({do: 'health', token}));
    expect(left.filter(one => one.startsWith('volume') || one === 'otherEditors')).toEqual([]);
  });
});

describe('O10 a backup is restored into an empty account', () => {
  const FILES = {book: 'Buku Kerja baru', register: 'Cadangan'};

  it('numbers go on without a gap, the register is sound, and printed codes open', async () => {
    const office = await openTestOffice();
    const {world} = office;
    for (const n of [1, 2]) office.submit({'Alamat surel': CITIZEN, 'Isi aduan': `Jalan ${n}`});
    const key = /[?&]k=([^\s&]+)/.exec(mailsOf(world, CITIZEN)[0]!.text)![1]!;
    const secret = Object.values(world.services.properties.state.stores).find(
      store => 'secret' in store,
    )!.secret!;
    const {sheets, script, forms} = world.services;
    const kept = structuredClone(sheets.state.spreadsheets[openLedger(world).id]!);
    // What was the office's is gone: file names, triggers, everything.
    script.state.triggers.splice(0);
    for (const file of Object.values(world.services.drive.state.files)) file.name = 'lama';

    world.accounts.create({email: NEW, name: 'Kecamatan Contoh', kind: 'consumer'});
    const {spreadsheetId: registerId} = sheets.create({title: FILES.register, owner: NEW});
    sheets.state.spreadsheets[registerId]!.sheets = kept.sheets;
    sheets.state.spreadsheets[registerId]!.namedRanges = [
      {...kept.namedRanges[0]!, namedRangeId: 'lain'},
    ];
    const {spreadsheetId: bookId} = sheets.create({title: FILES.book, owner: NEW});
    const {files} = script.require(office.projectId);
    const project = script.createProject({title: 'Meja', owner: NEW, parentId: bookId, files});
    script.deploy(project.id, 'Halaman lacak');
    script.askConsent(project.id);
    script.grant(project, NEW);
    const form = forms.create({title: 'Aduan', description: '', owner: NEW, items: FORM_ITEMS});
    const ask = <T>(message: object): T => {
      const as = NEW;
      const args = [message as never];
      const answer = world.act({
        do: 'call',
        fn: 'request',
        args,
        as,
        via: 'page',
        project: project.id,
      });
      if (!answer.ok) throw new Error(answer.error);
      const response = answer.result as {ok: boolean; code: string; value: T};
      if (!response.ok) throw new Error(response.code);
      return response.value;
    };
    const addresses = `https://docs.google.com/spreadsheets/d/${registerId}/edit`;
    expect(() => ask({do: 'adoptLedger', addresses, key: 'salah'})).toThrow('wrong-key');
    expect(() =>
      ask({do: 'adoptLedger', addresses: addresses.replace(registerId, bookId), key: secret}),
    ).toThrow('no-register');
    // An execution that dies on the way leaves nothing that stands before the next one.
    for (const call of [4, 6, 8, 10]) {
      world.kill(call);
      expect(() => ask({do: 'adoptLedger', addresses, key: secret})).toThrow('killed');
    }
    const adopted = ask<Adopted>({
      do: 'adoptLedger',
      addresses,
      key: secret.replace(/(.{8})/g, '$1 '),
    });
    expect(adopted).toEqual({officeName: 'Kecamatan Contoh', entries: 2, volumes: 1});
    const formUrl = `https://docs.google.com/forms/d/${form.id}/edit`;
    const {mapping, inForce} = ask<InstallProposal>({do: 'proposal', formUrl});
    ask({do: 'install', office: {...inForce, formId: form.id, mapping}});

    const done = world.act({do: 'submit', form: form.id, answers: {'Isi aduan': 'Jalan 3'}});
    expect(done.ok).toBe(true);
    const rows = sheets.state.spreadsheets[registerId]!.sheets.find(
      ({title}) => title === 'Register',
    )!.rows;
    expect(rows.slice(1).map(row => row[1])).toEqual([1, 2, 3].map(no => `ADU-2026-000${no}`));
    ask({do: 'askCode', email: ADMIN});
    const code = /\d{6}/.exec(mailsOf(world, ADMIN).at(-1)!.subject)![0];
    const {token} = ask<{token: string}>({do: 'signIn', email: ADMIN, code});
    expect(ask<RegisterChecked>({do: 'verify', token, from: ''}).findings).toEqual([]);
    const page = world.act({
      do: 'call',
      fn: 'doGet',
      args: [{parameter: {k: decodeURIComponent(key), teks: ''}}],
      as: '',
      via: 'get',
      project: project.id,
    });
    expect(JSON.stringify(page)).toContain('ADU-2026-0001');
    world.close();
  });
});
