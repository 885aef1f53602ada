import type {Grade} from '../../../domain/health/ailment';
import type {HealthFinding} from '../../../domain/health/report';
import {Button} from '../../page/button';
import {ROOM} from '../../text/desk/desk';
import {UNSEEN} from '../../text/health';
import {HEALTH} from '../../text/desk/health';
import type {HealthScreen} from '../core/health';
import {isBusy, type State} from '../core/state';
import {Back, type Dispatch} from './common';

interface Props {
  state: State;
  screen: HealthScreen;
  dispatch: Dispatch;
}

/** O2: what is amiss, the worst first, each with what mends it. */
export function HealthScreenView({state, screen, dispatch}: Props) {
  const busy = isBusy(state);
  const {report, cured} = screen;
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{ROOM.titles.health}</h1>
      <p>{HEALTH.why}</p>
      <Button look="primary" busy={busy} onClick={() => dispatch({type: 'askedHealth'})}>
        {HEALTH.examine}
      </Button>
      {report && (
        <div class="findings" aria-live="polite">
          {cured && <p>{HEALTH.cured(cured)}</p>}
          <p class={report.findings.length === 0 ? 'card' : ''}>
            {report.findings.length === 0 ? HEALTH.healthy : HEALTH.found(report.findings.length)}
          </p>
          {report.findings.map(finding => (
            <FindingCard key={finding.code} finding={finding} busy={busy} dispatch={dispatch} />
          ))}
          <Unseen />
        </div>
      )}
    </>
  );
}

const BADGE: Record<Grade, string> = {
  stops: 'badge alarm',
  harms: 'badge warn',
  note: 'badge',
};

interface FindingProps {
  finding: HealthFinding;
  busy: boolean;
  dispatch: Dispatch;
}

function FindingCard({finding, busy, dispatch}: FindingProps) {
  const {grade, what, cure, button} = finding;
  return (
    <section class="card">
      <p class="badges">
        <span class={BADGE[grade]}>{HEALTH.grades[grade]}</span>
      </p>
      <p>{what}</p>
      <p>{cure}</p>
      {button && (
        <Button
          look="secondary"
          busy={busy}
          onClick={() => dispatch({type: 'cured', cure: button.cure, label: button.label})}
        >
          {button.label}
        </Button>
      )}
    </section>
  );
}

function Unseen() {
  return (
    <details>
      <summary>{HEALTH.unseen}</summary>
      <ul>
        {UNSEEN.map(one => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </details>
  );
}
