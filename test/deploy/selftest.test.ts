import path from 'node:path';
import {buildSelfTest} from '../../tools/build/selftest';
import {binOf, runTool} from '../../tools/run';
import {openWorld, type Workspace} from '../../workspace';
import {costOf} from '../../workspace/costs';
import {readScriptFolder} from '../../workspace/door/script-folder';

const OWNER = 'penguji@example.com';

describe('the self-test as a person runs it on an account', () => {
  let world: Workspace;
  let spreadsheetId: string;

  beforeAll(async () => {
    const {folder} = await buildSelfTest();
    world = openWorld();
    world.accounts.create({email: OWNER, name: 'Penguji', kind: 'consumer'});
    ({spreadsheetId} = world.services.sheets.create({title: 'Uji', owner: OWNER}));
    world.services.script.createProject({
      title: 'Uji',
      owner: OWNER,
      parentId: spreadsheetId,
      files: readScriptFolder(folder),
    });
  });

  afterAll(() => world.close());

  const run = (fn: string) => world.act({do: 'call', fn, as: OWNER, via: 'editor'});
  const lines = (tab: string) =>
    world.read({what: 'sheet', file: spreadsheetId, range: `'${tab}'!A2:F`}) as string[][];

  it('offers two functions and nothing else', async () => {
    expect((await buildSelfTest()).exports).toEqual(['runCalibration', 'runSelfTest']);
  });

  it('writes a line for every spec, and all pass in the local Workspace', () => {
    expect(run('runSelfTest')).toMatchObject({ok: true});
    const found = lines('Self-test');
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter(line => line[3] !== 'passed')).toEqual([]);
  });

  it('begins anew when every spec has its line', () => {
    const before = lines('Self-test').length;
    expect(run('runSelfTest')).toMatchObject({ok: true});
    expect(lines('Self-test')).toHaveLength(before);
  });

  it('measures every call it names, and gives the medians as the table of costs has them', () => {
    const result = run('runCalibration');
    expect(result).toMatchObject({ok: true});
    const measured = lines('Calibration');
    expect(measured.length).toBeGreaterThan(20);
    const record = world.state.executions.records.at(-1)!;
    const medians = JSON.parse(record.logs.at(-1)!.text) as Record<string, number>;
    expect(Object.keys(medians)).toEqual(measured.map(([member]) => member));
    // Here every call takes what the table says, so a right measurement gives the table back.
    const stores = Object.entries(medians).filter(([member]) =>
      /^(Properties|Cache|Lock)/.test(member),
    );
    for (const [member, ms] of stores) expect({member, ms}).toEqual({member, ms: costOf(member)});
  });

  it('leaves no file but its report', () => {
    const {files} = world.services.drive.state;
    // What lies in a folder goes into the trash with it.
    const gone = (id: string): boolean => files[id]!.trashed || files[id]!.parents.some(gone);
    const left = Object.values(files).filter(({id, parents}) => parents.length > 0 && !gone(id));
    expect(left.map(({name}) => name)).toEqual(['Uji']);
  });

  it('has a clasp file of its own, which pushes exactly what was built', async () => {
    const {folder, files} = await buildSelfTest();
    const {code, output} = await runTool(binOf('@google/clasp', 'clasp'), [
      '--project',
      '.clasp.selftest.json',
      'status',
      '--json',
    ]);
    expect({code, output}).toMatchObject({code: 0});
    const {filesToPush} = JSON.parse(output) as {filesToPush: string[]};
    expect(filesToPush.map(file => path.relative(folder, path.resolve(file))).sort()).toEqual(
      files,
    );
  });
});
