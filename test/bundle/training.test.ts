import type {Exercise, ExerciseGraded} from '../../src/domain/desk/training';
import {ALL_CASES} from '../../src/data/training/all-cases';
import {type TrainingAnswer, UNANSWERED} from '../../src/domain/training/case';
import {openTestOffice, type TestOffice} from './office';
import {rightAnswer} from '../domain/training/rules';

const PENGELOLA = 'bagus.pengelola@example.com';

describe('O5 training in the shipped desk', () => {
  let office: TestOffice;
  let token: string;

  beforeAll(async () => {
    office = await openTestOffice();
    office.submit({'Nama lengkap': 'Sari Contohwati', 'Isi aduan': 'Lampu jalan padam.'});
    office.tick();
    token = office.signIn(PENGELOLA);
  });

  afterAll(() => office.world.close());

  const begin = (round: number) => office.ask<Exercise>({do: 'training', token, round});
  const grade = (answers: readonly TrainingAnswer[]) =>
    office.ask<ExerciseGraded>({do: 'gradeTraining', token, answers});
  const rightFor = ({items}: Exercise) =>
    items.map(({id}) => rightAnswer(ALL_CASES.find(one => one.id === id)!));

  /** Everything an office has: ledger, Buku Kerja, Form, Drive, mailboxes, memory. */
  function whole(): string {
    const {sheets, drive, gmail, forms, properties} = office.world.services;
    return JSON.stringify([
      sheets.state.spreadsheets,
      drive.state,
      gmail.state.mailboxes,
      forms.state,
      properties.state,
    ]);
  }

  it('changes nothing of the office: not a byte of ledger, Buku Kerja, Drive, mailboxes or memory', () => {
    const before = whole();
    const queue = JSON.stringify(office.inbox(token).items);
    for (const round of [1, 2, 3]) {
      const exercise = begin(round);
      expect(exercise.items).toHaveLength(9);
      expect(grade(rightFor(exercise)).score).toBe(100);
      expect(grade(exercise.items.map(({id}) => ({...UNANSWERED, id}))).score).toBe(0);
    }
    expect(whole() === before).toBe(true);
    expect(JSON.stringify(office.inbox(token).items)).toBe(queue);
  });

  it('sends nothing later either: the next ticks find nothing of it', () => {
    const mails = () => JSON.stringify(office.world.services.gmail.state.mailboxes);
    office.tick();
    const before = mails();
    grade(rightFor(begin(1)));
    office.tick();
    office.tick();
    expect(mails() === before).toBe(true);
  });

  it('costs a request for the settings and no other', () => {
    office.world.read({what: 'calls'});
    begin(1);
    const calls = office.world.read({what: 'calls'}) as Record<string, {count: number}>;
    expect(Object.entries(calls).map(([name, {count}]) => `${name} ${count}`)).toEqual([
      'Properties.getProperties 1',
      'Sheets.Spreadsheets.Values.batchGet 1',
    ]);
  });

  it('tells why, by the SOP, the law and the desk’s own rules', () => {
    const told = (id: string, change: Partial<TrainingAnswer> = {}) => {
      const right = rightAnswer(ALL_CASES.find(one => one.id === id)!);
      return grade([{...right, ...change}]).items[0]!;
    };
    const bribe = told('pungutan', {unit: 'Seksi Pelayanan Umum'});
    expect(bribe).toMatchObject({points: 0, model: ''});
    expect(bribe.parts[1]).toEqual({
      name: 'Unit',
      given: 'Seksi Pelayanan Umum',
      right: 'Inspektorat Kabupaten Contoh',
      isRight: false,
    });
    expect(bribe.why).toEqual(
      expect.arrayContaining([
        'Sekat terlapor: aduan ini tidak boleh sampai ke Seksi Pelayanan Umum.',
        'Batas hukum: 60 hari kalender (UU Nomor 25 Tahun 2009 tentang Pelayanan Publik, Pasal 50).',
        expect.stringMatching(/^SOP: langkah 3, Mengklasifikasi aduan; langkah 4, Koordinasi/),
      ]),
    );
    expect(told('kabel').why).toContain(
      'Nomor darurat: Panggilan darurat 112, Ambulans 119, Polisi 110, Kekerasan terhadap perempuan dan anak (SAPA) 129, Gangguan listrik PLN 123.',
    );
    expect(told('informasi').why).toEqual(
      expect.arrayContaining([expect.stringContaining('UU Nomor 14 Tahun 2008')]),
    );
    const draft = ALL_CASES.find(({id}) => id === 'ejaan')!;
    const sent = told('ejaan', {text: draft.task === 'answer' ? draft.draft : ''});
    expect(sent.findings.map(({suggestion}) => suggestion)).toContain('diganti');
    expect(sent.model).toContain('sudah diganti');
  });

  it('refuses answers of another making in words', () => {
    const broken = [[null], [{}], [{...UNANSWERED, id: 7}], [{id: 'lampu'}]];
    for (const answers of broken) {
      expect(() => office.ask({do: 'gradeTraining', token, answers})).toThrow(/^bad-request: /);
    }
  });
});
