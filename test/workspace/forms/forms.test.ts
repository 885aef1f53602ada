import fc from 'fast-check';
import type {Item, ItemType} from '../../../workspace/services/forms/entities';
import {FormRefusal} from '../../../workspace/services/forms/errors';
import type {NewItem} from '../../../workspace/services/forms/items';
import type {GivenAnswer} from '../../../workspace/services/forms/responses';
import {CITIZEN, MONDAY, OFFICE, openOffice, type Office} from '../gmail/office';

const make = (office: Office, items: NewItem[], settings = {}) =>
  office.forms.create({title: 'Formulir Aduan', owner: OFFICE, items, settings});

/** What the page says, as [title, message]; [] where it takes the answers. */
function refusals(submit: () => unknown): [string, string][] {
  try {
    submit();
    return [];
  } catch (error) {
    if (!(error instanceof FormRefusal)) throw error;
    return error.errors.map(({title, message}) => [title, message]);
  }
}

const QUESTION: Record<string, Partial<Item>> = {
  SCALE: {lower: 1, upper: 5},
  GRID: {rows: ['a', 'b'], columns: ['x', 'y']},
  CHECKBOX_GRID: {rows: ['a', 'b'], columns: ['x', 'y']},
  FILE_UPLOAD: {maxFiles: 1, maxFileBytes: 3},
};

