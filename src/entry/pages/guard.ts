import type {Response} from '../../domain/desk/protocol';
import {Refusal} from '../../domain/result';
import {FAULT_SENTENCE, refusalSentence} from '../../ui/text/refusals';

/** The one place where a page's call is caught: refusals become sentences, faults are logged and hidden. */
export function answerSafely<T>(work: () => T): Response<T> {
  try {
    return {ok: true, value: work()};
  } catch (error) {
    if (error instanceof Refusal)
      return {ok: false, code: error.code, message: refusalSentence(error)};
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return {ok: false, code: 'fault', message: FAULT_SENTENCE};
  }
}
