import type {Request as DeskRequest, Response} from '../domain/desk/protocol';
import {Refusal} from '../domain/result';
import type {Desk} from '../workflow/ports';
import {ANSWERS} from './answers';
import {composeDesk} from './compose';
import {answerSafely} from './guard';
import {isOfficeAccount, isOfPasang} from './office-account';
import {readRequest} from './read-request';
import {upToDate} from './up-to-date';

/** The one function that pages may call: every message is read, its right checked, and answered with plain values. */
export function request(message: unknown): Response<unknown> {
  return answerSafely(() => {
    const read = readRequest(message);
    const answer = ANSWERS[read.do] as (desk: Desk, message: DeskRequest) => unknown;
    return upToDate(composeDesk, desk => {
      if (!isOfPasang(read.do) && !isOfficeAccount(desk)) throw new Refusal('former-account');
      return answer(desk, read);
    });
  });
}
