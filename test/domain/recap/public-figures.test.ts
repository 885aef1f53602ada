import {
  type PublicFigures,
  publicFigures,
  STEP,
  type Table,
} from '../../../src/domain/recap/public-figures';
import type {RecapLine} from '../../../src/domain/recap/recap-line';
import {createRandom, type Random} from '../../../workspace/random';

const PERIOD = {from: '2026-01-01', to: '2026-12-31'};
const TABLES = ['byChannel', 'byKind', 'byCategory', 'byVillage', 'byUnit'] as const;

/** A year as lines only: categories lie within units, villages are crooked, small groups are everywhere. */
function randomYear(seed: number): RecapLine[] {
  const random = createRandom({seed});
  const size = random.int(seed % 3 === 0 ? 40 : 600);
  return Array.from({length: size}, () => lineOf(random));
}

function lineOf(random: Random): RecapLine {
  const crooked = (most: number) => Math.floor(most * random.next() ** 3);
  const category = `kategori ${crooked(14)}`;
  return {
    category: random.int(20) === 0 ? '' : category,
    unit: `unit ${Number(category.split(' ')[1]) % 4}`,
    village: `desa ${crooked(20)}`,
    channel: (['webForm', 'instagram', 'phone', 'x'] as const)[crooked(4)]!,
    kind: (['nonSupervisoryComplaint', 'aspiration', 'unclassified'] as const)[crooked(3)]!,
    status: (['answered', 'closed', 'received', 'voided'] as const)[crooked(4)]!,
    receivedAt: 0,
    answeredAt: 86_400_000 * (1 + random.int(9)),
  } as RecapLine;
}

function cellsOf(figures: PublicFigures): number[] {
  const {total, answered, open} = figures;
  const tables = TABLES.flatMap(name => {
    const {rows, rest} = figures[name] as Table;
    return [...rows.map(([, value]) => value), rest];
  });
  return [total, answered, open, ...tables];
}

describe('P4 what everybody may see', () => {
  const years = Array.from({length: 300}, (_, index) => randomYear(index + 1));
  const published = years.map(lines => publicFigures(lines, {period: PERIOD, now: 0}));

  it('of 300 random years no sum or difference of published cells is a group of 1 to 4', () => {
    for (const figures of published) {
      const cells = cellsOf(figures);
      // Sums and differences of multiples of five are multiples of five; so the cells alone decide.
      expect(cells.filter(cell => cell % STEP !== 0 || cell < 0)).toEqual([]);
      const sums = new Set(cells.flatMap(one => cells.flatMap(two => [one + two, one - two])));
      expect([...sums].filter(sum => Math.abs(sum) > 0 && Math.abs(sum) < STEP)).toEqual([]);
    }
  });

  it('a row that is named stands for five real complaints at least, and for no more than there are', () => {
    published.forEach((figures, index) => {
      const lines = years[index]!;
      for (const [name, field] of [
        ['byCategory', 'category'],
        ['byUnit', 'unit'],
        ['byVillage', 'village'],
        ['byChannel', 'channel'],
        ['byKind', 'kind'],
      ] as const)
        for (const [value, shown] of (figures[name] as Table).rows) {
          const real = lines.filter(line => line[field] === value).length;
          expect(real).toBeGreaterThanOrEqual(STEP);
          expect([shown <= real, real - shown < STEP]).toEqual([true, true]);
        }
    });
  });

  it('each table adds up to the published total', () => {
    for (const figures of published)
      for (const name of TABLES) {
        const {rows, rest} = figures[name] as Table;
        expect(rows.reduce((sum, [, value]) => sum + value, rest)).toBe(figures.total);
      }
  });

  it('the time to an answer is told of ten answers at least', () => {
    const few = Array.from(
      {length: 9},
      () => ({...lineOf(createRandom({seed: 1})), status: 'answered'}) as RecapLine,
    );
    const told = (lines: RecapLine[]) => publicFigures(lines, {period: PERIOD, now: 0}).answerDays;
    expect(told(few)).toBeNull();
    expect(told([...few, few[0]!])).toBeGreaterThan(0);
  });
});
