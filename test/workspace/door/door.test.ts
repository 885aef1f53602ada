import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {createDoor} from '../../../workspace/door';
import type {Result} from '../../../workspace/door/acts';
import {instant, milliseconds} from '../../../workspace/door/duration';

const CODE = `
function install() { ScriptApp.newTrigger('onForm').forForm(FORM()).onFormSubmit().create(); ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
function FORM() { return PropertiesService.getScriptProperties().getProperty('form'); }
function setForm(id) { PropertiesService.getScriptProperties().setProperty('form', id); }
function onForm(e) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].appendRow(e.response.getItemResponses().map(r => r.getResponse())); }
function tick() { console.log('tick'); }
function add(a, b) { console.log('adding'); return a + b; }
function fail() { throw new Error('no'); }
function twice() { for (const k of ['a', 'b']) PropertiesService.getScriptProperties().setProperty(k, k); }
`;

type Answer = Result & Record<string, never>;

describe('the world’s door', () => {
  let folder: string;
  let door: ReturnType<typeof createDoor>;
  const noDesk = () => {
    throw new Error('no desk here');
  };
  const ask = (wish: object) => door.answer(wish) as unknown as Promise<Answer>;

  beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'script-'));
    fs.writeFileSync(path.join(folder, 'Code.js'), CODE);
    fs.writeFileSync(path.join(folder, 'appsscript.json'), '{"timeZone": "Asia/Jakarta"}');
    door = createDoor({openDesk: noDesk, readRegister: noDesk});
  });
  afterEach(() => {
    door.close();
    fs.rmSync(folder, {recursive: true});
  });

  const open = () => ask({do: 'open', script: folder, seed: 2, now: '2026-03-02T08:00:00+07:00'});

  it('opens a folder with a script, an account, a spreadsheet and a form', async () => {
    const opened = await open();
    expect(opened).toMatchObject({
      ok: true,
      accounts: [{kind: 'consumer'}],
      form: expect.any(String),
    });
    expect(opened.files).toEqual(
      expect.arrayContaining([
        expect.objectContaining({name: 'Spreadsheet'}),
        expect.objectContaining({name: 'Form'}),
      ]),
    );
  });

  it('goes through a story, one answer for each wish', async () => {
    const {form} = await open();
    await ask({do: 'call', fn: 'setForm', args: [form]});
    expect(await ask({do: 'call', fn: 'install'})).toEqual({ok: true, result: null, log: []});
    await ask({do: 'read', what: 'calls'});
    const answers = {Name: 'Siti', Message: '=1+1'};
    expect(await ask({do: 'submit', answers, as: 'siti@example.com'})).toEqual({
      ok: true,
      responseId: expect.any(String),
    });
    expect(
      await ask({do: 'read', what: 'sheet', file: 'Spreadsheet', range: 'A1:C1'}),
    ).toMatchObject({ok: true, value: [['Siti', '', '2']]});
    const calls = await ask({do: 'read', what: 'calls'});
    expect(Object.keys(calls.value!)).toContain('SpreadsheetApp.getActiveSpreadsheet');
    expect(await ask({do: 'read', what: 'calls'})).toEqual({ok: true, value: {}});
    expect(await ask({do: 'advance', by: 'PT11M'})).toMatchObject({ok: true, executions: 2});
    expect(await ask({do: 'advance', to: '2026-03-02T08:00:00+07:00'})).toMatchObject({
      executions: 0,
    });
    const executions = await ask({do: 'read', what: 'executions'});
    expect(
      (executions.value as unknown as {functionName: string}[]).map(one => one.functionName),
    ).toEqual(['setForm', 'install', 'onForm', 'tick', 'tick']);
  });

  it('gives what a function returns and logs, and what it throws', async () => {
    await open();
    expect(await ask({do: 'call', fn: 'add', args: [1, 2]})).toEqual({
      ok: true,
      result: 3,
      log: ['adding'],
    });
    expect(await ask({do: 'call', fn: 'fail'})).toEqual({
      ok: false,
      error: 'Error: no',
      status: 'failed',
      log: [],
    });
    expect(await ask({do: 'call', fn: 'none'})).toMatchObject({
      ok: false,
      error: 'Exception: Script function not found: none',
    });
  });

  it('does acts together', async () => {
    await open();
    const {results} = await ask({
      do: 'together',
      acts: [
        {do: 'call', fn: 'add', args: [1, 2]},
        {do: 'submit', answers: {Name: 'Siti'}},
        {do: 'edit', file: 'Spreadsheet', range: 'A1', values: [['x']], after: 'PT5S'},
        {
          do: 'mail',
          from: 'siti@example.com',
          to: 'kantor@example.com',
          subject: 'Tanya',
          text: 'Halo',
        },
      ],
    });
    expect(results).toMatchObject([{ok: true, result: 3}, {ok: false}, {ok: true}, {ok: true}]);
    const mailbox = await ask({do: 'read', what: 'mailbox', account: 'kantor@example.com'});
    expect(mailbox.value).toMatchObject([{messages: [{subject: 'Tanya'}]}]);
  });

  it('arms faults and kills', async () => {
    await open();
    await ask({do: 'fault', on: 'Properties.setProperty', nth: 2, effect: 'before'});
    expect(await ask({do: 'call', fn: 'twice'})).toMatchObject({ok: false});
    await ask({do: 'kill', atCall: 1});
    expect(await ask({do: 'call', fn: 'twice'})).toMatchObject({ok: false, status: 'killed'});
    expect(await ask({do: 'call', fn: 'twice'})).toMatchObject({ok: true});
  });

  it('tells quotas and files', async () => {
    await open();
    await ask({do: 'call', fn: 'twice'});
    const quota = await ask({do: 'read', what: 'quota'});
    expect(quota.value).toMatchObject({
      'kantor@example.com': {propertiesReadWrite: {used: 2, limit: 50000}},
    });
    const drive = await ask({do: 'read', what: 'drive'});
    expect(drive.value).toEqual(
      expect.arrayContaining([expect.objectContaining({name: 'Spreadsheet', trashed: false})]),
    );
  });

  it.each([
    [{do: 'dance'}, 'What is "dance"?'],
    [{}, 'What is undefined?'],
    [{do: 'advance'}, 'How far?'],
    [{do: 'advance', by: '5 minutes'}, 'not an ISO 8601 duration: 5 minutes'],
    [{do: 'read', what: 'sheet', file: 'None'}, 'There is no file None.'],
    [{do: 'submit', form: 'None', answers: {}}, 'There is no form None.'],
    [{do: 'open'}, 'no desk here'],
    [{do: 'open', script: '/nowhere'}, 'no such file or directory'],
  ])('answers %j with what is wrong', async (wish, error) => {
    await open();
    expect(await ask(wish)).toEqual({ok: false, error: expect.stringContaining(error)});
  });

  it('asks for a world first', async () => {
    expect(await ask({do: 'read', what: 'quota'})).toEqual({
      ok: false,
      error: 'There is no world yet. Begin with {"do":"open"}.',
    });
  });
});

describe('durations and instants', () => {
  it.each([
    ['PT5M', 300_000],
    ['P1D', 86_400_000],
    ['P1DT2H3M4.5S', 93_784_500],
    ['P2W', 1_209_600_000],
    ['PT0S', 0],
  ])('%s', (text, ms) => {
    expect(milliseconds(text)).toBe(ms);
  });

  it.each(['P', 'PT', '5M', 'P1M', '-PT1S', 'P1DT'])('refuses %s', text => {
    expect(() => milliseconds(text)).toThrow('not an ISO 8601 duration');
  });

  it('refuses an instant that is none', () => {
    expect(() => instant('tomorrow')).toThrow('not an ISO 8601 instant');
  });
});
