import {assertMay} from '../../domain/desk/permissions';
import type {PersonalLink, SignedIn} from '../../domain/desk/protocol';
import {DAY} from '../../domain/instant';
import {Refusal, required} from '../../domain/result';
import {officerOf} from '../../domain/settings';
import type {Desk} from '../ports';
import {hasBeenSignedOut, type Identify, signToken} from './sign-in';
import {isSameSecret} from '../../domain/same-secret';

/** A bookmark on a phone lasts longer than one sign-in. */
const LINK_LASTS = 365 * DAY;
/** What is signed tells a link from a device's token, so that neither passes for the other. */
const PURPOSE = 'tautan';

/**
 * O9: an officer's own bookmark of the page on the phone. It stands in the part of the address that no server sees,
 * and signs its holder in again where the browser has lost its storage, without a mail. Its address differs from the
 * plain page's before that part too: a browser that shows the plain page would otherwise load nothing anew.
 */
export function personalLink(desk: Desk, identify: Identify): PersonalLink {
  const {settings} = desk.ledger.read({});
  const officer = identify({settings});
  const page = required(settings.office.trackingPage, 'no-web-app');
  const key = signToken(desk, officer.email.toLowerCase(), PURPOSE);
  return {url: `${page}?p=meja&masuk=tautan#${encodeURIComponent(key)}`};
}

/** Trades a personal link's key for a token. */
export function renew(desk: Desk, key: string): SignedIn {
  const [address = '', issued = ''] = key.split('|');
  const isOurs = isSameSecret(key, signToken(desk, address, PURPOSE, Number(issued)));
  if (!isOurs || desk.now() - Number(issued) > LINK_LASTS || hasBeenSignedOut(desk, issued))
    throw new Refusal('signed-out');
  const {settings} = desk.ledger.read({});
  const officer = required(officerOf(settings.officers, address), 'signed-out');
  return {token: signToken(desk, address), officer};
}

/** O9: a phone was lost. Every device and every personal link of the office must sign in anew, this one too. */
export function signEveryoneOut(desk: Desk, identify: Identify): void {
  assertMay(identify(desk.ledger.read({})), 'manage');
  desk.memory.set('signedOutAt', String(desk.now()));
}
