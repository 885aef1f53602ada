import {mayDo} from '../../domain/desk/permissions';
import type {RegisterChecked} from '../../domain/desk/protocol';
import type {Snapshot} from '../../domain/ledger/transaction';
import {Refusal} from '../../domain/result';
import type {Officer} from '../../domain/settings';
import type {Desk} from '../ports';
import {restoreRegister} from './restore-register';
import {verifyRegister} from './verify-register';

/** The desk page's *Periksa register* and *Pulihkan*, an admin's. */
export function mindRegister(
  desk: Desk,
  identify: (snapshot: Snapshot) => Officer,
  what: 'verify' | 'restore',
  from: string,
): RegisterChecked {
  const officer = identify(desk.ledger.read({}));
  if (!mayDo(officer.role, 'manage')) throw new Refusal('not-allowed', {officer: officer.name});
  return what === 'verify' ? verifyRegister(desk, from) : restoreRegister(desk, from);
}