describe('a submission', () => {
  it('is kept by item id, tells the world, and is seen by scripts at once', () => {
    const office = openOffice();
    const form = make(office, [
      {type: 'TEXT', title: 'Nama', required: true},
      {type: 'CHECKBOX', title: 'Kanal', choices: ['WA', 'Surel']},
    ]);
    const {responseId, editUrl} = office.forms.submit(form.id, {
      answers: {Nama: 'Siti 🙏🏽', Kanal: ['WA', 'Surel']},
    });
    expect(office.events).toEqual([{type: 'formSubmitted', formId: form.id, responseId}]);
    const [name, channel] = form.items;
    expect(office.forms.responses(form.id)).toMatchObject([
      {
        id: responseId,
        submittedAt: MONDAY,
        respondentEmail: null,
        answers: {[name!.id]: 'Siti 🙏🏽', [channel!.id]: ['WA', 'Surel']},
      },
    ]);
    expect(editUrl).toBe(
      `https://docs.google.com/forms/d/e/${form.publicId}/viewform?edit2=${responseId}`,
    );
  });

  it.each<[ItemType, GivenAnswer[], GivenAnswer[]]>([
    ['TEXT', ['apa saja', '=1+1'], []],
    ['MULTIPLE_CHOICE', ['x', ['x']], ['z', '']],
    ['LIST', ['y'], ['z']],
    ['CHECKBOX', ['x', ['x', 'y']], [['x', 'z'], []]],
    ['SCALE', [1, '5'], [0, 6, 'banyak']],
    ['GRID', [['x', 'y']], [['x', null], ['x'], ['x', 'z']]],
    [
      'CHECKBOX_GRID',
      [[['x', 'y'], ['x']]],
      [
        [['x'], null],
        [['z'], ['x']],
      ],
    ],
    ['DATE', ['2026-11-02', '2024-02-29'], ['2026-02-29', '2/11/2026', '2026-13-01']],
    ['TIME', ['00:00', '23:59'], ['24:00', '9:5']],
    ['DATETIME', ['2026-11-02 10:15'], ['2026-11-02', '2026-11-02 25:00']],
    ['DURATION', ['1:30:00'], ['90']],
    [
      'FILE_UPLOAD',
      [{bytes: 'AAEC', contentType: 'image/png', name: 'a.png'}],
      [{bytes: 'AAECAw==', contentType: 'image/png', name: 'a.png'}, []],
    ],
  ])('of a required %s is taken or refused as the page does', (type, good, bad) => {
    const office = openOffice();
    const choices = ['x', 'y'];
    const form = make(office, [{type, title: 'T', required: true, choices, ...QUESTION[type]}]);
    for (const answer of good) {
      expect(refusals(() => office.forms.submit(form.id, {answers: {T: answer}}))).toEqual([]);
    }
    for (const answer of [...bad, null]) {
      expect(refusals(() => office.forms.submit(form.id, {answers: {T: answer}}))).toEqual([
        ['T', expect.any(String)],
      ]);
    }
    expect(form.responses).toHaveLength(good.length);
  });

  it('names every item that is wrong, and keeps nothing', () => {
    const office = openOffice();
    const form = make(office, [
      {type: 'TEXT', title: 'Nama', required: true},
      {type: 'LIST', title: 'Kanal', choices: ['WA']},
      {
        type: 'TEXT',
        title: 'Surel',
        rules: [{name: 'TextIsEmail', values: [], help: 'Bukan alamat'}],
      },
    ]);
    expect(
      refusals(() => office.forms.submit(form.id, {answers: {Kanal: 'Faks', Surel: 'siti@'}})),
    ).toEqual([
      ['Nama', 'Pertanyaan ini wajib diisi'],
      ['Kanal', 'Pilih salah satu jawaban yang tersedia'],
      ['Surel', 'Bukan alamat'],
    ]);
    expect([form.responses, office.events]).toEqual([[], []]);
  });

  it('takes an own answer where the question has Lainnya', () => {
    const office = openOffice();
    const form = make(office, [
      {type: 'MULTIPLE_CHOICE', title: 'Kanal', choices: ['WA'], other: true},
    ]);
    expect(refusals(() => office.forms.submit(form.id, {answers: {Kanal: 'Radio'}}))).toEqual([]);
  });

  it.each([
    [
      'a form that is closed',
      {acceptingResponses: false},
      CITIZEN,
      'Formulir Formulir Aduan tidak lagi menerima respons',
    ],
    [
      'a form with its own words for that',
      {acceptingResponses: false, closedMessage: 'Tutup'},
      CITIZEN,
      'Tutup',
    ],
    [
      'a form not published',
      {published: false},
      CITIZEN,
      'Formulir Formulir Aduan tidak lagi menerima respons',
    ],
    [
      'no address where one is collected',
      {collectEmail: 'input'},
      null,
      'Alamat email wajib diisi dengan benar',
    ],
    [
      'nobody signed in where it must be',
      {requireLogin: true},
      null,
      'Anda harus login untuk mengisi formulir ini',
    ],
  ])('is refused by %s', (_, settings, respondent, message) => {
    const office = openOffice();
    const form = make(office, [], settings);
    expect(refusals(() => office.forms.submit(form.id, {answers: {}, respondent}))).toEqual([
      ['', message],
    ]);
  });

  it('is taken once per person where the form says so', () => {
    const office = openOffice();
    const form = make(office, [], {collectEmail: 'verified', limitOneResponse: true});
    const submit = (respondent: string) =>
      refusals(() => office.forms.submit(form.id, {answers: {}, respondent}));
    expect([submit(CITIZEN), submit(CITIZEN), submit('lain@example.com')]).toEqual([
      [],
      [['', 'Anda sudah merespons']],
      [],
    ]);
  });

  it('keeps the address only where it is collected', () => {
    const office = openOffice();
    for (const collectEmail of ['none', 'verified', 'input'] as const) {
      const form = make(office, [], {collectEmail});
      office.forms.submit(form.id, {answers: {}, respondent: CITIZEN});
      expect(form.responses[0]!.respondentEmail).toBe(collectEmail === 'none' ? null : CITIZEN);
    }
  });

  it('shows itself late where told', () => {
    const office = openOffice();
    const form = make(office, []);
    office.forms.submit(form.id, {answers: {}, visibleAt: MONDAY + 60_000});
    expect(office.forms.responses(form.id)).toEqual([]);
    office.pass(60_000);
    expect(office.forms.responses(form.id)).toHaveLength(1);
  });

  it('puts a file into a folder of the question in Drive', () => {
    const office = openOffice();
    const form = make(office, [{type: 'FILE_UPLOAD', title: 'Bukti', maxFiles: 2}]);
    const file = {bytes: 'AAEC', contentType: 'image/png', name: 'jalan.png'};
    office.forms.submit(form.id, {answers: {Bukti: [file, file]}, respondent: CITIZEN});
    const {drive} = office.world.services;
    const [answer] = Object.values(form.responses[0]!.answers);
    const [id] = answer as string[];
    expect(answer).toHaveLength(2);
    expect(drive.find(id!)).toMatchObject({name: 'jalan - Siti.png', owner: OFFICE, blob: file});
    const folder = drive.find(drive.find(id!)!.parents[0]!)!;
    expect(folder.name).toBe('Bukti (File responses)');
    expect(drive.find(folder.parents[0]!)!.name).toBe('Formulir Aduan (File responses)');
  });

  it('can be edited: same id, later time, other answers kept', () => {
    const office = openOffice();
    const form = make(office, [
      {type: 'TEXT', title: 'A'},
      {type: 'TEXT', title: 'B'},
    ]);
    const {responseId} = office.forms.submit(form.id, {answers: {A: '1', B: '2'}});
    office.pass(1000);
    office.forms.editResponse(form.id, responseId, {answers: {B: '3'}});
    expect(form.responses).toMatchObject([
      {id: responseId, createdAt: MONDAY, submittedAt: MONDAY + 1000},
    ]);
    const [a, b] = form.items;
    expect(form.responses[0]!.answers).toEqual({[a!.id]: '1', [b!.id]: '3'});
    expect(office.events).toHaveLength(2);
  });

  it('says which question is unknown', () => {
    const office = openOffice();
    const form = make(office, [{type: 'TEXT', title: 'Nama'}]);
    expect(() => office.forms.submit(form.id, {answers: {Alamat: 'x'}})).toThrow(
      'has no question "Alamat"',
    );
  });
});

