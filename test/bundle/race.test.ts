import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Complainant} from '../../src/domain/complaint/dossier';
import {brokenLine} from '../../src/domain/ledger/journal';
import {readDocument} from '../../src/domain/ledger/rows';
import {buildDesk} from '../../tools/build/desk';
import {openOffice} from '../../tools/office';
import {digest, openLedger} from '../../tools/office/register';
import {openWorld} from '../../workspace';
import {readScriptFolder} from '../../workspace/door/script-folder';
import {closePool} from '../../workspace/executions/pool';
import type {ProjectFile} from '../../workspace/services/script/entities';
import {mailsOf, MONDAY} from './office';

const SEEDS = 200;

const CITIZENS = ['sari.contoh@example.com', 'tono.misal@example.com'];

/** An installed office on disk, to begin each seed from the same state. */
function installedOffice(files: ProjectFile[]): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aduan-race-'));
  const world = openWorld({folder, now: MONDAY});
  openOffice(world, files, 'consumer');
  world.save();
  return folder;
}

/** Two citizens press *Kirim* at the same moment; a quarter of an hour later everything must stand. */
async function twoAtOnce(folder: string, seed: number) {
  const world = openWorld({folder});
  world.state.random.seed = seed;
  await world.together(
    CITIZENS.map(email => ({
      do: 'submit',
      answers: {'Alamat surel': email, 'Isi aduan': 'Lampu padam'},
    })),
  );
  world.advance(world.clock.now() + 15 * 60_000);
  const ledger = openLedger(world);
  const codes = ledger.rows('identity').map(row => readDocument<Complainant>(row)!.trackingCode);
  const receipts = CITIZENS.flatMap(email => mailsOf(world, email)).map(mail =>
    mail.text.replaceAll('-', ''),
  );
  return {
    numbers: ledger.rows('register').map(row => row[1]),
    responses: new Set(ledger.rows('register').map(row => row[6])).size,
    isSound: brokenLine(ledger.journal(), digest) === undefined,
    receipts: receipts.length,
    told: codes.filter(code => receipts.some(text => text.includes(code))).length,
    failed: world.state.executions.records.filter(one => one.status !== 'completed').length,
  };
}

const NUMBERED = {
  numbers: ['ADU-2026-0001', 'ADU-2026-0002'],
  responses: 2,
  isSound: true,
  receipts: 2,
  told: 2,
};

function without(files: readonly ProjectFile[], ...cuts: Array<[RegExp, string]>): ProjectFile[] {
  return files.map(file => {
    if (file.name !== 'Code') return file;
    return cuts.reduce((made, [pattern, replacement]) => {
      expect(made.source).toMatch(pattern);
      return {...made, source: made.source.replace(pattern, replacement)};
    }, file);
  });
}

const NO_LOCK: [RegExp, string] = [/inside \|\| lock\.tryLock\(milliseconds\)/, 'true'];
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
      expect({seed, ...(await twoAtOnce(office, seed))}).toEqual({seed, ...NUMBERED, failed: 0});
    }
  }, 240_000);

  it('are numbered right by the fence alone, without the lock', async () => {
    const office = installedOffice(without(files, NO_LOCK));
    for (let seed = 1; seed <= 50; seed += 1) {
      const {failed: _failed, ...outcome} = await twoAtOnce(office, seed);
      expect({seed, ...outcome}).toEqual({seed, ...NUMBERED});
    }
  }, 120_000);

  it('are numbered right by the lock alone, without the fence', async () => {
    const office = installedOffice(without(files, NO_FENCE));
    for (let seed = 1; seed <= 50; seed += 1) {
      expect({seed, ...(await twoAtOnce(office, seed))}).toEqual({seed, ...NUMBERED, failed: 0});
    }
  }, 120_000);

  it('go wrong for some seed when lock and fence are taken out, so this test can fail', async () => {
    const office = installedOffice(without(files, NO_LOCK, NO_FENCE));
    let wrong = 0;
    for (let seed = 1; seed <= SEEDS && wrong === 0; seed += 1) {
      const {failed: _failed, ...outcome} = await twoAtOnce(office, seed);
      if (JSON.stringify(outcome) !== JSON.stringify(NUMBERED)) wrong = seed;
    }
    expect(wrong).toBeGreaterThan(0);
  }, 240_000);
});
