import type {ComplaintView} from '../../src/domain/desk/protocol';
import type {ImportCheck, ImportDone} from '../../src/domain/desk/setting-up';
import {brokenLine} from '../../src/domain/ledger/journal';
import {digest, openLedger} from '../../tools/office/register';
import {asCsv, HEADS, oldRegister} from '../domain/import/register';
import {openTestOffice, type TestOffice} from './office';

describe('R7 the import of an old register', () => {
  let office: TestOffice;
  let token: string;
  // The seventh and the last but one were never given.
  const rows = oldRegister(260).filter((_row, index) => index !== 6 && index !== 258);
  const text = asCsv(rows);

  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn('ayu.admin@example.com');
  });

  afterAll(() => office.world.close());

  const check = (sent = text, as = token) =>
    office.ask<ImportCheck>({do: 'checkImport', token: as, text: sent});
  const run = (sent = text) => office.ask<ImportDone>({do: 'runImport', token, text: sent});
  const register = () => openLedger(office.world).rows('register');

  it('is tried first, by the admin alone, and changes nothing', () => {
    const clerk = office.signIn('bagus.pengelola@example.com');
    expect(() => check(text, clerk)).toThrow('not-allowed');
    expect(check()).toMatchObject({year: 2026, count: 258, gaps: 2, isReady: true, done: 0});
    expect(check(text.replace('Formulir', 'merpati'))).toMatchObject({
      isReady: false,
      problems: [{row: 2, kind: 'unknownChannel'}, {row: 0}, {row: 0}].reverse(),
    });
    expect(() => run(text.replace('Formulir', 'merpati'))).toThrow('import-flawed');
    expect(register()).toEqual([]);
  });

  it('goes on where it was stopped', () => {
    const {world} = office;
    world.kill(8);
    expect(() => run()).toThrow(STOPPED);
    const before = register().length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(260);
    expect(check().done).toBe(before);
    expect(run()).toEqual({done: 260, count: 260});
  });

  it('brings every number once, the skipped ones voided, and the next number continues', () => {
    office.submit({'Isi aduan': 'Aduan baru'});
    const numbers = register().map(row => row[1]);
    expect(numbers).toEqual(
      Array.from({length: 261}, (_, index) => `ADU-2026-${String(index + 1).padStart(4, '0')}`),
    );
    const voided = register().filter(row => row[2] === 'voided');
    expect(voided.map(row => row[1])).toEqual(['ADU-2026-0007', 'ADU-2026-0259']);
    expect(brokenLine(openLedger(office.world).journal(), digest)).toBeUndefined();
  });

  it('keeps what the old register said, marked as imported, and writes to nobody', () => {
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 3});
    expect(view.complaint).toMatchObject({imported: true, status: 'answered', mails: []});
    expect([view.complainant.name, view.answer]).toEqual([
      'Warga Contoh 3',
      'Lampu sudah diganti.',
    ]);
    expect(view.extra).toEqual([{question: 'Petugas lama', answer: 'Bu Ani'}]);
    const book = office.world.read({
      what: 'sheet',
      file: office.workbookId,
      range: "'Register Aduan'!A3:A262",
    }) as string[][];
    expect(book.map(row => row[0])).toEqual(
      register()
        .slice(0, 260)
        .map(row => row[1]),
    );
  });

  it('is refused once new complaints have numbers of that year', () => {
    expect(() => run()).toThrow('import-taken');
    expect(register()).toHaveLength(261);
  });
});

/** More than one call can take over; 5,000 in the long tests. */
const STOPPED = 'The execution was killed';
const OLD = process.env.ADUAN_LONG === '1' ? 5000 : 2600;

