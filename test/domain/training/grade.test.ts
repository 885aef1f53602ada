import fc from 'fast-check';
import {ALL_CASES, PARTS} from '../../../src/data/training/all-cases';
import {KOTA_CATEGORIES, KOTA_UNITS} from '../../../src/data/kota';
import {ANSWERS} from '../../../src/data/training/answers';
import {KINDS, URGENCIES} from '../../../src/domain/complaint/classification';
import {
  NEXT_STEPS,
  type TrainingAnswer,
  UNANSWERED,
  VERDICTS,
} from '../../../src/domain/training/case';
import {casesOfRound, itemOf} from '../../../src/domain/training/exercise';
import {grade} from '../../../src/domain/training/grade';
import {SUPERIOR} from '../../../tools/office/people';
import {officeSettings} from '../../office-settings';
import {rightAnswer, RULES, SETTINGS} from './rules';

const scoreOf = (answers: readonly TrainingAnswer[], settings = SETTINGS) =>
  grade(answers, settings, RULES).score;
const right = (id: string) => rightAnswer(ALL_CASES.find(one => one.id === id)!);
const RIGHT = ALL_CASES.map(rightAnswer);

const units = [...SETTINGS.units.map(({name}) => name), SUPERIOR.name, ''];
const anyAnswer: fc.Arbitrary<TrainingAnswer> = fc.record({
  id: fc.constantFrom(...ALL_CASES.map(({id}) => id), 'tidak-ada'),
  step: fc.constantFrom(...NEXT_STEPS, '' as const),
  unit: fc.constantFrom(...units),
  kind: fc.constantFrom(...KINDS, '' as const),
  category: fc.constantFrom(...SETTINGS.categories, ''),
  urgency: fc.constantFrom(...URGENCIES, '' as const),
  verdict: fc.constantFrom(...VERDICTS, '' as const),
  text: fc.constantFrom('', ...ANSWERS.flatMap(({draft, model}) => [draft, model])),
});

describe('O5 the score', () => {
  it('is 100 for who does what the SOP asks, in every exercise', () => {
    expect(grade(RIGHT, SETTINGS, RULES).items.filter(({points}) => points < 100)).toEqual([]);
    expect(scoreOf(RIGHT)).toBe(100);
    for (const round of [1, 2, 3]) expect(scoreOf(casesOfRound(round).map(rightAnswer))).toBe(100);
  });

  it('is 0 for who answers nothing', () => {
    expect(scoreOf(ALL_CASES.map(({id}) => ({...UNANSWERED, id})))).toBe(0);
    expect(scoreOf([])).toBe(0);
  });

  it('is a whole number from 0 to 100, whatever is answered', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, {maxLength: 6}), answers => {
        const {score, items} = grade(answers, SETTINGS, RULES);
        for (const one of [score, ...items.map(({points}) => points)])
          expect(Number.isInteger(one) && one >= 0 && one <= 100).toBe(true);
      }),
      {numRuns: 60},
    );
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, {maxLength: 6}), answers => {
        expect(scoreOf([...answers].reverse())).toBe(scoreOf(answers));
      }),
      {numRuns: 40},
    );
  });

  it('falls with a decision that becomes wrong', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL_CASES), one => {
        expect(scoreOf([{...UNANSWERED, id: one.id}])).toBeLessThan(scoreOf([rightAnswer(one)]));
      }),
    );
  });

  it('counts four decisions of five as 80', () => {
    expect(scoreOf([{...right('lampu'), category: 'Lainnya'}])).toBe(80);
  });

  it('gives nothing for a complaint that goes to whom it is about (C9)', () => {
    expect(scoreOf([{...right('pungutan'), unit: 'Seksi Pelayanan Umum'}])).toBe(0);
    expect(scoreOf([{...right('pungutan'), unit: 'Seksi Tata Pemerintahan'}])).toBe(80);
  });

  it('gives nothing for an emergency that was not seen (C4)', () => {
    expect(scoreOf([{...right('kabel'), urgency: 'high'}])).toBe(0);
    expect(scoreOf([{...right('lampu'), urgency: 'high'}])).toBe(80);
  });

  it('gives nothing for a faulty draft that is sent as it is, and all for a good one', () => {
    const sent = ANSWERS.map(({id, draft}) => [id, scoreOf([{...UNANSWERED, id, text: draft}])]);
    expect(Object.fromEntries(sent)).toEqual({
      ejaan: 0,
      'basa-basi': 0,
      'sudah-baik': 100,
      'salah-nama': 0,
      'data-pribadi': 0,
      templat: 0,
    });
  });

  it('takes away what an officer spoils in a good draft', () => {
    const {id, draft} = ANSWERS.find(one => one.id === 'sudah-baik')!;
    const text = draft.replace('hubungi 0810-0000-0006', 'hubungi petugas kita aja');
    expect(scoreOf([{...UNANSWERED, id, text}])).toBeLessThan(100);
  });
});

