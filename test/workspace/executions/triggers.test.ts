import {openScript, OWNER, recordsOf} from '../script';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const CODE = `
  function every(builder) { eval('ScriptApp.newTrigger("tick").timeBased().' + builder + '.create()'); }
  function tick(e) { console.log(JSON.stringify(e)); }
  function watch(id) { ScriptApp.newTrigger('onForm').forForm(id).onFormSubmit().create(); }
  function watchBook(id) { ScriptApp.newTrigger('onRow').forSpreadsheet(id).onFormSubmit().create(); }
  function onForm(e) {
    console.log(e.response.getId(), e.source.getTitle(), String(e.authMode), Session.getEffectiveUser().getEmail());
  }
  function onRow(e) { console.log(JSON.stringify([e.values.slice(1), e.namedValues.Nama, e.range.getRow()])); }
  function onOpen(e) { SpreadsheetApp.getUi().createMenu('Aduan').addItem('Buka', 'tick').addToUi(); }
  function onEdit(e) { console.log(e.range.getA1Notation(), e.oldValue, e.value, e.user.getEmail(), String(e.authMode)); }
  function triggers() { return ScriptApp.getProjectTriggers().map(t => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]); }
  function clear() { ScriptApp.getProjectTriggers().forEach(t => ScriptApp.deleteTrigger(t)); }`;

const open = () => {
  const office = openScript(CODE);
  const items = [{type: 'TEXT' as const, title: 'Nama'}];
  const form = office.world.services.forms.create({title: 'Aduan', owner: OWNER, items});
  return {...office, form};
};

