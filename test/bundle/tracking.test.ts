import type {ComplaintView} from '../../src/domain/desk/protocol';
import {spellTrackingCode, trackingCodeOf} from '../../src/domain/tracking-code';
import {readTrackingKey, writeTrackingKey} from '../../src/domain/tracking/key';
import {placesOf} from '../../src/domain/tracking/places';
import {hmacHex} from '../hmac';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {visitPage} from './page';
import {CLASSIFY, REFER} from './acts';

const CITIZEN = 'sari.contoh@example.com';
const HOSTILE = '<img src=x onerror=alert(1)>"\'<?= 1 ?></main>';
const ANSWERS = {
  'Nama lengkap': 'Sari Contohwati',
  'Alamat surel': CITIZEN,
  'Judul aduan': 'Lampu jalan padam',
  'Isi aduan': 'Lampu penerangan jalan padam sejak 20 Oktober 2026.',
};

describe('J7 the tracking page', () => {
  let office: TestOffice;

  beforeEach(async () => {
    office = await openTestOffice();
  });

  afterEach(() => office.world.close());

  const visit = (query: Record<string, string>) => visitPage(office, query);

  function calls(): Record<string, {count: number}> {
    return office.world.read({what: 'calls'}) as Record<string, {count: number}>;
  }

  function receipt(): {text: string; key: string; code: string} {
    const {text} = mailsOf(office.world, CITIZEN)[0]!;
    return {text, key: /\?k=(\S+)/.exec(text)![1]!, code: /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(text)![0]};
  }

  it('opens by the link of the receipt, and by number and code as people type them', () => {
    office.submit(ANSWERS);
    const {text, key, code} = receipt();
    expect(text).toMatch(/https:\/\/script\.google\.com\/macros\/s\/\S+\/exec\?k=1\.[0-9a-f]{20}/);
    const queries: Array<Record<string, string>> = [
      {k: key},
      {nomor: 'ADU-2026-0001', kode: code},
      {nomor: ' adu 2026 1', kode: code.toLowerCase().replace('-', ' ')},
    ];
    for (const query of queries) {
      const page = visit(query);
      expect(page).toContain('ADU-2026-0001');
      expect(page).toContain('Aduan Anda sudah terdaftar');
      expect(page).toContain('Giliran Pengelola Data dan Klarifikasi Informasi');
      expect(page).toContain('paling lambat Selasa, 3 November, 16.00 WIB');
      expect(page).toContain('Menjawab aduan');
    }
  });

  it('says whose turn it is, and shows the answer once it is given', () => {
    office.submit(ANSWERS);
    const {key} = receipt();
    const token = office.signIn('ayu.admin@example.com');
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    office.act(token, view, CLASSIFY, REFER);
    expect(visit({k: key})).toMatch(new RegExp(`Giliran ${REFER.unit} · paling lambat`));
    const [referral] = mailsOf(office.world, 'ppid.4@example.com');
    office.world.services.gmail.reply('ppid.4@example.com', referral!.id, {text: 'Sudah diganti.'});
    office.tick();
    office.act(
      token,
      office.ask<ComplaintView>({do: 'open', token, entry: 1}),
      {type: 'draft', answer: `Lampu sudah diganti.\n\n${HOSTILE}`},
      {type: 'approve'},
    );
    const page = visit({k: key});
    expect(page).toContain('Lampu sudah diganti.');
    expect(page).toContain('Ombudsman');
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x');
  });

  // shows: ContentService.createTextOutput; source: https://developers.google.com/apps-script/reference/content
  it('is plain text for the poorest phone, with the same words and no markup', () => {
    office.submit(ANSWERS);
    const plain = (query: Record<string, string>) => {
      const args = {parameter: {teks: '1', ...query}} as never;
      const answer = office.world.act({do: 'call', fn: 'doGet', args, as: '', via: 'get'});
      return JSON.stringify(answer);
    };
    const page = plain({k: receipt().key});
    expect(page).toContain('Aduan Anda sudah terdaftar');
    expect(page).toContain('paling lambat Selasa, 3 November, 16.00 WIB');
    expect(page).not.toMatch(/<\w|Contohwati|padam/);
    expect(plain({nomor: 'ADU-2026-0001', kode: 'AAAA-2222'})).toContain('Aduan tidak ditemukan.');
    expect(plain({})).toContain('Kode lacak ada pada');
  });

  it('shows nothing that names a person, nor the words of the complaint', () => {
    office.submit({...ANSWERS, 'Nama lengkap': HOSTILE, 'Alamat tempat tinggal': 'Desa Rahasia'});
    // The page's own script knows nothing of this complaint.
    const page = visit({k: receipt().key}).replace(/<script>[^]*<\/script>/, '');
    for (const word of [
      'Contoh',
      'sari.contoh',
      'Desa Rahasia',
      'padam',
      'onerror',
      'Ayu',
      'ppid.',
    ])
      expect(page.replace(/Kecamatan Contoh/g, '')).not.toContain(word);
  });

  it('answers an unknown number, a wrong code and a made-up link alike', () => {
    office.submit(ANSWERS);
    const {code, key} = receipt();
    const typed = [
      {nomor: 'ADU-2026-0001', kode: 'AAAA-2222'},
      {nomor: 'ADU-2026-0002', kode: 'AAAA-2222'},
      {nomor: 'ADU-2026-0002', kode: code},
      {nomor: 'ADU-2027-0001', kode: code},
    ];
    const links = [{k: key.replace('1.', '2.')}, {k: '1.00000000000000000000'}, {k: '9.0'}];
    for (const [queries, words] of [
      [typed, 'Aduan tidak ditemukan.'],
      [links, 'Tautan ini tidak lengkap'],
    ] as const) {
      const pages = queries.map(query => visit({...query}).replace(/value="[^"]*"/, ''));
      expect(new Set(pages).size).toBe(1);
      expect(pages[0]).toContain(words);
    }
  });

  it('gives back what was typed as plain text, whatever it was', () => {
    const page = visit({nomor: HOSTILE, kode: HOSTILE});
    expect(page).not.toContain('<img');
    expect(page).toContain('value="&lt;img');
  });

  it('asks at most three things of Google, and a guess asks nothing of the ledger', () => {
    office.submit(ANSWERS);
    const {code, key} = receipt();
    const spent = (query: Record<string, string>) => {
      calls();
      visit(query);
      const members = calls();
      const count = Object.values(members).reduce((sum, one) => sum + one.count, 0);
      return {count, members: Object.keys(members)};
    };
    expect(spent({k: key}).count).toBeLessThanOrEqual(3);
    expect(spent({nomor: 'ADU-2026-0001', kode: code}).count).toBeLessThanOrEqual(3);
    const guess = spent({nomor: 'ADU-2026-0001', kode: 'AAAA-2222'});
    expect(guess.count).toBeLessThanOrEqual(3);
    expect(guess.members.filter(member => /Sheets|Spreadsheet|Drive|set/.test(member))).toEqual([]);
  });

  it('guesses write nothing, and the right code is answered at once after any number of them', () => {
    office.submit(ANSWERS);
    office.tick();
    const {services} = office.world;
    const written = () =>
      JSON.stringify([
        services.sheets.state.spreadsheets,
        services.drive.state,
        services.gmail.state.mailboxes,
      ]);
    const before = written();
    for (let guess = 0; guess < 30; guess += 1)
      visit({nomor: 'ADU-2026-0001', kode: `AAAA-${2222 + guess}`});
    expect(written() === before).toBe(true);
    const begun = office.world.clock.now();
    expect(visit({nomor: 'ADU-2026-0001', kode: receipt().code})).toContain('sudah terdaftar');
    const needed = office.world.clock.now() - begun;
    visit({nomor: 'ADU-2026-0001', kode: 'AAAA-2222'});
    expect(office.world.clock.now() - begun - needed).toBeGreaterThan(1_000);
    expect(written() === before).toBe(true);
  });

  it('tells what to do when the code is lost, even when nothing is asked', () => {
    const page = visit({});
    expect(page).toContain('Lupa kode?');
    expect(page).toContain('Kecamatan Contoh');
    expect(page).not.toContain('role="alert"');
    expect(page).toMatch(
      /<form method="get" action="https:\/\/script\.google\.com\/macros\/s\/[^"]+\/exec"/,
    );
  });

  it.each([
    undefined,
    null,
    7,
    {parameter: {k: ['x'], nomor: {}, kode: 1}},
    {parameter: {k: '1'.repeat(99)}},
  ])('takes %j as a visit like any other', event => {
    const answer = office.world.act({
      do: 'call',
      fn: 'doGet',
      args: event === undefined ? [] : [event as never],
      as: '',
      via: 'get',
    });
    expect(answer.ok).toBe(true);
  });
});

