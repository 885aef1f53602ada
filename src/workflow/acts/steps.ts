import {mayReceive} from '../../domain/complaint/barrier';
import {guardOf} from '../../domain/complaint/guard';
import type {Complaint} from '../../domain/complaint/complaint';
import type {Dossier} from '../../domain/complaint/dossier';
import type {ComplaintEvent} from '../../domain/complaint/event';
import {fold} from '../../domain/complaint/apply';
import type {Act, ActType} from '../../domain/desk/act';
import type {Instant} from '../../domain/instant';
import type {Change} from '../../domain/ledger/transaction';
import {procedureOf} from '../../domain/procedure/in-force';
import type {StepAct} from '../../domain/procedure/procedure';
import {stepTimes} from '../../domain/procedure/step-times';
import {Refusal, required} from '../../domain/result';
import type {ActContext, Effect} from './context';

/** Steps that a person reports as done; the others are done by what the desk itself sees. */
const TICKED: readonly StepAct[] = ['tick', 'recap', 'archive'];

/** K9: a step of the office's own SOP that a person ticks off. */
export function tickStep(
  {complaint}: Dossier,
  act: Act & {type: 'tickStep'},
  {settings, now, by}: ActContext,
): Effect {
  const times = stepTimes(complaint, procedureOf(complaint.procedure, settings));
  const found = required(
    times.find(({step}) => step.no === act.step && TICKED.includes(step.act)),
    'bad-request',
    {field: 'langkah'},
  );
  if (found.doneAt !== null || found.readyAt === null)
    throw new Refusal('wrong-status', {register: complaint.register, status: complaint.status});
  return {events: [{type: 'stepDone', at: now, by, step: act.step}]};
}

/** K9: why a step took longer than its standard time. The words stay out of the journal. */
export function explainLate(
  {complaint, texts}: Dossier,
  act: Act & {type: 'explainLate'},
  {settings, now, by, seal}: ActContext,
): Effect {
  const reason = act.reason.trim();
  if (reason === '') throw new Refusal('no-reason', {register: complaint.register});
  const {steps} = procedureOf(complaint.procedure, settings);
  required(
    steps.find(step => step.no === act.step),
    'bad-request',
    {field: 'langkah'},
  );
  return {
    events: [{type: 'lateExplained', at: now, by, step: act.step, reasonHash: seal(reason)}],
    texts: {...texts, lateReasons: {...texts.lateReasons, [act.step]: reason}},
  };
}

/** SOP B: one officer passes the complaint on to another, whose turn it is from then on. */
export function handOver(
  dossier: Dossier,
  act: Act & {type: 'handOver'},
  {settings, now, by}: ActContext,
): Effect {
  const {complaint} = dossier;
  const to = required(
    settings.officers.find(one => one.email.toLowerCase() === act.to.toLowerCase()),
    'bad-request',
    {field: 'petugas'},
  );
  if (!mayReceive(guardOf(dossier, settings), settings, to))
    throw new Refusal('barred', {register: complaint.register, unit: to.name});
  return to.email === complaint.holder
    ? {events: []}
    : {events: [{type: 'handedOver', at: now, by, to: to.email}]};
}

/** At which step of an SOP an act is work. */
const WORK: Partial<Record<ActType, StepAct>> = {
  classify: 'classify',
  dismiss: 'classify',
  draft: 'answer',
  approve: 'answer',
  enterOutside: 'enterOutside',
  publish: 'publish',
};

/**
 * Adds what the clock of the SOP has to know of a command: when the officer began with the step (design 9), and which
 * steps wait to be ticked off once the answer is out.
 *
 * @param worked milliseconds since the officer opened the complaint, as the page says; undefined where nobody says it.
 */
export function withSteps(
  {complaint}: Dossier,
  change: Change,
  {acts, worked, context}: {acts: readonly Act[]; worked: number | undefined; context: ActContext},
): Change {
  const {now, by, settings} = context;
  const times = stepTimes(complaint, procedureOf(complaint.procedure, settings));
  const begun = acts.flatMap((act): ComplaintEvent[] => {
    const isIts = ({step}: (typeof times)[number]) =>
      act.type === 'tickStep' ? step.no === act.step : step.act === WORK[act.type];
    const its = times.find(isIts);
    if (!its || its.readyAt === null || its.begunAt !== null || worked === undefined) return [];
    return [
      {type: 'stepBegun', at: now, by, step: its.step.no, since: begin(its.readyAt, now - worked)},
    ];
  });
  const events = [...begun.slice(0, 1), ...change.events];
  return {...change, events: [...events, ...awaiting(complaint, events, context)]};
}

function begin(readyAt: Instant, since: Instant): Instant {
  return Math.max(readyAt, since);
}

/** Ticks that follow the answer: until they are done the complaint stays in the inbox. */
function awaiting(
  complaint: Complaint,
  events: readonly ComplaintEvent[],
  {settings, now, by}: ActContext,
): ComplaintEvent[] {
  const after = fold(events, complaint)!;
  if (complaint.answeredAt !== null || after.answeredAt === null) return [];
  const times = stepTimes(after, procedureOf(after.procedure, settings));
  const answer = times.findIndex(({step}) => step.act === 'answer');
  const steps = times
    .slice(answer + 1)
    .filter(({step, doneAt}) => step.act === 'tick' && doneAt === null)
    .map(({step}) => step.no);
  return steps.length > 0 ? [{type: 'stepsAwaited', at: now, by, steps}] : [];
}
