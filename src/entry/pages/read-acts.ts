import {LETTER_NATURES} from '../../domain/answer/letter-fields';
import {KINDS, URGENCIES} from '../../domain/complaint/classification';
import {GROUNDS, OUTCOMES} from '../../domain/complaint/information-request';
import {MATERIAL_SOURCES} from '../../domain/complaint/mail-event';
import type {Act, ActType} from '../../domain/desk/act';
import {OUTSIDE_SYSTEMS} from '../../domain/outside/system';
import {Refusal} from '../../domain/result';
import {
  type Check,
  firstWrong,
  has,
  isChannel,
  isCount,
  isDate,
  isFlag,
  isListOf,
  isMissingOr,
  isOneOf,
  isPlace,
  isRecord,
  isText,
} from './checks';

const isClassification = has({
  kind: isOneOf(KINDS),
  category: isText,
  urgency: isOneOf(URGENCIES),
  complete: isFlag,
  clear: isFlag,
  accused: isMissingOr(isListOf(has({is: isOneOf(['head', 'unit', 'person'])}))),
});

const isLetter = has({
  number: isText,
  nature: isOneOf(LETTER_NATURES),
  enclosures: isText,
  matter: isText,
  copies: isListOf(isText),
});

/** What each act must carry; whether it may be done is decided later, by role and by the complaint's state. */
const NEEDS: {[T in ActType]: Record<string, Check>} = {
  classify: {classification: isClassification},
  dismiss: {reason: isText},
  forward: {to: isText, reason: isText},
  decideRequest: {outcome: isOneOf(OUTCOMES), ground: isMissingOr(isOneOf(GROUNDS))},
  extendRequest: {reason: isText},
  refer: {unit: isText},
  recall: {referral: isPlace},
  grantTime: {referral: isPlace},
  refuseTime: {referral: isPlace},
  hearPpid: {
    referral: isPlace,
    source: isOneOf(MATERIAL_SOURCES),
    text: isText,
    at: isCount,
    fileId: isMissingOr(isText),
  },
  seeTrouble: {referral: isPlace},
  substitute: {referral: isPlace, name: isText, email: isText},
  acceptReply: {messageId: isText, remember: isMissingOr(isFlag)},
  refuseReply: {messageId: isText},
  draft: {answer: isText, letter: isMissingOr(isLetter)},
  takeBackLetter: {},
  approve: {overrideReason: isMissingOr(isText)},
  interim: {answer: isText, until: isDate, overrideReason: isMissingOr(isText)},
  keepPledge: {pledge: isPlace, note: isText},
  tell: {notice: isPlace, how: isChannel},
  ask: {question: isText},
  hear: {text: isText, how: isChannel},
  reopen: {reason: isText, how: isChannel},
  withdraw: {reason: isText, how: isChannel},
  close: {reason: isText},
  link: {parent: isCount, as: isOneOf(['duplicate', 'addendum'])},
  keepApart: {other: isCount},
  enterOutside: {system: isOneOf(OUTSIDE_SYSTEMS), number: isText},
  publish: {
    notice: isPlace,
    form: isOneOf(['comment', 'direct']),
    text: isText,
    link: isText,
  },
  tickStep: {step: isPlace},
  explainLate: {step: isPlace, reason: isText},
  handOver: {to: isText},
  void: {reason: isText},
};

/** The acts come from anywhere, like the message around them. */
export function readActs(acts: readonly unknown[]): Act[] {
  return acts.map(act => {
    const fields = (isRecord(act) ? act : {}) as Record<string, unknown>;
    const needs = Object.entries(NEEDS).find(([type]) => type === fields.type)?.[1];
    if (!needs) throw new Refusal('bad-request', {field: 'jenis tindakan'});
    const wrong = firstWrong(fields, needs);
    if (wrong) throw new Refusal('bad-request', {field: wrong});
    return act as Act;
  });
}
