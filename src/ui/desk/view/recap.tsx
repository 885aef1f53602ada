import {dateOf} from '../../../domain/instant';
import {Button, Form} from '../../page/button';
import {SelectField} from '../../page/field';
import {DESK, monthWords} from '../../text/desk';
import {isBusy, type Screen, type State} from '../core/state';
import {Back, type Dispatch} from './common';
import {monthsUntil} from './months';

interface Props {
  state: State;
  screen: Screen & {name: 'recap'};
  dispatch: Dispatch;
}

export function RecapScreen({state, screen, dispatch}: Props) {
  const {now, zone} = state.inbox!;
  const {month, made} = screen;
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{DESK.recap}</h1>
      <p>{DESK.recapWhy}</p>
      <Form busy={isBusy(state)} onSubmit={() => dispatch({type: 'askedRecap'})}>
        <SelectField
          id="month"
          label={DESK.month}
          value={month}
          options={monthsUntil(dateOf(now, zone).slice(0, 7))}
          onChoice={chosen => dispatch({type: 'choseMonth', month: chosen})}
        />
        <Button look="primary" submit busy={isBusy(state)}>
          {DESK.makeRecap}
        </Button>
      </Form>
      {made && (
        <section class="card" aria-live="polite">
          <p>{DESK.recapMade(made.count, monthWords(month))}</p>
          <div class="buttons">
            <a class="button secondary" href={made.docUrl} target="_blank" rel="noopener">
              {DESK.openDoc}
            </a>
            <a class="button secondary" href={made.pdfUrl} target="_blank" rel="noopener">
              {DESK.openPdf}
            </a>
          </div>
        </section>
      )}
    </>
  );
}
