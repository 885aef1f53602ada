import type {SignedIn} from '../../domain/desk/protocol';
import {DAY, Instant} from '../../domain/instant';
import type {Snapshot} from '../../domain/ledger/transaction';
import {Refusal, required} from '../../domain/result';
import {type Officer, officerOf} from '../../domain/settings';
import type {Desk} from '../ports';
import {useCode} from './sign-in-code';
import {isSameSecret} from '../../domain/same-secret';

/** A device stays signed in this long. */
const TOKEN_LASTS = 90 * DAY;

/** Trades the mailed code for a token that the device keeps. */
export function signIn(desk: Desk, email: string, code: string): SignedIn {
  const address = email.trim().toLowerCase();
  useCode(desk, address, code);
  const {settings} = desk.ledger.read({});
  const officer = required(officerOf(settings.officers, address), 'wrong-code');
  return {token: signToken(desk, address), officer};
}

/** Who sends a command; asked again of the settings that each read brings. */
export type Identify = (snapshot: Pick<Snapshot, 'settings'>) => Officer;

/** Who holds a token, checked on the server at each call (O4): the officer must still be on the office's list. */
export function identify(desk: Desk, token: string): Identify {
  const [address = '', issued = ''] = token.split('|');
  const isOurs = isSameSecret(token, signToken(desk, address, '', Number(issued)));
  if (!isOurs || desk.now() - Number(issued) > TOKEN_LASTS || hasBeenSignedOut(desk, issued))
    throw new Refusal('signed-out');
  return ({settings}) => required(officerOf(settings.officers, address), 'signed-out');
}

/** An address and an instant with the desk's signature of both. @param purpose '' for a device's token. */
export function signToken(
  {memory, crypto, now}: Desk,
  address: string,
  purpose = '',
  issued: Instant = now(),
): string {
  const secret = required(memory.all().secret, 'not-installed');
  const plain = `${address}|${issued}`;
  return `${plain}|${crypto.hmac(purpose ? `${purpose}|${plain}` : plain, secret)}`;
}

/** An admin has signed out all devices since. */
export function hasBeenSignedOut({memory}: Desk, issued: string): boolean {
  return Number(issued) <= Number(memory.all().signedOutAt ?? 0);
}
