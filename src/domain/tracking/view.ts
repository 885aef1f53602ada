import {openReferrals} from '../complaint/referral';
import type {Channel} from '../channel';
import type {RequestDecision} from '../complaint/information-request';
import {type ComplaintStatus, hasEnded} from '../complaint/complaint';
import type {Dossier} from '../complaint/dossier';
import type {StepView} from '../desk/protocol';
import type {Instant} from '../instant';
import {openQuestion} from '../lifecycle/pauses';
import {isFullOfWords, type SpeechKind, speechesFor} from '../lifecycle/speech';
import {datedOf, twoInstants} from '../procedure/dates';
import type {Procedure, StepAct} from '../procedure/procedure';
import type {OfficeSettings} from '../settings';

/** A complaint as its complainant may see it (J7): nothing that names a person. */
export interface TrackingView {
  register: string;
  channel: Channel;
  receivedAt: Instant;
  status: ComplaintStatus;
  /** Whose turn it is: the units, the actor of the SOP's step, or nobody but the complainant; null when all is done. */
  turn: {who: string[]; dueAt: Instant} | null;
  steps: StepView[];
  answer: string | null;
  answeredAt: Instant | null;
  /** C2: what was decided about an information request. */
  decision: Pick<RequestDecision, 'outcome' | 'ground'> | null;
  /** How many files are kept with it (I7). */
  files: number;
  /** Whether the complainant may still add some. */
  mayAdd: boolean;
  /** K6: what the office asks, until somebody answers. */
  question: {text: string; until: Instant} | null;
  /** What the complainant can say here. */
  speeches: SpeechKind[];
  /** J9: whether they said that the answer will do; null until then. */
  satisfied: boolean | null;
}

const NEXT: Partial<Record<ComplaintStatus, StepAct>> = {
  received: 'classify',
  classified: 'refer',
  responded: 'answer',
  drafted: 'answer',
  reopened: 'answer',
};

/** J7: a complaint as its citizen sees it: whose turn it is by unit or actor, and of the officers' words question and answer. */
export function trackingView(
  {complaint, texts}: Pick<Dossier, 'complaint' | 'texts'>,
  steps: StepView[],
  procedure: Procedure,
  settings: OfficeSettings,
): TrackingView {
  const {register, channel, receivedAt, status, answeredAt} = complaint;
  // J8: a closing after silence takes the answer from nobody.
  const answered = answeredAt !== null;
  const question = openQuestion(complaint);
  return {
    register,
    channel,
    receivedAt,
    status,
    turn: turnOf(complaint, procedure, settings),
    steps,
    answer: answered ? texts.answer : null,
    answeredAt: answered ? answeredAt : null,
    decision: answered ? decisionOf(complaint) : null,
    files: texts.attachments?.length ?? 0,
    mayAdd: !hasEnded(complaint),
    question: question && {
      text: texts.questions?.[question.place] ?? '',
      until: question.until,
    },
    speeches: isFullOfWords(complaint, texts) ? [] : speechesFor(complaint),
    satisfied: answered ? (complaint.rating?.satisfied ?? null) : null,
  };
}

function decisionOf({request}: Dossier['complaint']): TrackingView['decision'] {
  const decision = request?.decision;
  return decision ? {outcome: decision.outcome, ground: decision.ground} : null;
}

function turnOf(
  complaint: Dossier['complaint'],
  procedure: Procedure,
  settings: OfficeSettings,
): TrackingView['turn'] {
  const {status, referrals, forwarding} = complaint;
  const question = openQuestion(complaint);
  if (question) return {who: [], dueAt: question.until};
  const body = status === 'forwarded' && forwarding ? referrals[forwarding.referral] : undefined;
  if (body) return {who: [body.unit], dueAt: body.dueAt};
  const open = openReferrals(referrals);
  if (status === 'referred' && open.length > 0) {
    return {
      who: open.map(({unit}) => unit),
      dueAt: Math.max(...open.map(referral => referral.dueAt)),
    };
  }
  const act = NEXT[status];
  const step = procedure.steps.find(one => one.act === act);
  if (!step) return null;
  const who = [step.actor];
  const dated = datedOf(complaint, settings);
  // No pause lasts here, so that it does not matter what time it is.
  return {who, dueAt: twoInstants(dated, settings, dated.receivedAt).targetAt};
}
