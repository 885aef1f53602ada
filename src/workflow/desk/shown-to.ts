import {mayReceive} from '../../domain/complaint/barrier';
import type {Dossier} from '../../domain/complaint/dossier';
import {guardOf} from '../../domain/complaint/guard';
import type {Snapshot} from '../../domain/ledger/transaction';
import {Refusal, required} from '../../domain/result';
import type {Officer} from '../../domain/settings';

/** The complaint an officer asks for. To the one it is about it does not exist (C9). */
export function shownTo(
  {email}: Officer,
  {dossiers, settings}: Pick<Snapshot, 'dossiers' | 'settings'>,
  entry: number,
): Dossier {
  const dossier = required(dossiers.get(entry), 'unknown-complaint');
  if (!mayReceive(guardOf(dossier, settings), settings, {email}))
    throw new Refusal('unknown-complaint');
  return dossier;
}
