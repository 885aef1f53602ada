import type {Request, Response} from '../../domain/desk/protocol';
import {Refusal} from '../../domain/result';
import type {Desk} from '../../workflow/ports';
import {isOfficeAccount} from '../office-account';
import {upToDate} from '../up-to-date';
import {ANSWERS} from './answers';
import {answerSafely} from './guard';
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

/** Reads what a page asks, whatever it may be, and does it; a refusal comes in words. */
export function answerPage(make: () => Desk, message: unknown): Response<unknown> {
  return answerSafely(() => {
    const read = readRequest(message);
    const answer = ANSWERS[read.do] as (desk: Desk, message: Request) => unknown;
    return upToDate(make, desk => {
      if (!OF_PASANG.includes(read.do) && !isOfficeAccount(desk))
        throw new Refusal('former-account');
      return answer(desk, read);
    });
  });
}
