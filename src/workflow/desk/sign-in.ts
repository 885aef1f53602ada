import type {SignedIn} from '../../domain/desk/protocol';
import {DAY, Instant} from '../../domain/instant';
import {wallOf} from '../../domain/ledger/outbox';
import type {Snapshot} from '../../domain/ledger/transaction';
import {Refusal, required} from '../../domain/result';
import type {Officer} from '../../domain/settings';
import {signInMail} from '../../ui/text/mails/sign-in';
import type {Crypto, Desk} from '../ports';

/** A device stays signed in this long. */
const TOKEN_LASTS = 90 * DAY;
const CODE_SECONDS = 600;
const TRIES = 5;
/**
 * Before the next code to an address, and twice as long each time until somebody signs in by one: anybody who knows an
 * officer's address can ask, and codes use the mail quota up, which is the first wall (design 12).
 */
const PAUSE_SECONDS = {first: 60, longest: 3600};
/** As long as Google's cache remembers. */
const ASKED_SECONDS = 21_600;

/** Mails a code to an officer. The answer is the same for any address, so that nobody learns who works here. */
export function askCode(desk: Desk, email: string): void {
  const address = email.trim().toLowerCase();
  const {settings} = desk.ledger.read({});
  if (!officerOf(settings.officers, address) || desk.scratch.get(`pause:${address}`)) return;
  const code = sixDigits(desk.crypto);
  desk.scratch.put(`code:${address}`, JSON.stringify({code, tries: 0}), CODE_SECONDS);
  try {
    desk.mailbox.sendPlain({to: address, ...signInMail(code, settings)}, settings);
  } catch (error) {
    if (wallOf(String(error)) === 'day') throw new Refusal('mail-spent');
    throw error;
  }
  pause(desk, address);
}

function pause({scratch}: Desk, address: string): void {
  const asked = Number(scratch.get(`asked:${address}`) ?? 0);
  const seconds = Math.min(PAUSE_SECONDS.first * 2 ** asked, PAUSE_SECONDS.longest);
  scratch.put(`pause:${address}`, 'ya', seconds);
  scratch.put(`asked:${address}`, String(asked + 1), ASKED_SECONDS);
}

/** Trades the mailed code for a token that the device keeps. */
export function signIn(desk: Desk, email: string, code: string): SignedIn {
  const address = email.trim().toLowerCase();
  const stored = desk.scratch.get(`code:${address}`);
  const {code: right, tries} = stored
    ? (JSON.parse(stored) as {code: string; tries: number})
    : {code: '', tries: TRIES};
  if (tries >= TRIES || code.replace(/\D/g, '') !== right) {
    if (stored)
      desk.scratch.put(
        `code:${address}`,
        JSON.stringify({code: right, tries: tries + 1}),
        CODE_SECONDS,
      );
    throw new Refusal('wrong-code');
  }
  desk.scratch.remove(`code:${address}`);
  desk.scratch.remove(`asked:${address}`);
  const {settings} = desk.ledger.read({});
  const officer = required(officerOf(settings.officers, address), 'wrong-code');
  return {token: signToken(desk, address), officer};
}

/** Who holds a token, checked on the server at each call (O4): the officer must still be on the office's list. */
export function identify(
  desk: Desk,
  token: string,
): (snapshot: Pick<Snapshot, 'settings'>) => Officer {
  const [address = '', issued = ''] = token.split('|');
  const isOurs = signToken(desk, address, '', Number(issued)) === token;
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

export function officerOf(officers: readonly Officer[], address: string): Officer | undefined {
  return officers.find(one => one.email.toLowerCase() === address);
}

function sixDigits({randomBytes}: Crypto): string {
  const number = randomBytes(6).reduce((sum, byte) => (sum * 256 + byte) % 1_000_000, 0);
  return String(number).padStart(6, '0');
}
