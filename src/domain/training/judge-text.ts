import {otherAddressee} from '../answer/addressee';
import {assessAnswer} from '../answer/assess-answer';
import type {DateBase} from '../answer/dates';
import {unfilledIn} from '../answer/placeholders';
import {type AnswerCheck, blockingFindings} from '../answer/verdict';
import {wishOf} from '../mail/first-words';
import {namesOther} from '../mail/other-number';
import {type OwnContacts, personalIn} from '../publish/personal';
import {type AnswerCase, type ReplyCase, SAMPLE, type TrainingAnswer, type Verdict} from './case';
import {dossierOf} from './dossier';
import type {Judged, Reason, TextPart} from './graded';

/** What the desk's rules on texts need of the office. */
export interface TextRules {
  /** J1, with the office's own words. */
  check: (text: string) => AnswerCheck;
  base: DateBase;
  units: readonly string[];
  /** The office's own, which a public answer may name. */
  own: OwnContacts;
}

/** SOP A4: what was decided about a PPID's reply. */
export function judgeReply(one: ReplyCase, answer: TrainingAnswer, rules: TextRules): Judged {
  const {verdict} = one;
  const isRight = answer.verdict === verdict;
  const parts = [{part: 'verdict' as const, given: answer.verdict, right: verdict, isRight}];
  return {parts, reasons: replyReasons(one, rules)};
}

function replyReasons({complaint, reply}: ReplyCase, {base, units}: TextRules): Reason[] {
  if (namesOther(reply.subject, SAMPLE.register))
    return [{is: 'otherNumber', subject: reply.subject}];
  const wish = wishOf(reply.text, units);
  if (wish) return [{is: 'firstWords', wish: wish.is}];
  const {nonAnswer, elements} = assessAnswer(complaint, reply.text, base);
  return [...(nonAnswer ? [{is: 'nonAnswer' as const}] : []), {is: 'elements', elements}];
}

/** What the desk itself would do with a reply; the sample's own verdict must be the same. */
export function verdictOf({reasons}: Pick<Judged, 'reasons'>): Verdict {
  const has = (is: Reason['is']) => reasons.some(one => one.is === is);
  if (has('otherNumber')) return 'refuse';
  if (has('firstWords')) return 'otherUnit';
  return has('nonAnswer') ? 'askAgain' : 'accept';
}

/**
 * SOP A5: an answer as it would be sent. What was wrong with the draft counts, and what is wrong now: nobody earns
 * points for what was good already.
 */
export function judgeAnswer(one: AnswerCase, answer: TrainingAnswer, rules: TextRules): Judged {
  const before = faultsIn(one.draft, one, rules);
  const now = faultsIn(answer.text, one, rules);
  const isEmpty = answer.text.trim() === '';
  const counted = TEXT_PARTS.filter(part => before.has(part) || now.has(part));
  return {
    parts: (counted.length > 0 ? counted : TEXT_PARTS.slice(0, 1)).map(part => ({
      part,
      isRight: !isEmpty && !now.has(part),
    })),
    reasons: [...(before.size === 0 ? [{is: 'ready' as const}] : []), ...now.values()],
  };
}

const TEXT_PARTS: readonly TextPart[] = [
  'content',
  'elements',
  'gaps',
  'addressee',
  'private',
  'language',
];

function faultsIn(text: string, one: AnswerCase, rules: TextRules): Map<TextPart, Reason> {
  const {complaint, isPosted} = one;
  const {nonAnswer, elements} = assessAnswer(complaint, text, rules.base);
  const gaps = unfilledIn(text);
  const found = otherAddressee(text, {name: complaint.name, register: SAMPLE.register});
  const {complainant} = dossierOf(complaint);
  const personal = isPosted ? personalIn(text, complainant, rules.own) : [];
  const check = rules.check(text);
  const faults: Array<[TextPart, Reason] | false> = [
    nonAnswer && ['content', {is: 'nonAnswer'}],
    Object.values(elements).includes(false) && ['elements', {is: 'elements', elements}],
    gaps.length > 0 && ['gaps', {is: 'gaps', gaps}],
    found !== null && ['addressee', {is: 'addressee', found}],
    personal.length > 0 && ['private', {is: 'private', found: personal.map(({found: it}) => it)}],
    blockingFindings(check).length > 0 && ['language', {is: 'language', check}],
  ];
  return new Map(faults.filter(fault => fault !== false));
}
