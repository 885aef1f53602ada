import type {Channel} from '../../domain/channel';
import type {Dossier} from '../../domain/complaint/dossier';
import type {Act} from '../../domain/desk/act';
import {mayDo} from '../../domain/desk/permissions';
import {Refusal} from '../../domain/result';
import {ActContext, assertStatus, Effect} from './context';

/** J8: an officer opens an ended complaint again, with a reason. */
export function reopen(dossier: Dossier, act: Act & {type: 'reopen'}, context: ActContext): Effect {
  return reopened(dossier, {reason: act.reason, how: act.how}, context);
}

/** The answer that did not settle the matter stays beside it. */
export function reopened(
  {complaint, texts}: Dossier,
  {reason, how}: {reason: string; how: Channel},
  {now: at, by, seal}: ActContext,
): Effect {
  assertStatus(complaint, 'answered', 'closed', 'withdrawn', 'dismissed', 'forwarded');
  const why = reason.trim();
  if (why === '') throw new Refusal('no-reason', {register: complaint.register});
  const {answer, answerBy, earlierAnswers = [], lifeReasons = []} = texts;
  const earlier = answer === '' ? [] : [{at: complaint.answeredAt ?? at, by: answerBy, answer}];
  return {
    events: [{type: 'reopened', at, by, how, reasonHash: seal(why)}],
    texts: {
      ...texts,
      answer: '',
      answerBy: '',
      earlierAnswers: [...earlierAnswers, ...earlier],
      lifeReasons: [...lifeReasons, why],
    },
  };
}

/**
 * J8: a reopened complaint is neither answered nor approved by who wrote the first answer, as long as the office has
 * somebody else for it.
 */
export function assertOtherOfficer(
  {complaint}: Pick<Dossier, 'complaint'>,
  {by, settings: {officers}}: Pick<ActContext, 'by' | 'settings'>,
): void {
  const first = complaint.reopenings[0]?.answerer;
  if (!first) return;
  const others = (what: 'draft' | 'approve') =>
    officers.filter(({email, role}) => email !== first && mayDo(role, what));
  const writesAgain = complaint.answer?.draftedBy === first && others('draft').length > 0;
  const approvesAgain = by === first && others('approve').length > 0;
  if (!writesAgain && !approvesAgain) return;
  const names = others(writesAgain ? 'draft' : 'approve').map(({name}) => name);
  throw new Refusal('first-answerer', {register: complaint.register, others: names.join(', ')});
}