describe('J7 codes and links', () => {
  const hmac = (text: string) => hmacHex(text, 'rahasia');

  it('ten thousand guesses at one number find nothing', () => {
    const right = trackingCodeOf('ADU-2026-0001', hmac);
    const guesses = Array.from({length: 10_000}, (_, no) => trackingCodeOf(`tebakan ${no}`, hmac));
    expect(guesses).not.toContain(right);
    expect(new Set(guesses).size).toBe(10_000);
  });

  it('a code fits one number only, however it is written', () => {
    const codes = Array.from({length: 2_000}, (_, no) => trackingCodeOf(`ADU-2026-${no}`, hmac));
    expect(new Set(codes).size).toBe(2_000);
    expect(codes.every(code => /^[A-HJKMNP-Z2-9]{8}$/.test(code))).toBe(true);
    expect(trackingCodeOf('adu 2026 0007', hmac)).toBe(codes[7]);
    expect(spellTrackingCode('ABCD2345')).toBe('ABCD-2345');
  });

  it('a link cannot be turned into the neighbour’s', () => {
    for (let entry = 1; entry < 3_000; entry += 1) {
      const key = writeTrackingKey(entry, hmac);
      expect(readTrackingKey(key, hmac)).toBe(entry);
      const other = `${(entry + 1).toString(36)}.${key.split('.')[1]!}`;
      expect(readTrackingKey(other, hmac)).toBeNull();
    }
    expect(readTrackingKey('', hmac)).toBeNull();
    expect(readTrackingKey('1.', hmac)).toBeNull();
  });

  it('a number leads to its place in any format', () => {
    const series = [
      {year: 2025, first: 4, entry: 1},
      {year: 2026, first: 1, entry: 98},
    ];
    expect(placesOf('ADU-2026-1', series, 200)).toEqual([98]);
    expect(placesOf('5-ADU-XII-2025', series, 200)).toEqual([2]);
    expect(placesOf('ADU-2026-900', series, 200)).toEqual([]);
    expect(placesOf('7', series, 200)).toEqual([4, 104]);
    expect(placesOf('', series, 200)).toEqual([]);
  });
});
