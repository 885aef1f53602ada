import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {openWorld} from '../../../workspace';
import {loadState} from '../../../workspace/state';
import {openScript, OWNER} from '../script';

describe('a world that is kept', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'world-'));
  });
  afterEach(() => fs.rmSync(folder, {recursive: true}));

  const fill = () => {
    const office = openScript(
      `function f(id) {
        PropertiesService.getScriptProperties().setProperty('k', 'v');
        CacheService.getUserCache().put('c', 'd');
        ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create();
        ScriptApp.newTrigger('tick').forForm(id).onFormSubmit().create();
        SpreadsheetApp.getActiveSheet().appendRow(['a', 1, new Date()]);
        MailApp.sendEmail('siti@example.com', 'Perihal', 'Isi');
        throw new Error('recorded');
      }
      function tick() { console.log(Math.random(), Utilities.getUuid()); }`,
      {folder, seed: 9},
    );
    const {world, call} = office;
    const {id} = world.services.forms.create({
      title: 'F',
      owner: OWNER,
      items: [{type: 'TEXT', title: 'A'}],
    });
    call({fn: 'f', args: [id]});
    world.act({do: 'submit', answers: {A: 'é😀'}});
    world.fault({on: 'Properties.setProperty', nth: 3, effect: 'after'});
    world.kill(4);
    return office;
  };

  it('is the same after it was saved and loaded', () => {
    const {world} = fill();
    world.save();
    expect(loadState(folder)).toEqual(world.state);
  });

  it('goes on as if it had never stopped', () => {
    const {world} = fill();
    world.save();
    const again = openWorld({folder});
    const to = world.clock.now() + 20 * 60_000;
    for (const each of [world, again]) each.advance(to);
    expect(again.state).toEqual(world.state);
    expect(again.state.executions.records.length).toBeGreaterThan(4);
  });

  it('is not touched by a world that goes on from it', () => {
    const {world} = fill();
    const kept = JSON.stringify(world.state);
    const again = openWorld({from: world.state});
    again.advance(world.clock.now() + 20 * 60_000);
    expect(again.state).not.toEqual(world.state);
    expect(JSON.stringify(world.state)).toBe(kept);
  });

  it('holds nothing that JSON would lose', () => {
    const {state} = fill().world;
    expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
  });

  it('is not there where nothing was saved', () => {
    expect(loadState(folder)).toBeNull();
  });
});
