import type {Response} from '../domain/desk/protocol';
import {composeDesk} from './compose';

/** The one function that pages may call: every message is read, its right checked, and answered with plain values. */
export function request(message: unknown): Response<unknown> {
  return composeDesk().wings.pages.answerPage(composeDesk, message);
}
