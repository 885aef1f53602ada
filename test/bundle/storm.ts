import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {readDocument} from '../../src/domain/ledger/rows';
import type {Complainant} from '../../src/domain/complaint/dossier';
import {brokenLine} from '../../src/domain/ledger/journal';
import {openOffice} from '../../tools/office';
import {digest, openLedger} from '../../tools/office/register';
import {openWorld} from '../../workspace';
import type {ProjectFile} from '../../workspace/services/script/entities';
import {mailsOf, MONDAY} from './office';

const MINUTE = 60_000;

/** An installed office of a Workspace account on disk, from which each storm begins. */
export function calmOffice(files: ProjectFile[]): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aduan-storm-'));
  const world = openWorld({folder, now: MONDAY});
  openOffice(world, files, 'workspace');
  world.save();
  return folder;
}

const FAULTS = [
  'Sheets.Spreadsheets.batchUpdate',
  'Sheets.Spreadsheets.Values.batchGet',
  'Gmail.Users.Messages.send',
  'Properties.setProperty',
  'Lock.tryLock',
  'Form.getResponses',
];

/**
 * Citizens press *Kirim* within one minute; some triggers are missed, some come twice, calls fail before and after
 * their effect. Some hours later everything must stand.
 */
export async function storm(
  folder: string,
  seed: number,
  citizens: number,
  faults: number,
  quietHours = 2,
) {
  const world = openWorld({folder});
  world.state.random.seed = seed;
  const chance = (below: number) => Math.floor(world.random.next() * below);
  for (let n = 0; n < faults; n += 1) {
    const on = FAULTS[chance(FAULTS.length)]!;
    const effect = chance(2) === 0 ? 'before' : 'after';
    world.fault({on, nth: 1 + chance(citizens / 2), effect});
  }
  const emit = world.emit;
  Object.assign(world, {
    emit: (event: Parameters<typeof emit>[0]) => {
      const fate = event.type === 'formSubmitted' ? chance(10) : 5;
      if (fate === 0) return;
      emit(event);
      if (fate === 1) emit(event);
    },
  });
  await world.together(
    Array.from({length: citizens}, (_, n) => ({
      do: 'submit' as const,
      after: `PT${Math.floor((n * 60) / citizens)}S`,
      answers: {'Alamat surel': `warga.${n}@example.com`, 'Isi aduan': `Lampu padam ${n}`},
    })),
  );
  world.state.faults.armed = [];
  world.advance(world.clock.now() + quietHours * 60 * MINUTE);
  const ledger = openLedger(world);
  const register = ledger.rows('register').filter(row => row[1]);
  const codes = ledger.rows('identity').map(row => readDocument<Complainant>(row)!.trackingCode);
  const receipts = Array.from({length: citizens}, (_, n) =>
    mailsOf(world, `warga.${n}@example.com`),
  );
  return {
    numbers: register.map(row => row[1]),
    responses: new Set(register.map(row => row[6])).size,
    isSound: brokenLine(ledger.journal(), digest) === undefined,
    receipts: receipts.filter(mails => mails.length === 1).length,
    told: receipts.filter(mails =>
      codes.some(code => mails[0]?.text.replaceAll('-', '').includes(code)),
    ).length,
  };
}

/** What must come out. */
export function calm(citizens: number) {
  return {
    numbers: Array.from({length: citizens}, (_, n) => `ADU-2026-${String(n + 1).padStart(4, '0')}`),
    responses: citizens,
    isSound: true,
    receipts: citizens,
    told: citizens,
  };
}

export function without(
  files: readonly ProjectFile[],
  ...cuts: Array<[RegExp, string]>
): ProjectFile[] {
  return files.map(file => {
    if (file.name !== 'Code') return file;
    return cuts.reduce((made, [pattern, replacement]) => {
      expect(made.source).toMatch(pattern);
      return {...made, source: made.source.replace(pattern, replacement)};
    }, file);
  });
}

export const NO_LOCK: [RegExp, string] = [
  /inside\d*\s*\|\|\s*lock\.tryLock\(milliseconds\)/,
  'true',
];
export const NO_FENCE: [RegExp, string] = [/\.\.\.moveFence\([^)]*\),/, ''];
