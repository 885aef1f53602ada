import {wallOf} from '../../domain/ledger/outbox';
import {Refusal} from '../../domain/result';
import {officerOf} from '../../domain/settings';
import {signInMail} from '../../ui/text/mails/sign-in';
import {oneAtATime} from '../one-at-a-time';
import type {Crypto, Desk} from '../ports';
import {isSameSecret} from '../../domain/same-secret';

const CODE_SECONDS = 600;
const TRIES = 5;
/**
 * Before the next code to an address, and twice as long each time until somebody signs in by one: anybody who knows an
 * officer's address can ask, and codes use the mail quota up, which is the first wall (design 12).
 */
const PAUSE_SECONDS = {first: 60, longest: 3600};
/** As long as Google's cache remembers. */
const ASKED_SECONDS = 21_600;

interface StoredCode {
  code: string;
  tries: number;
}

/** Mails a code to an officer. The answer is the same for any address, so that nobody learns who works here. */
export function askCode(desk: Desk, email: string): void {
  const address = email.trim().toLowerCase();
  const {settings} = desk.ledger.read({});
  if (!officerOf(settings.officers, address)) return;
  const {code, pause, asked} = keysOf(desk, address);
  const before = Number(desk.scratch.get(asked) ?? 0);
  const digits = sixDigits(desk.crypto);
  const isMine = oneAtATime(desk, () => {
    // Of those who ask at the same moment one gets the mail.
    if (desk.scratch.get(pause) !== null) return false;
    const seconds = Math.min(PAUSE_SECONDS.first * 2 ** before, PAUSE_SECONDS.longest);
    desk.scratch.put(pause, 'ya', seconds);
    store(desk, code, {code: digits, tries: 0});
    return true;
  });
  if (!isMine) return;
  try {
    desk.mailbox.sendPlain({to: address, ...signInMail(digits, settings)}, settings);
  } catch (error) {
    desk.scratch.remove(pause);
    if (wallOf(String(error)) === 'day') throw new Refusal('mail-spent');
    throw error;
  }
  desk.scratch.put(asked, String(before + 1), ASKED_SECONDS);
}

/**
 * Uses up the code that was mailed to an address. Guesses that come at once are counted one by one: each would
 * otherwise see the count as it was before all of them.
 *
 * @throws Refusal wrong-code for a wrong one, one that is over, and one that was guessed at too often.
 */
export function useCode(desk: Desk, address: string, typed: string): void {
  const {code, asked} = keysOf(desk, address);
  // Who guesses on takes nobody's turn at the lock.
  codeToGuess(desk, code);
  oneAtATime(desk, () => {
    const stored = codeToGuess(desk, code);
    if (!isSameSecret(typed.replace(/\D/g, ''), stored.code)) {
      store(desk, code, {...stored, tries: stored.tries + 1});
      throw new Refusal('wrong-code');
    }
    desk.scratch.remove(code);
    desk.scratch.remove(asked);
  });
}

/** Digests, since a key may have 250 signs and an address comes from anywhere. */
function keysOf({crypto}: Desk, address: string) {
  const hash = crypto.digest(address);
  return {code: `code:${hash}`, pause: `pause:${hash}`, asked: `asked:${hash}`};
}

function codeToGuess({scratch}: Desk, key: string): StoredCode {
  const stored = scratch.get(key);
  const code = stored ? (JSON.parse(stored) as StoredCode) : null;
  if (!code || code.tries >= TRIES) throw new Refusal('wrong-code');
  return code;
}

function store({scratch}: Desk, key: string, code: StoredCode): void {
  scratch.put(key, JSON.stringify(code), CODE_SECONDS);
}

function sixDigits({randomBytes}: Crypto): string {
  const number = randomBytes(6).reduce((sum, byte) => (sum * 256 + byte) % 1_000_000, 0);
  return String(number).padStart(6, '0');
}
