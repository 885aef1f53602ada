import type {Response} from '../domain/desk/protocol';
import {composeDesk} from './compose';
import {answerSafely} from './guard';
import {upToDate} from './up-to-date';

/** The one function that pages may call: every message is read, its right checked, and answered with plain values. */
export function request(message: unknown): Response<unknown> {
  return answerSafely(() =>
    upToDate(composeDesk, desk => desk.wings.pages.answerPage(desk, message)),
  );
}