describe('O5 in the office of a city (SOP B)', () => {
  const units = KOTA_UNITS.map((name, at) => ({
    name,
    ppidName: 'X',
    ppidEmail: `x${at}@example.com`,
  }));
  const kota = officeSettings({superior: SUPERIOR, categories: [...KOTA_CATEGORIES], units});

  it.each([
    ['kabel', 'BPBD / PLN'],
    ['lampu', 'Dinas Perhubungan'],
    ['pungutan', SUPERIOR.name],
    ['lansia', 'Dinas Sosial'],
    ['informasi', 'PPID Pelaksana / Sekretariat'],
    ['anonim', 'Satuan Polisi Pamong Praja'],
    ['kasar', 'Dinas Pekerjaan Umum dan Penataan Ruang'],
    ['usul', 'Dinas Kependudukan dan Pencatatan Sipil'],
  ])('%s belongs to %s', (id, unit) => {
    expect(scoreOf([{...right(id), unit}], kota)).toBe(100);
  });
});

describe('O5 in an office with lists of its own', () => {
  const own = officeSettings({
    categories: ['Lampu', 'Lainnya'],
    units: [{name: 'Bidang Penerangan Jalan', ppidName: 'X', ppidEmail: 'x@example.com'}],
  });

  it('the right names are the office’s', () => {
    const [item] = grade([right('lampu')], own, RULES).items;
    expect(item!.parts.slice(1, 4)).toMatchObject([
      {part: 'unit', right: 'Bidang Penerangan Jalan'},
      {part: 'kind'},
      {part: 'category', right: expect.stringMatching(/Lampu|Lainnya/)},
    ]);
  });

  it('every complaint still has a right answer', () => {
    for (const one of ALL_CASES) {
      const wrong = grade([rightAnswer(one)], own, RULES).items[0]!.parts;
      const better = {...rightAnswer(one)};
      for (const part of wrong) {
        if (!('right' in part) || part.right === '') continue;
        if (part.part === 'unit' || part.part === 'category') better[part.part] = part.right;
      }
      if (one.id === 'pungutan') better.unit = 'Bidang Penerangan Jalan';
      expect([one.id, scoreOf([better], own)]).toEqual([one.id, 100]);
    }
  });
});

describe('O5 the exercises', () => {
  const ids = (round: number) => casesOfRound(round).map(({id}) => id);

  it('have nine items in the order of the SOP, none twice', () => {
    for (const round of [1, 2, 3, 4, 17]) {
      expect(casesOfRound(round).map(({task}) => task)).toEqual([
        ...Array<string>(5).fill('sort'),
        ...['reply', 'reply', 'answer', 'answer'],
      ]);
      expect(new Set(ids(round)).size).toBe(9);
    }
  });

  it('bring every sample in three rounds, each once', () => {
    const three = [1, 2, 3].flatMap(ids);
    expect([...three].sort()).toEqual(ALL_CASES.map(({id}) => id).sort());
    expect(PARTS.every(({cases, take}) => cases.length === 3 * take)).toBe(true);
    expect(ids(4)).toEqual(ids(1));
  });

  it('do not tell what is right', () => {
    for (const one of ALL_CASES) {
      const shown = JSON.stringify(itemOf(one));
      expect(shown).not.toContain(one.lesson);
      expect(Object.keys(itemOf(one))).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:step|sorted|verdict|model|lesson)$/)]),
      );
    }
  });
});
