import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {createDoor} from '../../../workspace/door';
import type {Result} from '../../../workspace/door/acts';

const CODE = `
function makeForm() { return FormApp.create('Permohonan').setTitle('Permohonan').addTextItem().setTitle('Nama').getTitle(); }
function onForm(e) { return e; }
function name() { return DocumentApp.openById('templat-1').getBody().getText(); }
function active() { return FormApp.getActiveForm().getTitle(); }
function send() { MailApp.sendEmail('sari.contoh@example.com', 'Halo', 'Isi'); }
function selected() { return [SpreadsheetApp.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation()]; }
function things() {
  return [SpreadsheetApp.openById('buku-1').getSheetByName('Isi').getRange('A1').getValue(), DriveApp.getFolderById('map-1').getName(),
    CalendarApp.getCalendarById('ruang-1').getName(), FormApp.openById('formulir-1').getTitle(), SpreadsheetApp.getActive().getId()];
}
function zones() { return [Session.getScriptTimeZone(), SpreadsheetApp.getActive().getSpreadsheetTimeZone(), CalendarApp.getTimeZone()]; }
function doPost(e) { return ContentService.createTextOutput(e.parameter.a); }
`;

type Answer = Result & Record<string, never>;

describe('what stands around a script at the door', () => {
  let folder: string;
  let door: ReturnType<typeof createDoor>;
  const noDesk = () => {
    throw new Error('no desk here');
  };
  const ask = (wish: object) => door.answer(wish) as unknown as Promise<Answer>;
  const open = (around: object) => ask({do: 'open', script: folder, seed: 2, with: around});

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'script-'));
    fs.writeFileSync(path.join(folder, 'Code.gs'), CODE);
    door = createDoor({openDesk: noDesk, readRegister: noDesk});
  });
  afterEach(() => {
    door.close();
    fs.rmSync(folder, {recursive: true});
  });

  it('may be tabs, a linked form, documents and triggers made by hand', async () => {
    await open({
      tabs: {Tiket: [['Timestamp', 'Nomor', 'Nama']]},
      questions: [{type: 'TEXT', title: 'Nama'}],
      linked: 'Tiket',
      documents: [{id: 'templat-1', name: 'Templat', text: 'Halo'}],
      triggers: [{fn: 'onForm', event: 'ON_FORM_SUBMIT'}],
    });
    expect(await ask({do: 'call', fn: 'name'})).toMatchObject({result: 'Halo'});
    await ask({do: 'submit', answers: {Nama: 'Sari'}});
    const {value} = await ask({
      do: 'read',
      what: 'sheet',
      file: 'Spreadsheet',
      range: 'Tiket!B2:C2',
    });
    expect(value).toEqual([['', 'Sari']]);
    const executions = await ask({do: 'read', what: 'executions'});
    expect(executions.value).toMatchObject([{functionName: 'name'}, {functionName: 'onForm'}]);
  });

  it.each([
    ['form', {ok: true, result: 'Form'}],
    ['none', {ok: false}],
  ])('may bind the script to a %s', async (container, answer) => {
    await open({container});
    expect(await ask({do: 'call', fn: 'active'})).toMatchObject(answer);
  });

  it('may be files, folders and calendars with the ids in the script’s code', async () => {
    await open({
      ids: {spreadsheet: 'buku-0', form: 'formulir-1'},
      spreadsheets: [{id: 'buku-1', name: 'Arsip', tabs: {Isi: [['x']]}}],
      folders: [{id: 'map-1', name: 'Surat'}],
      calendars: [{id: 'ruang-1', name: 'Aula'}],
    });
    expect(await ask({do: 'call', fn: 'things'})).toMatchObject({
      result: ['x', 'Surat', 'Aula', 'Form', 'buku-0'],
    });
    await ask({do: 'call', fn: 'things'});
    expect(await ask({do: 'read', what: 'calendar'})).toMatchObject({
      value: [{id: 'kantor@example.com'}, {id: 'ruang-1', events: []}],
    });
  });

  it('is all in one time zone, the manifest’s where it has one', async () => {
    await open({});
    expect(await ask({do: 'call', fn: 'zones'})).toMatchObject({
      result: ['Asia/Jakarta', 'Asia/Jakarta', 'Asia/Jakarta'],
    });
    const manifest = JSON.stringify({timeZone: 'Asia/Jayapura'});
    fs.writeFileSync(path.join(folder, 'appsscript.json'), manifest);
    await open({});
    expect(await ask({do: 'call', fn: 'zones'})).toMatchObject({
      result: ['Asia/Jayapura', 'Asia/Jayapura', 'Asia/Jayapura'],
    });
  });

  it('has cells selected where a person has', async () => {
    await open({tabs: {Satu: [['a']], 'Tab dua': [['b']]}});
    const call = {do: 'call', fn: 'selected', via: 'menu'};
    expect(await ask({...call, selected: "'Tab dua'!B3:C4"})).toMatchObject({
      result: ['Tab dua', 'B3:C4'],
    });
    expect(await ask({...call, selected: 'B3'})).toMatchObject({ok: false});
  });

  it('may be a web app deployed by hand', async () => {
    const post = {do: 'call', via: 'post', as: '', args: {parameter: {a: 'halo'}}};
    await open({});
    expect(await ask(post)).toMatchObject({ok: false, error: 'You need access'});
    await open({webapp: {access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING'}});
    expect(await ask(post)).toMatchObject({ok: true, text: {content: 'halo'}});
  });

  it('lets a person publish a form a script made', async () => {
    await open({});
    await ask({do: 'call', fn: 'makeForm'});
    const submit = {do: 'submit', form: 'Permohonan', answers: {Nama: 'Sari'}};
    expect(await ask(submit)).toMatchObject({ok: false});
    expect(await ask({do: 'publish', form: 'Permohonan'})).toEqual({ok: true});
    expect(await ask(submit)).toMatchObject({ok: true});
  });

  it('asks for consent from the first word about it', async () => {
    await open({});
    const sending = () => ask({do: 'call', fn: 'send'});
    expect(await sending()).toMatchObject({ok: true});
    await ask({do: 'consent', effect: 'withdrawn'});
    expect(await sending()).toMatchObject({ok: false});
    await ask({do: 'consent'});
    expect(await sending()).toMatchObject({ok: true});
  });

  it('loses, repeats and delays what it is told to', async () => {
    await open({
      questions: [{type: 'TEXT', title: 'Nama'}],
      linked: true,
      triggers: [{fn: 'onForm', event: 'ON_FORM_SUBMIT'}],
    });
    await ask({do: 'fault', on: 'trigger:onForm'});
    await ask({do: 'fault', on: 'trigger:onForm', nth: 2, effect: 'doubled'});
    for (const Nama of ['a', 'b']) await ask({do: 'submit', answers: {Nama}});
    expect((await ask({do: 'read', what: 'executions'})).value).toHaveLength(2);
    await ask({do: 'fault', on: 'mail', effect: 'late', by: 'PT2H'});
    await ask({do: 'call', fn: 'send'});
    const mailbox = {do: 'read', what: 'mailbox', account: 'sari.contoh@example.com'};
    expect((await ask(mailbox)).value).toEqual([]);
    await ask({do: 'advance', by: 'PT3H'});
    expect((await ask(mailbox)).value).toHaveLength(1);
  });

  it('ends a quota of the day', async () => {
    await open({});
    await ask({do: 'fault', on: 'quota:emailRecipients', as: 'kantor@example.com'});
    expect(await ask({do: 'call', fn: 'send'})).toMatchObject({
      ok: false,
      error: 'Exception: Service invoked too many times for one day: email.',
    });
  });

  it.each([
    [{do: 'fault'}, 'On what?'],
    [{do: 'fault', on: 'quota:patience'}, 'There is no quota patience.'],
    [{do: 'fault', on: 'mail', effect: 'before'}, 'late or twice'],
    [{do: 'fault', on: 'edit between'}, 'Which cells?'],
    [{do: 'fault', on: 'mail', by: 'soon'}, 'not an ISO 8601 duration'],
    [{do: 'publish', form: 'Tidak ada'}, 'There is no form Tidak ada.'],
  ])('answers %j with what is wrong', async (wish, error) => {
    await open({});
    expect(await ask(wish)).toEqual({ok: false, error: expect.stringContaining(error)});
  });
});
