import {LEDGER_TABS} from '../../src/data/ledger-tabs';
import {readHead, writeHead} from '../../src/domain/ledger/head-text';
import {readHeadCells} from '../../src/domain/ledger/rows';
import {openLedger} from '../../tools/office/register';
import {pdfText} from '../workspace/docs/pdf-text';
import {growLedger} from './big-ledger';
import {openTestOffice, type TestOffice} from './office';
import {printAt} from './papers';
import {reportAt} from './reports';
import {install, submit} from './volumes';

const NOVEMBER = {from: '2026-11-01', to: '2026-11-30'};
const IN_NOVEMBER = 40;

/** A register of `size` complaints of which the last forty are November's. */
function grown(office: TestOffice, size: number): void {
  growLedger(office, size);
  const {sheets} = office.world.services.sheets.state.spreadsheets[openLedger(office.world).id]!;
  const cells = sheets.find(one => one.title === LEDGER_TABS.head.title)!.rows[1]!;
  const head = readHead(readHeadCells(cells.map(String)));
  const first = size - IN_NOVEMBER + 1;
  const months: typeof head.months = {'2026-10': [1, first - 1], '2026-11': [first, size]};
  cells[0] = writeHead({...head, months});
}

/** What November's recap asks of Google, by name, and how many cells come back. */
async function recapped(size: number) {
  const office = await openTestOffice();
  office.submit({'Isi aduan': 'Lampu padam'});
  office.tick();
  grown(office, size);
  const token = office.signIn('ayu.admin@example.com');
  office.world.read({what: 'calls'});
  const reads = jest.spyOn(office.world.services.sheets, 'valuesBatchGet');
  reportAt(office, token, NOVEMBER);
  const tally = office.world.read({what: 'calls'}) as Record<string, {count: number}>;
  const cells = reads.mock.results
    .flatMap(({value}) => (value as {valueRanges: Array<{values?: unknown[][]}>}).valueRanges)
    .flatMap(({values = []}) => values)
    .reduce((sum, row) => sum + row.length, 0);
  office.world.close();
  const calls = Object.entries(tally).map(([name, {count}]) => [name, count]);
  return {calls: calls.sort(), cells};
}

describe('P1 the recap of a month', () => {
  it('reads that month’s rows and no others: a register ten times as large costs nothing more', async () => {
    const small = await recapped(300);
    expect(await recapped(3000)).toEqual(small);
    // Each of its steps reads the forty rows, and none much more.
    expect(small.cells / IN_NOVEMBER).toBeLessThan(150);
  });
});

describe('R2, R5, R8 the month in which one volume ends and the next begins', () => {
  it('is printed whole: each number once, from the first to the last, none missing', async () => {
    const office = await openTestOffice();
    install(office, 3);
    for (let n = 1; n <= 5; n += 1) submit(office, n);
    const token = office.signIn('ayu.admin@example.com');
    const all = [1, 2, 3, 4, 5].map(n => `ADU-2026-000${n}`);
    const register = pdfText(printAt(office, token, {kind: 'register', month: '2026-11'}).pdf);
    expect([...new Set(register.join(' ').match(/ADU-2026-\d{4}/g))]).toEqual(all);
    const minutes = pdfText(printAt(office, token, {kind: 'minutes', month: '2026-11'}).pdf);
    for (const words of [
      `Nomor pertama: ${all[0]}`,
      `Nomor terakhir: ${all[4]}`,
      'Jumlah nomor: 5',
    ])
      expect(minutes.join(' ')).toContain(words);
    expect(minutes.join(' ')).toContain('Nomor yang terlewat: Tidak ada');
    office.world.close();
  });
});
