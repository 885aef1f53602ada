import {dateOf} from '../../../domain/instant';
import {Button, Form} from '../../page/button';
import {SelectField} from '../../page/field';
import {PAPER, ROOM} from '../../text/desk';
import {monthWords, RECAP} from '../../text/desk-recap';
import type {RecapScreen} from '../core/recap';
import {isBusy, type State} from '../core/state';
import {Back, type Dispatch} from './common';
import {monthsUntil} from './months';

interface Props {
  state: State;
  screen: RecapScreen;
  dispatch: Dispatch;
}

export function RecapScreenView({state, screen, dispatch}: Props) {
  const {now, zone} = state.inbox!;
  const {month, made} = screen;
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{ROOM.titles.recap}</h1>
      <p>{RECAP.why}</p>
      <Form busy={isBusy(state)} onSubmit={() => dispatch({type: 'askedRecap'})}>
        <SelectField
          id="month"
          label={RECAP.month}
          value={month}
          options={monthsUntil(dateOf(now, zone).slice(0, 7))}
          onChoice={chosen => dispatch({type: 'choseMonth', month: chosen})}
        />
        <Button look="primary" submit busy={isBusy(state)}>
          {RECAP.make}
        </Button>
      </Form>
      {made && (
        <section class="card" aria-live="polite">
          <p>{RECAP.made(made.count, monthWords(month))}</p>
          <div class="buttons">
            <a class="button secondary" href={made.docUrl} target="_blank" rel="noopener">
              {PAPER.openDoc}
            </a>
            <a class="button secondary" href={made.pdfUrl} target="_blank" rel="noopener">
              {PAPER.openPdf}
            </a>
          </div>
        </section>
      )}
    </>
  );
}
