import {REPORT_KINDS} from '../../../domain/desk/report';
import {dateOf} from '../../../domain/instant';
import {Button, Form} from '../../page/button';
import {TextField} from '../../page/field';
import {type Option, SelectField} from '../../page/select-field';
import {PAPER, ROOM} from '../../text/desk/desk';
import {RECAP} from '../../text/desk/recap';
import {inPeriod} from '../../text/period-words';
import {periodChosen, type RecapScreen, type ReportChoice} from '../core/recap';
import {isBusy, type State} from '../core/state';
import {Back, type Dispatch} from './common';
import {PeriodFields} from './period-fields';

interface Props {
  state: State;
  screen: RecapScreen;
  dispatch: Dispatch;
}

const KINDS: Option[] = REPORT_KINDS.map(kind => [kind, RECAP.kinds[kind]]);

/** P1, P3: the reports of a period, with how far the one that is being made has come. */
export function RecapScreenView({state, screen, dispatch}: Props) {
  const {now, zone} = state.inbox!;
  const {kind, number} = screen;
  const choose = (choice: Partial<ReportChoice>) => dispatch({type: 'choseReport', choice});
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{ROOM.titles.recap}</h1>
      <p>{RECAP.why}</p>
      <Form busy={isBusy(state)} onSubmit={() => dispatch({type: 'askedReport'})}>
        {KINDS.length > 1 && (
          <SelectField
            id="report-kind"
            label={RECAP.kind}
            hint={RECAP.hints[kind]}
            value={kind}
            options={KINDS}
            onChoice={chosen => choose({kind: chosen as ReportChoice['kind']})}
          />
        )}
        <PeriodFields choice={screen} today={dateOf(now, zone)} choose={choose} />
        <TextField
          id="report-number"
          label={RECAP.number}
          hint={RECAP.numberHint}
          value={number}
          onText={text => choose({number: text})}
        />
        <Button look="primary" submit busy={isBusy(state)}>
          {RECAP.make}
        </Button>
      </Form>
      <Progress screen={screen} />
    </>
  );
}

function Progress({screen}: {screen: RecapScreen}) {
  const {made, filed, kind} = screen;
  if (!made) return null;
  const {done, steps} = made;
  const period = inPeriod(periodChosen(screen));
  return (
    <section class="card" aria-live="polite">
      <p>
        {done < steps
          ? RECAP.making(RECAP.kinds[kind], done, steps)
          : RECAP.made(RECAP.kinds[kind], period)}
      </p>
      <progress max={steps} value={done} aria-label={RECAP.progress} />
      {filed && (
        <div class="buttons">
          <a class="button secondary" href={filed.docUrl} target="_blank" rel="noopener">
            {PAPER.openDoc}
          </a>
          <a class="button secondary" href={filed.pdfUrl} target="_blank" rel="noopener">
            {PAPER.openPdf}
          </a>
        </div>
      )}
    </section>
  );
}
