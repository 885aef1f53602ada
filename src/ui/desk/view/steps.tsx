import type {StepClockView} from '../../../domain/desk/protocol';
import {mayDo} from '../../../domain/desk/permissions';
import type {StepAct} from '../../../domain/procedure/procedure';
import {Button, Form} from '../../page/button';
import {AreaField} from '../../page/area-field';
import {randomId} from '../../page/random-id';
import {CLOCK, clockWords} from '../../text/desk/clock';
import {COMPLAINT} from '../../text/desk/complaint';
import type {PartProps} from './common';

/** Steps that no other form of the page brings about. */
const TICKED: readonly StepAct[] = ['tick', 'recap', 'archive'];

/** K9: the procedure's steps in the words of the SOP, each with waiting, handling and verdict. */
export function Steps(props: PartProps) {
  const {view, inbox} = props;
  const mayExplain = mayDo(inbox.officer.role, 'explainLate');
  const owing = view.steps.find(step => step.owesReason && step.doneAt !== null);
  return (
    <section class="card">
      <h2>{COMPLAINT.steps}</h2>
      <ol class="steps">
        {view.steps.map(step => (
          <li key={step.no} data-no={step.no} class={stateOf(step)}>
            <span>{step.name}</span>
            <span class="quiet">{step.actor}</span>
            <strong>{COMPLAINT.step(step, inbox.zone)}</strong>
            <span class={isLate(step) ? 'late' : 'quiet'}>{clockWords(step)}</span>
            {step.reason && <span class="quiet">{CLOCK.reason(step.reason)}</span>}
            <Tick {...props} step={step} />
          </li>
        ))}
      </ol>
      {owing && mayExplain && <WhyLate {...props} step={owing} />}
    </section>
  );
}

function Tick({inbox, busy, dispatch, step}: PartProps & {step: StepClockView}) {
  const isDue = step.readyAt !== null && step.doneAt === null;
  if (!isDue || !TICKED.includes(step.act) || !mayDo(inbox.officer.role, 'tickStep')) return null;
  const tick = () =>
    dispatch({type: 'acted', acts: [{type: 'tickStep', step: step.no}], id: randomId()});
  return (
    <Button look="secondary" busy={busy} onClick={tick}>
      {CLOCK.tick}
    </Button>
  );
}

function WhyLate({values, flaws, busy, dispatch, step}: PartProps & {step: StepClockView}) {
  return (
    <Form
      label={CLOCK.late}
      busy={busy}
      onSubmit={() => dispatch({type: 'submitted', what: 'explainLate', id: randomId()})}
    >
      <AreaField
        id="lateReason"
        label={CLOCK.late}
        hint={CLOCK.lateHint(step.no)}
        rows={2}
        value={values.lateReason}
        flaw={flaws.includes('lateReason') ? CLOCK.noReason : undefined}
        onText={lateReason => dispatch({type: 'typed', values: {lateReason}})}
      />
      <Button submit busy={busy}>
        {CLOCK.saveReason}
      </Button>
    </Form>
  );
}

function isLate({verdict}: StepClockView): boolean {
  return verdict === 'late' || verdict === 'overdue';
}

function stateOf({readyAt, doneAt}: StepClockView): 'done' | 'running' | 'ahead' {
  if (doneAt !== null) return 'done';
  return readyAt === null ? 'ahead' : 'running';
}
