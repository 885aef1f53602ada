import {openScript, OWNER, recordsOf} from '../script';

const CITIZEN = 'sari.contoh@example.com';
const CODE = `
  function watch(id) { ScriptApp.newTrigger('onForm').forForm(id).onFormSubmit().create(); }
  function watchClock() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
  function onForm(e) { console.log(e.response.getId()); }
  function tick() {}
  function onEdit(e) { console.log(e.value); }
  function send() { MailApp.sendEmail('${CITIZEN}', 'Halo', 'Isi'); }
  function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
  function addOne() {
    const cell = sheet().getRange('A1');
    const before = Number(cell.getValue());
    cell.setValue(before + 1);
    SpreadsheetApp.flush();
    return before;
  }
  function addOneByApi(id) {
    const {values} = Sheets.Spreadsheets.Values.get(id, 'A1');
    Sheets.Spreadsheets.Values.update({values: [[Number(values[0][0]) + 1]]}, id, 'A1', {valueInputOption: 'RAW'});
  }
  function writeOnly() { sheet().getRange('B1').setValue('x'); }`;
const MANIFEST = {
  dependencies: {
    enabledAdvancedServices: [{userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4'}],
  },
};

const open = () => {
  const office = openScript(CODE, {manifest: MANIFEST});
  const form = office.world.services.forms.create({
    title: 'Aduan',
    owner: OWNER,
    items: [{type: 'TEXT', title: 'Nama'}],
  });
  office.run('watch', form.id);
  const submit = () => office.world.act({do: 'submit', answers: {Nama: 'Sari'}});
  const cell = (range = 'A1') =>
    office.world.read({what: 'sheet', file: office.spreadsheetId, range});
  return {...office, submit, cell};
};

describe('triggers that go wrong', () => {
  it('are missed: the response is there and nobody was told', () => {
    const {world, submit} = open();
    world.fault({on: 'trigger:onForm', nth: 2, effect: 'missed'});
    const ids = [submit(), submit(), submit()].map(result => result.ok && result.responseId);
    const told = recordsOf(world, 'onForm').map(({logs}) => logs[0]!.text);
    expect(told).toEqual([ids[0], ids[2]]);
  });

  it('come twice, some seconds apart', () => {
    const {world, submit} = open();
    world.fault({on: 'trigger:onForm', nth: 1, effect: 'doubled'});
    submit();
    const [first, second, ...others] = recordsOf(world, 'onForm');
    expect(others).toEqual([]);
    expect(second!.logs[0]!.text).toBe(first!.logs[0]!.text);
    expect(second!.start - first!.start).toBeGreaterThanOrEqual(5000);
  });

  it('also those of the clock, once each', () => {
    const {world, run} = open();
    run('watchClock');
    world.fault({on: 'trigger:tick', nth: 1, effect: 'missed'});
    world.fault({on: 'trigger:tick', nth: 3, effect: 'doubled'});
    world.advance(world.clock.now() + 4 * 300_000 + 10_000);
    expect(recordsOf(world, 'tick')).toHaveLength(4);
  });

  it('also simple ones', () => {
    const {world, spreadsheetId} = open();
    world.fault({on: 'trigger:onEdit', nth: 1, effect: 'missed'});
    for (const value of ['satu', 'dua'])
      world.act({do: 'edit', file: spreadsheetId, range: 'A1', values: [[value]]});
    expect(recordsOf(world, 'onEdit').map(({logs}) => logs[0]!.text)).toEqual(['dua']);
  });
});

describe('letters that go wrong', () => {
  const arrived = ({world}: ReturnType<typeof open>) =>
    world.services.gmail.mailbox(CITIZEN).threads.flatMap(({messages}) => messages);

  it('arrive late, and then as if they were new', () => {
    const office = open();
    office.world.fault({on: 'mail', nth: 1, effect: 'late', by: 3_600_000});
    office.run('send');
    const sent = office.world.clock.now();
    office.world.advance(sent + 3_000_000);
    expect(arrived(office)).toEqual([]);
    office.world.advance(sent + 7_200_000);
    const [letter] = arrived(office);
    expect(letter!.labels).toContain('UNREAD');
    expect(letter!.date - sent).toBeGreaterThan(3_500_000);
    expect(letter!.date - sent).toBeLessThan(3_700_000);
  });

  it('arrive twice, each a message of its own', () => {
    const office = open();
    office.world.fault({on: 'mail', nth: 1, effect: 'twice'});
    office.run('send');
    office.run('send');
    expect(arrived(office)).toHaveLength(3);
  });

  it('that are late are not lost with the machine', () => {
    const office = open();
    office.world.fault({on: 'mail', nth: 1, effect: 'late', by: 1000});
    office.run('send');
    const {late} = JSON.parse(JSON.stringify(office.world.state.services.gmail)) as {
      late: unknown[];
    };
    expect(late).toHaveLength(1);
  });
});

describe('a person who types between a read and a write', () => {
  const between = (file: string) => ({
    on: 'edit between',
    nth: 1,
    effect: 'edit' as const,
    edit: {file, range: 'A1', values: [['40']]},
  });

  it.each([
    ['addOne', []],
    ['addOneByApi', ['id']],
  ])('is overwritten by a script that read before: %s', (fn, args) => {
    const {world, run, cell, spreadsheetId} = open();
    world.act({do: 'edit', file: spreadsheetId, range: 'A1', values: [['7']]});
    world.fault(between(spreadsheetId));
    run(fn, ...args.map(() => spreadsheetId));
    expect(cell()).toEqual([['8']]);
    expect(recordsOf(world, 'onEdit')).toHaveLength(2);
  });

  it('waits for an execution that has read', () => {
    const {world, run, cell, spreadsheetId} = open();
    world.fault(between(spreadsheetId));
    run('writeOnly');
    expect(cell('A1:B1')).toEqual([['', 'x']]);
    expect(world.state.faults.armed).toHaveLength(1);
  });
});

describe('a fault that never could strike', () => {
  it.each([
    [{on: 'mail', nth: 1, effect: 'before' as const}, 'late or twice'],
    [{on: 'trigger:onForm', nth: 1, effect: 'late' as const}, 'missed or doubled'],
    [{on: 'Lock.tryLock', nth: 1, effect: 'missed' as const}, 'before or after'],
    [{on: 'edit between', nth: 1, effect: 'edit' as const}, 'Which cells?'],
    [{on: 'Lock.tryLock', nth: 0, effect: 'before' as const}, 'nth counts from 1'],
  ])('is refused: %j', (fault, message) => {
    expect(() => open().world.fault(fault)).toThrow(message);
  });
});
