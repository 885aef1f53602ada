import {openScript, OWNER, recordsOf} from '../script';

const EDITOR = 'ayu.admin@example.com';
const CODE = `
  function watch() {
    const b = () => ScriptApp.newTrigger('seen').forSpreadsheet(SpreadsheetApp.getActive());
    b().onOpen().create(); b().onEdit().create(); b().onChange().create();
  }
  function seen(e) { console.log(e.changeType || (e.range ? 'edit ' + e.range.getA1Notation() : 'open'), '<' + e.user.getEmail() + '>', String(e.authMode), e.source.getName()); }
  function mine() { return ScriptApp.getProjectTriggers().length; }
  function link(id) { FormApp.openById(id).setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId()); }
  function unlink(id) { FormApp.openById(id).removeDestination(); }
  function urls() { const ss = SpreadsheetApp.getActive(); return [ss.getFormUrl(), ss.getSheets().map(s => s.getFormUrl())]; }
  function watchRows() { ScriptApp.newTrigger('onRow').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create(); }
  function onRow(e) { console.log(JSON.stringify([e.range.getA1Notation(), e.values.slice(1), e.namedValues, SpreadsheetApp.getActiveRange().getRow(), SpreadsheetApp.getActiveSheet().getName()])); }
  function every(builder) { eval('ScriptApp.newTrigger("tick").timeBased().' + builder + '.create()'); }
  function tick() {}`;

const open = () => {
  const office = openScript(CODE);
  const {world, spreadsheetId} = office;
  world.accounts.create({email: EDITOR, name: 'Ayu Adminarti', kind: 'consumer'});
  world.services.drive.share(OWNER, spreadsheetId, {type: 'user', email: EDITOR, role: 'writer'});
  const logs = (fn: string) =>
    recordsOf(world, fn).map(({logs: [line], error}) => line?.text ?? error?.message);
  const sheet = (range: string) => world.read({what: 'sheet', file: spreadsheetId, range});
  return {...office, logs, sheet};
};

describe('installable triggers of a spreadsheet', () => {
  it('run as who made them, and name no person of another household', () => {
    const {world, run, spreadsheetId, logs} = open();
    run('watch');
    world.services.sheets.open(EDITOR, spreadsheetId);
    world.act({do: 'edit', file: spreadsheetId, range: 'B2', values: [['x']], as: EDITOR});
    world.act({do: 'edit', file: spreadsheetId, range: 'B3', values: [['y']], as: OWNER});
    expect(logs('seen')).toEqual([
      'open <> FULL Buku',
      'edit B2 <> FULL Buku',
      'EDIT <> FULL Buku',
      `edit B3 <${OWNER}> FULL Buku`,
      `EDIT <${OWNER}> FULL Buku`,
    ]);
    expect(recordsOf(world, 'seen').every(({user}) => user === OWNER)).toBe(true);
  });

  it('of changes tell what kind of change a person made', () => {
    const {world, run, spreadsheetId, logs} = open();
    run('watch');
    const lines = {sheetId: 0, start: 1, count: 1} as const;
    const {sheets} = world.services;
    sheets.insertLines(OWNER, spreadsheetId, {...lines, dimension: 'ROWS'}, 'before');
    sheets.deleteLines(OWNER, spreadsheetId, {...lines, dimension: 'COLUMNS'});
    world.advance(world.clock.now() + 5000);
    expect(logs('seen').map(line => line?.split(' ')[0])).toEqual(['INSERT_ROW', 'REMOVE_COLUMN']);
  });

  it('are seen by nobody but who made them', () => {
    const {run, call} = open();
    run('watch');
    expect(run('mine')).toBe(3);
    expect(call({fn: 'mine', as: EDITOR})).toMatchObject({ok: true, result: 0});
  });
});

