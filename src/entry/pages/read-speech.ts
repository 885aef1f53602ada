import {type Speech, SPEECH_KINDS} from '../../domain/lifecycle/speech';
import {Refusal} from '../../domain/result';
import {type Check, firstWrong, isFlag, isOneOf, isText} from './checks';

const isAnything: Check = () => true;

/** What a complainant says comes from anywhere, like the message around it. */
export function readSpeech(speech: object): Speech {
  const fields = speech as Record<string, unknown>;
  const isSatisfied = fields.what === 'rate' ? isFlag : isAnything;
  const needs = {what: isOneOf(SPEECH_KINDS), text: isText, satisfied: isSatisfied};
  const wrong = firstWrong(fields, needs);
  if (wrong) throw new Refusal('bad-request', {field: wrong});
  return speech as Speech;
}
