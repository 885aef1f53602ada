import type {StepView} from '../../../domain/desk/protocol';
import type {Zone} from '../../../domain/instant';
import {COMPLAINT} from '../../text/desk-complaint';

/** The procedure's steps with their times, in the words of the SOP. */
export function Steps({steps, zone}: {steps: readonly StepView[]; zone: Zone}) {
  return (
    <section class="card">
      <h2>{COMPLAINT.steps}</h2>
      <ol class="steps">
        {steps.map(step => (
          <li key={step.no} data-no={step.no} class={stateOf(step)}>
            <span>{step.name}</span>
            <span class="quiet">{step.actor}</span>
            <strong>{COMPLAINT.step(step, zone)}</strong>
          </li>
        ))}
      </ol>
    </section>
  );
}

function stateOf({begunAt, doneAt}: StepView): 'done' | 'running' | 'ahead' {
  if (doneAt !== null) return 'done';
  return begunAt === null ? 'ahead' : 'running';
}