describe('the range of an event', () => {
  it('says where it begins and ends, as its JSON does', () => {
    const {world, spreadsheetId, run} = openScript(`
      function watch() { ScriptApp.newTrigger('seen').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
      function seen(e) { console.log(JSON.stringify(e.range), e.range.getValues().length); }`);
    run('watch');
    world.act({
      do: 'edit',
      file: spreadsheetId,
      range: 'B2:C4',
      values: [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    });
    expect(recordsOf(world, 'seen')[0]?.logs[0]?.text).toBe(
      '{"columnEnd":3,"columnStart":2,"rowEnd":4,"rowStart":2} 3',
    );
  });
});

describe('a form linked to a spreadsheet', () => {
  const linked = () => {
    const office = open();
    const form = office.world.services.forms.create({
      title: 'Aduan',
      owner: OWNER,
      items: [
        {type: 'TEXT', title: 'Nama'},
        {type: 'TEXT', title: 'Isi'},
      ],
    });
    const submit = (Nama: string, Isi = '') =>
      office.world.act({do: 'submit', form: form.id, answers: {Nama, Isi}});
    return {...office, form, submit};
  };

  it('gets a tab at once, with the answers it has, and says its form', () => {
    const {run, submit, sheet, form} = linked();
    submit('Sari', '=1+1');
    run('link', form.id);
    expect(sheet("'Form Responses 1'!A1:C3")).toEqual([
      ['Timestamp', 'Nama', 'Isi'],
      [expect.stringMatching(/^3\/2\/2026 8:00:\d\d$/), 'Sari', '=1+1'],
    ]);
    const url = `https://docs.google.com/forms/d/${form.id}/viewform`;
    expect(run('urls')).toEqual([url, [url, null]]);
    run('unlink', form.id);
    expect(run('urls')).toEqual([null, [null, null]]);
    submit('Tono');
    expect(sheet("'Form Responses 1'!B3")).toEqual([]);
  });

  it('makes another tab for another link, and keeps columns that people put between', () => {
    const {run, submit, sheet, form, world, spreadsheetId} = linked();
    run('link', form.id);
    run('unlink', form.id);
    run('link', form.id);
    const {sheets} = world.services;
    const {sheetId} = sheets
      .get(spreadsheetId)
      .sheets.find(one => one.title === 'Form Responses 2')!;
    sheets.insertLines(
      OWNER,
      spreadsheetId,
      {sheetId, dimension: 'COLUMNS', start: 1, count: 1},
      'before',
    );
    world.act({
      do: 'edit',
      file: spreadsheetId,
      range: "'Form Responses 2'!B1",
      values: [['Nomor']],
    });
    submit('Sari', 'Lampu');
    expect(sheet("'Form Responses 2'!B1:D2")).toEqual([
      ['Nomor', 'Nama', 'Isi'],
      ['', 'Sari', 'Lampu'],
    ]);
  });

  it('tells its trigger the row, its values and their questions, with the row selected', () => {
    const {run, submit, form, logs} = linked();
    run('link', form.id);
    run('watchRows');
    submit('Sari', 'Lampu');
    expect(JSON.parse(logs('onRow')[0]!)).toEqual([
      'A2:C2',
      ['Sari', 'Lampu'],
      {Timestamp: [expect.any(String)], Nama: ['Sari'], Isi: ['Lampu']},
      2,
      'Form Responses 1',
    ]);
  });

  it('adds a column for a question that came later', () => {
    const {run, submit, sheet, form, world} = linked();
    run('link', form.id);
    submit('Sari');
    world.services.forms.get(form.id).items.push({
      ...structuredClone(form.items[0]!),
      id: 77,
      title: 'Nomor HP',
    });
    submit('Tono');
    expect(sheet("'Form Responses 1'!B1:D1")).toEqual([['Nama', 'Isi', 'Nomor HP']]);
  });
});

describe('time-driven triggers of every kind', () => {
  const HOUR = 3_600_000;
  it.each([
    ['everyWeeks(2).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9)', 24 * 28, 2],
    ['everyDays(2).atHour(9)', 24 * 10, 5],
    ['onMonthDay(1).atHour(6)', 24 * 62, 2],
    ['atDate(2026, 3, 4).atHour(9)', 24 * 10, 1],
    ['inTimezone("Asia/Jayapura").everyDays(1).atHour(9)', 24 * 2, 2],
  ])('%s', (builder, hours, count) => {
    const {run, world} = open();
    run('every', builder);
    world.advance(world.clock.now() + hours * HOUR);
    expect(recordsOf(world, 'tick')).toHaveLength(count);
  });
});
