import {learn} from '../../../src/domain/classification/learn';
import {moved} from '../../../src/domain/classification/learned';
import {
  isWorthLearning,
  type Lesson,
  lessonOf,
  type Memory,
} from '../../../src/domain/classification/lesson';
import {packModel} from '../../../src/domain/classification/pack-model';

const HONEST = 'ayu.admin@example.com';
const MALICIOUS = 'x@example.com';
const MATTERS = [
  ['Dinas Perhubungan', 'parkir liar trotoar tukang parkir karcis'],
  ['Dinas Sosial', 'bantuan sembako lansia penerima bansos'],
  ['Perumda Air Minum', 'air pdam keruh pelanggan meteran'],
] as const;

/** One decision about a complaint of a matter; places differ. */
function decision(by: string, matter: number, unit: string, at: number): Lesson {
  const body = `${MATTERS[matter]![1]} di Karangluhur nomor ${at}`;
  return lessonOf({title: '', body}, {by, at, unit});
}

const honest = Array.from({length: 90}, (_, at) =>
  decision(HONEST, at % 3, MATTERS[at % 3]![0], at + 1),
);
/** All to one unit, whatever they are about. */
const malicious = Array.from({length: 100}, (_, at) =>
  decision(MALICIOUS, at % 3, 'Dinas Pertanian', 1000 + at),
);
const RULE = {by: MALICIOUS, from: 0, to: 2000};

const asked = (memory: Memory, matter: number) => moved([], MATTERS[matter]![1], memory);

describe('C3 a hundred malicious corrections', () => {
  it('move every suggestion, since the last decisions weigh most', () => {
    for (const matter of [0, 1, 2])
      expect(asked({learned: null, lessons: [...honest, ...malicious]}, matter)[0]!.name).toBe(
        'Dinas Pertanian',
      );
  });

  it('leave no trace once they are forgotten: each suggestion is what it was before', () => {
    const learned = {trainedAt: 0, lines: 0, model: null, forgotten: [RULE]};
    for (const matter of [0, 1, 2])
      expect(asked({learned, lessons: [...honest, ...malicious]}, matter)).toEqual(
        asked({learned: null, lessons: honest}, matter),
      );
  });

  it('stay forgotten in the model of the night, which never sees them', () => {
    const examples = honest.map((_, at) => ({
      text: `${MATTERS[at % 3]![1]} di Karangluhur nomor ${at + 1}`,
      unit: MATTERS[at % 3]![0],
    }));
    const model = packModel(learn(examples));
    const learned = {trainedAt: 3000, lines: 0, model, forgotten: [RULE]};
    expect(model.units).not.toContain('Dinas Pertanian');
    for (const matter of [0, 1, 2])
      expect(asked({learned, lessons: malicious}, matter)[0]!.name).toBe(MATTERS[matter]![0]);
  });

  it('touch nobody else’s decisions of the same days', () => {
    const late = decision(HONEST, 0, 'Dinas Sosial', 1500);
    const learned = {trainedAt: 0, lines: 0, model: null, forgotten: [RULE]};
    expect(asked({learned, lessons: [...honest, ...malicious, late]}, 0)).toEqual(
      asked({learned: null, lessons: [...honest, late]}, 0),
    );
  });
});

describe('C3 the nights on which is learned', () => {
  const HOUR = 3_600_000;
  const learned = {trainedAt: 0, lines: 1000, model: null, forgotten: []};

  const lessons = (many: number) =>
    Array.from({length: many}, (): Lesson => ({by: '', at: 1, unit: '', terms: []}));

  it.each([
    ['nothing was ever learned', null, 0, 0, 0, true],
    ['nothing happened, for however long', learned, 0, 1000, 90 * 24, false],
    ['little happened since yesterday', learned, 8, 1040, 24, false],
    ['little happened in a week', learned, 8, 1040, 7 * 24, false],
    ['a tenth is new', learned, 20, 1112, 24, true],
    ['little happened in a month', learned, 2, 1010, 30 * 24, true],
    ['more was decided than lessons will hold', learned, 200, 1040, 24, true],
    ['the year, and with it the volume, is new', learned, 0, 40, 24, true],
  ])('%s', (_what, before, decided, lines, hours, isWorth) => {
    const memory = {learned: before, lessons: lessons(decided)};
    expect(isWorthLearning(memory, lines, hours * HOUR)).toBe(isWorth);
  });
});
