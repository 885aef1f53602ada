import {readDocument} from '../../src/domain/ledger/rows';
import type {Complainant} from '../../src/domain/complaint/dossier';
import {brokenLine} from '../../src/domain/ledger/journal';
import {digest, openLedger} from '../../tools/office/register';
import {openWorld} from '../../workspace';
import type {WorldState} from '../../workspace/state';
import {mailsOf} from './office';

const MINUTE = 60_000;

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
  office: WorldState,
  seed: number,
  citizens: number,
  faults: number,
  quietHours = 2,
) {
  const world = openWorld({from: office});
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
