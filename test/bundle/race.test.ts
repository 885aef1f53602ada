import {buildDesk} from '../../tools/build/desk';
import {readScriptFolder} from '../../workspace/door/script-folder';
import {closePool} from '../../workspace/executions/pool';
import type {ProjectFile} from '../../workspace/services/script/entities';
import {installedOffice, numbered, submitAtOnce} from './at-once';

const SEEDS = 200;

function without(files: readonly ProjectFile[], ...cuts: Array<[RegExp, string]>): ProjectFile[] {
  return files.map(file => {
    if (file.name !== 'Code') return file;
    return cuts.reduce((made, [pattern, replacement]) => {
      expect(made.source).toMatch(pattern);
      return {...made, source: made.source.replace(pattern, replacement)};
    }, file);
  });
}

const NO_LOCK: [RegExp, string] = [/inside\d*\s*\|\|\s*lock\.tryLock\(milliseconds\)/, 'true'];
const NO_FENCE: [RegExp, string] = [/\.\.\.moveFence\([^)]*\),/, ''];

describe('R1 two submissions at the same moment', () => {
  let files: ProjectFile[];

  beforeAll(async () => {
    files = readScriptFolder((await buildDesk()).folder);
  });

  afterAll(closePool);

  it(`get two numbers and one receipt each, for each of ${SEEDS} seeds`, async () => {
    const office = installedOffice(files);
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const outcome = await submitAtOnce(office, seed);
      expect({seed, ...outcome}).toEqual({seed, ...numbered(), failed: 0});
    }
  }, 240_000);

  it('are numbered right by the fence alone, without the lock', async () => {
    const office = installedOffice(without(files, NO_LOCK));
    for (let seed = 1; seed <= 50; seed += 1) {
      const {failed: _failed, ...outcome} = await submitAtOnce(office, seed);
      expect({seed, ...outcome}).toEqual({seed, ...numbered()});
    }
  }, 120_000);

  it('are numbered right by the lock alone, without the fence', async () => {
    const office = installedOffice(without(files, NO_FENCE));
    for (let seed = 1; seed <= 50; seed += 1) {
      const outcome = await submitAtOnce(office, seed);
      expect({seed, ...outcome}).toEqual({seed, ...numbered(), failed: 0});
    }
  }, 120_000);

  it('go wrong for some seed when lock and fence are taken out, so this test can fail', async () => {
    const office = installedOffice(without(files, NO_LOCK, NO_FENCE));
    let wrong = 0;
    for (let seed = 1; seed <= SEEDS && wrong === 0; seed += 1) {
      const {failed: _failed, ...outcome} = await submitAtOnce(office, seed);
      if (JSON.stringify(outcome) !== JSON.stringify(numbered())) wrong = seed;
    }
    expect(wrong).toBeGreaterThan(0);
  }, 240_000);
});