describe('pages of a form', () => {
  const paged = (office: Office) => {
    const form = make(office, [
      {type: 'LIST', title: 'Anonim', required: true, choices: ['Ya', 'Tidak']},
      {type: 'PAGE_BREAK', title: 'Identitas'},
      {type: 'TEXT', title: 'Nama', required: true},
      {type: 'PAGE_BREAK', title: 'Aduan'},
      {type: 'TEXT', title: 'Isi', required: true},
    ]);
    form.items[0]!.choices = [
      {value: 'Ya', goTo: {type: 'GO_TO_PAGE', page: form.items[3]!.id}},
      {value: 'Tidak', goTo: {type: 'CONTINUE'}},
    ];
    return form;
  };

  it.each([
    ['leaves out the page a choice jumps over', {Anonim: 'Ya', Isi: 'x'}, []],
    ['asks on the way', {Anonim: 'Tidak', Isi: 'x'}, [['Nama', 'Pertanyaan ini wajib diisi']]],
  ])('%s', (_, answers, expected) => {
    const office = openOffice();
    const form = paged(office);
    expect(refusals(() => office.forms.submit(form.id, {answers}))).toEqual(expected);
  });

  it('drops answers of a page that was jumped over', () => {
    const office = openOffice();
    const form = paged(office);
    office.forms.submit(form.id, {answers: {Anonim: 'Ya', Nama: 'Siti', Isi: 'x'}});
    const [anonymous, , , , content] = form.items;
    expect(form.responses[0]!.answers).toEqual({[anonymous!.id]: 'Ya', [content!.id]: 'x'});
  });

  it('end, however pages and choices point at each other', () => {
    const goTo = fc.oneof(
      fc.constantFrom(
        {type: 'CONTINUE' as const},
        {type: 'RESTART' as const},
        {type: 'SUBMIT' as const},
      ),
      fc.nat(5).map(n => ({type: 'GO_TO_PAGE' as const, page: n})),
    );
    fc.assert(
      fc.property(fc.array(goTo, {minLength: 1, maxLength: 6}), jumps => {
        const office = openOffice();
        const form = make(
          office,
          jumps.map((_, n) => ({type: 'PAGE_BREAK' as const, title: `${n}`})),
        );
        jumps.forEach((jump, n) => {
          form.items[n]!.goTo =
            jump.type === 'GO_TO_PAGE'
              ? {...jump, page: form.items[jump.page % jumps.length]!.id}
              : jump;
        });
        expect(refusals(() => office.forms.submit(form.id, {answers: {}}))).toEqual([]);
      }),
      {numRuns: 50},
    );
  });
});

it('any text arrives as it was written', () => {
  fc.assert(
    fc.property(
      fc.string({unit: 'grapheme', minLength: 1}).filter(text => text.trim() !== ''),
      text => {
        const office = openOffice();
        const form = make(office, [{type: 'PARAGRAPH_TEXT', title: 'Isi'}]);
        office.forms.submit(form.id, {answers: {Isi: text}});
        expect(Object.values(form.responses[0]!.answers)).toEqual([text]);
      },
    ),
  );
});
