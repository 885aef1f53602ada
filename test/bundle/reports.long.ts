import {LEDGER_TABS} from '../../src/data/ledger-tabs';
import type {ReportMade, ReportWish} from '../../src/domain/desk/report';
import {openLedger} from '../../tools/office/register';
import {createRandom} from '../../workspace/random';
import {pdfText} from '../workspace/docs/pdf-text';
import {growLedger} from './big-ledger';
import {openTestOffice, type TestOffice} from './office';

const SIZE = process.env.ADUAN_SHORT ? 900 : 5000;
const NOVEMBER = {from: '2026-11-01', to: '2026-11-30'};
const MEGABYTE = 2 ** 20;
const MINUTE = 60_000;
const TITLES = [
  'Lampu jalan di Desa Karangluhur padam',
  'مصباح الشارع لا يعمل منذ أسبوع',
  'Jalan rusak 🕳️🚧 di depan pasar 😡',
  `Saluran tersumbat ${'dan berbau '.repeat(30)}`,
  'Kata-yang-sangat-panjang-'.repeat(8),
];

/** Copies of one complaint become complaints of their own, with words of all kinds. */
function varied(office: TestOffice, size: number): void {
  growLedger(office, size);
  const {id} = openLedger(office.world);
  const {sheets} = office.world.services.sheets.state.spreadsheets[id]!;
  const rowsOf = (tab: 'register' | 'texts') =>
    sheets.find(sheet => sheet.title === LEDGER_TABS[tab].title)!.rows;
  for (let place = 1; place <= size; place += 1) {
    const register = rowsOf('register')[place]!;
    register[8] = JSON.stringify({...JSON.parse(String(register[8])), register: register[1]});
    const texts = rowsOf('texts')[place]!;
    texts[1] = JSON.stringify({
      ...JSON.parse(String(texts[1])),
      title: TITLES[place % TITLES.length],
    });
  }
}

/** Asks as the page does; each call is struck once, then made again. Answers how often. */
function makeStruck(office: TestOffice, token: string, seed: number): number {
  const random = createRandom({seed});
  let wish: ReportWish = {kind: 'recap', period: NOVEMBER, number: ''};
  for (let struck = 0; ;) {
    office.world.kill(1 + random.int(30));
    let made: ReportMade;
    try {
      made = office.ask<ReportMade>({do: 'recap', token, wish});
    } catch {
      // Killed: the page got no answer and asks again.
      struck += 1;
      made = office.ask<ReportMade>({do: 'recap', token, wish});
    }
    if (wish.job && made.done >= made.steps) return struck;
    const {at, span, done} = made;
    wish = {...wish, job: {at, span, done}};
  }
}

describe(`P1 ${SIZE} complaints in a month`, () => {
  it('are recapped in parts, whatever kills a call, each number once, within Google’s limits', async () => {
    const office = await openTestOffice();
    office.submit({'Nama lengkap': 'Sari Contohwati', 'Isi aduan': 'Lampu padam'});
    office.tick();
    varied(office, SIZE);
    const token = office.signIn('ayu.admin@example.com');
    const before = office.world.state.executions.records.length;
    expect(makeStruck(office, token, 5)).toBeGreaterThan(0);
    const files = Object.values(office.world.services.drive.state.files).filter(one =>
      one.name.startsWith('2026-11 '),
    );
    const pdfs = files.filter(one => one.name.endsWith('.pdf'));
    expect(pdfs).toHaveLength(1 + Math.ceil(SIZE / 400));
    expect(new Set(files.map(one => one.name)).size).toBe(files.length);
    const numbers = new Set<string>();
    let found = 0;
    for (const {blob, name} of pdfs) {
      const bytes = Buffer.from(blob!.bytes, 'base64');
      expect([name, bytes.length < 10 * MEGABYTE]).toEqual([name, true]);
      if (name.includes('bagian 01') || name.includes('bagian 1 ')) continue;
      for (const number of pdfText(bytes)
        .join(' ')
        .match(/ADU-2026-\d{4}/g) ?? []) {
        numbers.add(number);
        found += 1;
      }
    }
    expect([found, numbers.size]).toEqual([SIZE, SIZE]);
    for (const {start, end} of office.world.state.executions.records.slice(before))
      expect((end ?? start) - start).toBeLessThan(6 * MINUTE);
    office.world.close();
  });
});