describe(`R7 an old register of ${OLD} complaints`, () => {
  it('is taken over in a few calls, under Google’s quotas and its six minutes', async () => {
    const office = await openTestOffice();
    const token = office.signIn('ayu.admin@example.com');
    const text = asCsv(oldRegister(OLD));
    const runs: ImportDone[] = [];
    while (runs.at(-1)?.done !== OLD) {
      runs.push(office.ask<ImportDone>({do: 'runImport', token, text}));
      // The page waits this long before it goes on.
      office.world.advance(office.world.clock.now() + 60_000);
    }
    expect(runs.map(run => run.done)).toEqual([2500, OLD]);
    const spent = office.world.state.executions.records.map(({calls}) =>
      calls.reduce((sum, call) => sum + call.cost, 0),
    );
    expect(Math.max(...spent)).toBeLessThan(5 * 60_000);
    office.submit({'Isi aduan': 'Aduan baru'});
    expect(openLedger(office.world).rows('register').at(-1)![1]).toBe(`ADU-2026-${OLD + 1}`);
    office.world.close();
  });
});

describe('R7 an import that others cross', () => {
  let office: TestOffice;
  let token: string;

  beforeEach(async () => {
    office = await openTestOffice();
    token = office.signIn('ayu.admin@example.com');
  });

  afterEach(() => office.world.close());

  const text = asCsv(oldRegister(260));
  const message = (what: string) => ({do: what, token, text});
  const submit = () => office.submit({'Isi aduan': 'Aduan baru'});
  const numbers = () =>
    openLedger(office.world)
      .rows('register')
      .map(row => row[1]);

  /** As between two calls of the page: some numbers are in, others are to come. */
  function runHalf(): number {
    office.world.kill(8);
    expect(() => office.ask(message('runImport'))).toThrow(STOPPED);
    return numbers().length;
  }

  it('is refused where a complaint came after the dry run, and that complaint keeps its number', () => {
    expect(office.ask<ImportCheck>(message('checkImport')).isReady).toBe(true);
    submit();
    expect(() => office.ask(message('runImport'))).toThrow('import-taken: Register tidak berubah.');
    expect(numbers()).toEqual(['ADU-2026-0001']);
  });

  it('lets new complaints wait between two of its calls, and numbers them behind it', () => {
    const half = runHalf();
    submit();
    const draft = {channel: 'walkIn', body: 'Jalan rusak', name: 'Warga Contoh'};
    const enter = () => office.ask<ComplaintView>({do: 'enter', token, id: 'e', draft});
    expect(enter).toThrow('import-running: Belum ada yang terdaftar.');
    office.world.advance(office.world.clock.now() + 60_000);
    expect(numbers()).toHaveLength(half);
    expect(office.ask<ImportDone>(message('runImport')).done).toBe(260);
    office.tick();
    expect(numbers()).toHaveLength(261);
    expect(numbers().at(-1)).toBe('ADU-2026-0261');
    expect(enter().complaint.register).toBe('ADU-2026-0262');
  });

  it('that stopped for good holds nobody up for longer than ten minutes', () => {
    const half = runHalf();
    submit();
    office.world.advance(office.world.clock.now() + 20 * 60_000);
    expect(numbers()).toHaveLength(half + 1);
    expect(() => office.ask(message('runImport'))).toThrow('import-taken');
  });

  it('is not doubled by a second one at the same time', async () => {
    const {email: as} = office;
    const call = {do: 'call', fn: 'request', args: [message('runImport')], as, via: 'page'};
    await office.world.together([call, call] as never);
    office.ask<ImportDone>(message('runImport'));
    expect(new Set(numbers()).size).toBe(260);
    expect(numbers()).toHaveLength(260);
  });
});

describe('R7 an old register in the tab Impor', () => {
  it('is read from Buku Kerja, which says where the tab is missing', async () => {
    const office = await openTestOffice();
    const token = office.signIn('ayu.admin@example.com');
    const check = () => office.ask<ImportCheck>({do: 'checkImport', token, text: ''});
    expect(check).toThrow('no-import-tab');
    const {sheets} = office.world.services;
    sheets.batchUpdate(office.email, office.workbookId, {
      requests: [{addSheet: {properties: {title: 'Impor'}}}],
    });
    const rows = [HEADS, ...oldRegister(3)];
    sheets.edit(office.email, office.workbookId, 'Impor!A1:N4', rows);
    expect(check()).toMatchObject({year: 2026, count: 3, problems: []});
    office.world.close();
  });
});