/** When a function ran, in Jakarta: `Sel 03 10:15`. */
function times({world}: ReturnType<typeof open>, fn = 'tick'): string[] {
  const format = new Intl.DateTimeFormat('id-ID', {
    timeZone: 'Asia/Jakarta',
    weekday: 'short',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return recordsOf(world, fn).map(({start}) =>
    format.format(start).replace(/[,.]/g, match => (match === '.' ? ':' : '')),
  );
}

describe('time-driven triggers', () => {
  it.each([
    ['everyMinutes(30)', 2 * 60 * MINUTE, 4],
    ['everyHours(6)', 2 * DAY, 8],
    ['everyDays(1).atHour(7)', 3 * DAY, 3],
    ['onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(16)', 14 * DAY, 2],
    ['onMonthDay(31).atHour(1)', 100 * DAY, 2],
    ['after(90000)', DAY, 1],
    ['at(new Date("2026-03-02T12:00:00+07:00"))', DAY, 1],
  ])('%s fires in its time', (builder, ms, count) => {
    const office = open();
    office.run('every', builder);
    office.world.advance(office.world.clock.now() + ms);
    expect(recordsOf(office.world, 'tick')).toHaveLength(count);
  });

  it('fire at one chosen minute of their hour, the same each day', () => {
    const office = open();
    office.run('every', 'everyDays(1).atHour(7)');
    office.world.advance(office.world.clock.now() + 3 * DAY);
    const [first, ...others] = times(office).map(time => time.slice(-5));
    expect(first).toMatch(/^07:/);
    expect(others).toEqual([first, first]);
  });

  it('near a minute stay within a quarter of an hour of it', () => {
    const office = open();
    office.run('every', 'everyDays(1).atHour(7).nearMinute(30)');
    office.world.advance(office.world.clock.now() + DAY);
    expect(Math.abs(Number(times(office)[0]!.slice(-2)) - 30)).toBeLessThanOrEqual(15);
  });

  it.each(['everyMinutes(7)', 'everyHours(5)'])(
    'refuse %s, which Google does not offer',
    builder => {
      expect(() => open().run('every', builder)).toThrow('invalid');
    },
  );

  it('tell the time in UTC', () => {
    const office = open();
    office.run('every', 'at(new Date("2026-03-02T20:15:00+07:00"))');
    office.world.advance(office.world.clock.now() + DAY);
    const event = JSON.parse(recordsOf(office.world, 'tick')[0]!.logs[0]!.text) as object;
    expect(event).toMatchObject({
      year: 2026,
      month: 3,
      'day-of-month': 2,
      'day-of-week': 1,
      hour: 13,
      minute: 15,
      timezone: 'UTC',
      authMode: 'FULL',
    });
  });

  it('spend the day’s runtime of their owner, and stop when it is gone', () => {
    const office = openScript(`
      function install() { ScriptApp.newTrigger('slow').timeBased().everyMinutes(10).create(); }
      function slow() { Utilities.sleep(5.5 * 60000); }`);
    office.run('install');
    office.world.advance(office.world.clock.now() + 4 * 60 * MINUTE);
    const ended = recordsOf(office.world, 'slow').map(({error}) => error?.message ?? 'ran');
    expect(ended.indexOf('Service using too much computer time for one day.')).toBe(17);
  });
});

describe('triggers of files', () => {
  // shows: FormsOnFormSubmit.source; source: https://developers.google.com/apps-script/guides/triggers/events#form-submit
  it('of a form run as who made them, with the form and the response', () => {
    const {world, run, form} = open();
    run('watch', form.id);
    const result = world.act({do: 'submit', answers: {Nama: 'Siti'}, as: 'siti@example.com'});
    const [record] = recordsOf(world, 'onForm');
    expect(record!.logs[0]!.text).toBe(
      `${String(result.ok && result.responseId)} Aduan FULL ${OWNER}`,
    );
    expect([record!.user, record!.activeUser]).toEqual([OWNER, '']);
    expect(record!.calls).toEqual([]);
  });

  it('of the spreadsheet a form is linked to get the row', () => {
    const {world, run, form, spreadsheetId} = open();
    form.settings.destinationId = spreadsheetId;
    run('watchBook', spreadsheetId);
    world.act({do: 'submit', answers: {Nama: '=1+1'}});
    world.act({do: 'submit', answers: {Nama: 'Budi'}});
    expect(recordsOf(world, 'onRow').map(({logs}) => logs[0]?.text)).toEqual([
      '[["=1+1"],["=1+1"],2]',
      '[["Budi"],["Budi"],3]',
    ]);
    expect(
      world.read({what: 'sheet', file: spreadsheetId, range: "'Form Responses 1'!B1:B3"}),
    ).toEqual([['Nama'], ['=1+1'], ['Budi']]);
  });

  it('onOpen adds a menu for who opens the file', () => {
    const {world, spreadsheetId} = open();
    world.services.sheets.open(OWNER, spreadsheetId);
    world.advance(world.clock.now());
    const [record] = recordsOf(world, 'onOpen');
    expect(record!.ui).toEqual([
      {
        kind: 'menu',
        caption: 'Aduan',
        entries: [{type: 'item', caption: 'Buka', functionName: 'tick'}],
      },
    ]);
  });

  it('onEdit tells the cell, both values and who typed', () => {
    const {world, spreadsheetId} = open();
    world.act({do: 'edit', file: spreadsheetId, range: 'B2', values: [['satu']]});
    world.act({do: 'edit', file: 'Buku', range: 'B2', values: [['dua']], as: OWNER});
    const logs = recordsOf(world, 'onEdit').map(
      record => record.logs[0]?.text ?? record.error?.message,
    );
    expect(logs).toEqual([`B2 undefined satu ${OWNER} LIMITED`, `B2 satu dua ${OWNER} LIMITED`]);
  });

  it('are seen and deleted by who made them', () => {
    const {run, form} = open();
    run('watch', form.id);
    run('every', 'everyMinutes(5)');
    expect(run('triggers')).toEqual([
      ['onForm', 'ON_FORM_SUBMIT', 'FORMS'],
      ['tick', 'CLOCK', 'CLOCK'],
    ]);
    run('clear');
    expect(run('triggers')).toEqual([]);
  });

  it('are at most 20 for one person and script', () => {
    const {run} = open();
    for (let made = 0; made < 20; made++) run('every', 'everyHours(1)');
    expect(() => run('every', 'everyHours(1)')).toThrow('too many triggers');
  });
});
