import type {Complainant} from '../../src/domain/complaint/dossier';
import {brokenLine} from '../../src/domain/ledger/journal';
import {readDocument} from '../../src/domain/ledger/rows';
import {digest, openLedger} from '../../tools/office/register';
import {openWorld} from '../../workspace';
import type {WorldState} from '../../workspace/state';
import {mailsOf} from './office';

const CITIZENS = ['sari', 'tono', 'wati', 'yanto', 'ningsih'].map(name => `${name}@example.com`);

/** Some citizens press *Kirim* at the same moment; a quarter of an hour later everything must stand. */
export async function submitAtOnce(office: WorldState, seed: number, count = 2) {
  const world = openWorld({from: office});
  world.state.random.seed = seed;
  const citizens = CITIZENS.slice(0, count);
  await world.together(
    citizens.map(email => ({
      do: 'submit',
      answers: {'Alamat surel': email, 'Isi aduan': 'Lampu padam'},
    })),
  );
  world.advance(world.clock.now() + 15 * 60_000);
  const ledger = openLedger(world);
  const codes = ledger.rows('identity').map(row => readDocument<Complainant>(row)!.trackingCode);
  const receipts = citizens
    .flatMap(email => mailsOf(world, email))
    .map(mail => mail.text.replaceAll('-', ''));
  return {
    numbers: ledger.rows('register').map(row => row[1]),
    responses: new Set(ledger.rows('register').map(row => row[6])).size,
    isSound: brokenLine(ledger.journal(), digest) === undefined,
    receipts: receipts.length,
    told: codes.filter(code => receipts.some(text => text.includes(code))).length,
    failed: world.state.executions.records.filter(one => one.status !== 'completed').length,
  };
}

/** What must stand when nothing was lost and nothing doubled. */
export function numbered(count = 2) {
  return {
    numbers: Array.from({length: count}, (_, index) => `ADU-2026-000${index + 1}`),
    responses: count,
    isSound: true,
    receipts: count,
    told: count,
  };
}
