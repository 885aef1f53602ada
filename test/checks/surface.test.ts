import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {globalNames} from '../../tools/build/check';
import {buildDesk} from '../../tools/build/desk';
import {surfaceOf} from '../../tools/surface';

describe('the public surface of the desk', () => {
  it('is what a trigger, a menu item, a card or a page names, and nothing else', async () => {
    const built = await buildDesk();
    const {entrances, unclear} = surfaceOf(built);
    expect(unclear).toEqual([]);
    expect([...entrances.keys()].sort()).toEqual(built.exports);
  });

  it('is all that the script puts into the global scope', async () => {
    const {folder, exports} = await buildDesk();
    const code = fs.readFileSync(path.join(folder, 'Code.js'), 'utf8');
    expect(globalNames(code).sort()).toEqual(['aduan', ...exports].sort());
  });

  it('has one door for all pages', async () => {
    const {entrances} = surfaceOf(await buildDesk());
    const fromPages = [...entrances].filter(([, from]) => from.endsWith('.html'));
    expect(fromPages.map(([name]) => name)).toEqual(['request']);
  });
});

describe('the search for a surface', () => {
  let folder: string;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aduan-surface-'));
  });

  afterEach(() => fs.rmSync(folder, {recursive: true}));

  function surface(files: Record<string, string>, exports: string[] = []) {
    const all: Record<string, string> = {'Code.js': '', 'appsscript.json': '{}', ...files};
    for (const [name, text] of Object.entries(all)) fs.writeFileSync(path.join(folder, name), text);
    const {entrances, unclear} = surfaceOf({folder, files: Object.keys(all), exports});
    return {entrances: Object.fromEntries(entrances), unclear};
  }

  it.each([
    ['a trigger', {'Code.js': "ScriptApp.newTrigger('x').timeBased().create()"}, 'newTrigger'],
    [
      'a menu item',
      {'Code.js': "ui.createMenu('Aduan').addItem('Buka', 'x').addToUi()"},
      'addItem',
    ],
    ['a card', {'Code.js': "CardService.newAction().setFunctionName('x')"}, 'setFunctionName'],
    ['the manifest', {'appsscript.json': '{"addOns":{"gmail":[{"runFunction":"x"}]}}'}, 'manifest'],
    [
      'a page',
      {
        'Desk.html':
          '<script>google.script.run.withSuccessHandler(f).withFailureHandler(g).x(1)</script>',
      },
      'Desk.html',
    ],
  ])('finds a function named by %s', (_name, files, from) => {
    expect(surface(files)).toEqual({entrances: {x: from}, unclear: []});
  });

  it('counts a simple trigger only where it is exported', () => {
    expect(surface({}, ['doGet', 'helper']).entrances).toEqual({doGet: 'Google'});
  });

  it('tells of a name that is not written out', () => {
    expect(surface({'Code.js': 'ScriptApp.newTrigger(name)'}).unclear).toEqual([
      'newTrigger at 0 of Code.js',
    ]);
  });
});
