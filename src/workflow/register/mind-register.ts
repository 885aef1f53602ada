import {assertMay} from '../../domain/desk/permissions';
import type {RegisterChecked} from '../../domain/desk/protocol';
import type {Desk} from '../ports';
import type {Identify} from '../desk/sign-in';
import {restoreRegister} from './restore-register';
import {verifyRegister} from './verify-register';

/** The desk page's *Periksa register* and *Pulihkan*, an admin's. */
export function mindRegister(
  desk: Desk,
  identify: Identify,
  what: 'verify' | 'restore',
  from: string,
): RegisterChecked {
  const officer = identify(desk.ledger.read({}));
  assertMay(officer, 'manage');
  return what === 'verify' ? verifyRegister(desk, from) : restoreRegister(desk, from);
}
