import {awaitsSignature} from '../../../domain/complaint/answer-letter';
import {waitsForParent} from '../../../domain/complaint/complaint';
import {isLeftUnanswered} from '../../../domain/complaint/settled';
import {mayDo} from '../../../domain/desk/permissions';
import type {ComplaintView} from '../../../domain/desk/protocol';
import type {Instant} from '../../../domain/instant';
import {openQuestion} from '../../../domain/lifecycle/pauses';
import type {Role} from '../../../domain/settings';
import {type Offer, offerFor} from './offer';
import type {FormValues} from './state';

type Other = Offer['others'][number];

/** The field that each of the other acts is about: filled, its form stands open. */
export const FIELD_OF = {
  classify: 'kind',
  refer: 'unit',
  interim: 'interim',
  dismiss: 'reason',
  forward: 'forwardReason',
  void: 'voidReason',
  ask: 'ask',
  hear: 'hear',
  reopen: 'reopen',
  withdraw: 'withdraw',
  close: 'close',
  extendRequest: 'extendRequest',
} as const satisfies Record<Other, keyof FormValues>;

/** C5: what the citizen of a joined complaint says is written down. */
const JOINED: readonly Other[] = ['hear', 'withdraw'];

/** Choices; only words are worth keeping where their form is gone. */
const CHOICES: readonly Other[] = ['classify', 'refer'];

/** The forms of a complaint's page as this role has them. */
export function formsOf({complaint, dates}: ComplaintView, role: Role, now: Instant): Offer {
  // C5: what is answered with another is not worked on by itself.
  if (waitsForParent(complaint))
    return {main: null, others: JOINED.filter(other => mayDo(role, other))};
  return offerFor(complaint, role, {
    asked: openQuestion(complaint) !== null,
    silent: isLeftUnanswered(complaint, now),
    requestLate: dates.legal === null || now > dates.legal.at,
  });
}

/**
 * Words that were typed for a form which is no longer on the page: somebody else was faster (design 4). They are
 * shown by themselves, so that they can be taken along.
 */
export function leftBehind(
  typed: Partial<FormValues>,
  view: ComplaintView,
  {role, now}: {role: Role; now: Instant},
): Array<{field: keyof FormValues; text: string}> {
  const {main, others} = formsOf(view, role, now);
  const {complaint, answer, questions} = view;
  const writes = main === 'answer' && !awaitsSignature(complaint) && mayDo(role, 'draft');
  const gone = (Object.keys(FIELD_OF) as Other[])
    .filter(act => !CHOICES.includes(act) && !others.includes(act))
    .map((act): keyof FormValues => FIELD_OF[act]);
  const known = [answer, ...questions].map(text => text.trim());
  return [...(writes ? [] : ['answer' as const]), ...gone].flatMap(field => {
    const text = String(typed[field] ?? '').trim();
    return text === '' || known.includes(text) ? [] : [{field, text}];
  });
}
