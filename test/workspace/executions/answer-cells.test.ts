import type {NewItem} from '../../../workspace/services/forms/items';
import {openScript, OWNER, recordsOf} from '../script';

const CODE = `
  function link(id) {
    const file = SpreadsheetApp.getActive();
    FormApp.openById(id).setDestination(FormApp.DestinationType.SPREADSHEET, file.getId());
    ScriptApp.newTrigger('onRow').forSpreadsheet(file).onFormSubmit().create();
  }
  function onRow(e) { console.log(JSON.stringify([e.values.slice(1), e.namedValues])); }
  function cell(a1) {
    const value = SpreadsheetApp.getActive().getSheets()[0].getRange(a1).getValue();
    return value instanceof Date ? 'date ' + Utilities.formatDate(value, 'Asia/Jakarta', 'yyyy-MM-dd HH:mm:ss') : value;
  }
  function plain() { SpreadsheetApp.getActive().getSheets()[0].getRange('B:B').setNumberFormat('@'); }`;

function office(items: NewItem[]) {
  const {world, run} = openScript(CODE);
  const form = world.services.forms.create({title: 'Izin', owner: OWNER, items});
  run('link', form.id);
  const submit = (answers: Record<string, string | number | string[]>) => {
    const result = world.act({do: 'submit', form: form.id, answers});
    expect(result).toMatchObject({ok: true});
    const text = recordsOf(world, 'onRow').at(-1)?.logs[0]?.text ?? 'null';
    return JSON.parse(text) as [string[], Record<string, string[]>];
  };
  return {world, run, form, submit};
}

describe('an answer in the linked spreadsheet', () => {
  it.each<[NewItem['type'], string | number, string, unknown]>([
    ['DATE', '2026-03-10', '3/10/2026', 'date 2026-03-10 00:00:00'],
    ['DATETIME', '2026-03-10 09:30', '3/10/2026 9:30:00', 'date 2026-03-10 09:30:00'],
    ['TIME', '14:05', '2:05:00 PM', expect.stringMatching(/^date 1899-12-30 /)],
    ['DURATION', '26:30:00', '26:30:00', expect.stringMatching(/^date 1899-12-31 /)],
    ['SCALE', 4, '4', 4],
    ['TEXT', '27', '27', 27],
    ['TEXT', '081000001234', '81000001234', 81000001234],
    ['TEXT', '1-2', '1/2/2026', 'date 2026-01-02 00:00:00'],
    ['TEXT', '=1+1', '=1+1', '=1+1'],
    ['TEXT', '+62 810-0000', '+62 810-0000', '+62 810-0000'],
    ['PARAGRAPH_TEXT', 'Lampu mati', 'Lampu mati', 'Lampu mati'],
  ])('%s %s shows as %s', (type, answer, shown, value) => {
    const {run, submit} = office([{type, title: 'Jawaban'}]);
    expect(submit({Jawaban: answer})).toEqual([
      [shown],
      {Timestamp: [expect.any(String)], Jawaban: [shown]},
    ]);
    expect(run('cell', 'B2')).toEqual(value);
  });

  it('stays as it was typed in a column of plain text', () => {
    const {run, submit} = office([{type: 'TEXT', title: 'HP'}]);
    run('plain');
    expect(submit({HP: '081000001234'})[0]).toEqual(['081000001234']);
  });

  it('to a grid stands in one column for each row', () => {
    const {submit, world} = office([
      {type: 'GRID', title: 'Nilai', rows: ['Ramah', 'Cepat'], columns: ['1', 'Baik']},
      {type: 'CHECKBOX_GRID', title: 'Hari', rows: ['Pagi'], columns: ['Sen', 'Sel']},
      {type: 'TEXT', title: 'Nama'},
    ]);
    const form = Object.values(world.services.forms.state.forms)[0]!;
    world.services.forms.submit(form.id, {
      answers: {Nilai: [null, 'Baik'], Hari: [['Sen', 'Sel']], Nama: 'Sari'},
    });
    const [values] = submit({Nilai: ['1', 'Baik'], Nama: 'Tono'});
    expect(values).toEqual(['1', 'Baik', '', 'Tono']);
    const book = world.services.sheets.get(form.settings.destinationId!);
    const range = `'${book.sheets[0]!.title}'!B1:E2`;
    expect(world.services.sheets.valuesGet(OWNER, book.id, range).values).toEqual([
      ['Nilai [Ramah]', 'Nilai [Cepat]', 'Hari [Pagi]', 'Nama'],
      ['', 'Baik', 'Sen, Sel', 'Sari'],
    ]);
  });

  it('with a file is the file’s address', () => {
    const {world, form} = office([{type: 'FILE_UPLOAD', title: 'Bukti'}]);
    const file = {bytes: 'aGFsbw==', contentType: 'text/plain', name: 'bukti.txt'};
    const {forms} = world.services;
    const as = {respondent: OWNER};
    forms.submit(form.id, {answers: {Bukti: [file]}, ...as});
    world.advance(world.clock.now() + 5000);
    const [id] = Object.values(form.responses[0]!.answers).flat(2);
    const text = recordsOf(world, 'onRow')[0]?.logs[0]?.text;
    expect(text).toContain(`["https://drive.google.com/open?id=${id}"]`);
  });
});
