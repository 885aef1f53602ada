import type {Request} from '../../domain/desk/protocol';
import {Refusal} from '../../domain/result';
import type {Desk} from '../../workflow/ports';
import {isOfficeAccount} from '../office-account';
import {ANSWERS} from './answers';
import {readRequest} from './read-request';

/** *Pasang* looks at the account itself: it is how a new one takes over. */
const OF_PASANG: ReadonlyArray<Request['do']> = [
  'readiness',
  'hello',
  'proposal',
  'createForm',
  'install',
  'testMail',
  'adoptLedger',
];

/**
 * Reads what a page asks, whatever it may be, and does it.
 *
 * @throws Refusal where it is no message of the desk, or comes to a former office account.
 */
export function answerPage(desk: Desk, message: unknown): unknown {
  const read = readRequest(message);
  if (!OF_PASANG.includes(read.do) && !isOfficeAccount(desk)) throw new Refusal('former-account');
  const answer = ANSWERS[read.do] as (desk: Desk, message: Request) => unknown;
  return answer(desk, read);
}
