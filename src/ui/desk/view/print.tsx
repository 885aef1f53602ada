import type {Printed} from '../../../domain/desk/protocol';
import {dateOf} from '../../../domain/instant';
import {Button, Form} from '../../page/button';
import {type Option, SelectField} from '../../page/field';
import {DESK} from '../../text/desk';
import {PRINT} from '../../text/desk-print';
import {printedOf} from '../core/print';
import {isBusy, type PrintScreen, type State} from '../core/state';
import {Back, type Dispatch} from './common';
import {monthsUntil} from './months';

interface Props {
  state: State;
  screen: PrintScreen;
  dispatch: Dispatch;
}

const KINDS = Object.entries(PRINT.kinds) as Option[];
const SHEETS: Option[] = [5, 10, 20, 40].map(count => [String(count), PRINT.sheetsOf(count)]);

/** The office's papers: each is made anew and filed in Drive. */
export function PrintScreenView({state, screen, dispatch}: Props) {
  const {now, zone} = state.inbox!;
  const {kind, month, sheets} = screen;
  const choose = (choice: object) => dispatch({type: 'chosePrint', choice});
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{PRINT.title}</h1>
      <p>{PRINT.why}</p>
      <Form busy={isBusy(state)} onSubmit={() => dispatch({type: 'askedPrint'})}>
        <SelectField
          id="print-kind"
          label={PRINT.kind}
          hint={PRINT.hints[kind]}
          value={kind}
          options={KINDS}
          onChoice={chosen => choose({kind: chosen})}
        />
        {(kind === 'register' || kind === 'minutes') && (
          <SelectField
            id="print-month"
            label={DESK.month}
            value={month}
            options={monthsUntil(dateOf(now, zone).slice(0, 7))}
            onChoice={chosen => choose({month: chosen})}
          />
        )}
        {kind === 'offlineSheets' && (
          <SelectField
            id="print-sheets"
            label={PRINT.sheets}
            value={String(sheets)}
            options={SHEETS}
            onChoice={chosen => choose({sheets: Number(chosen)})}
          />
        )}
        <Button look="primary" submit busy={isBusy(state)}>
          {PRINT.make}
        </Button>
      </Form>
      <PrintedLinks made={printedOf(state)} />
    </>
  );
}

/** Where the paper lies that was just made. */
export function PrintedLinks({made}: {made: Printed | null}) {
  if (!made) return null;
  return (
    <section class="card" aria-live="polite">
      <p>{PRINT.made(made.title)}</p>
      <div class="buttons">
        <a class="button secondary" href={made.pdfUrl} target="_blank" rel="noopener">
          {DESK.openPdf}
        </a>
        <a class="button secondary" href={made.docUrl} target="_blank" rel="noopener">
          {DESK.openDoc}
        </a>
      </div>
    </section>
  );
}

/** I6: the receipt of the complaint on the screen. */
export function Receipt({
  state,
  entry,
  dispatch,
}: {
  state: State;
  entry: number;
  dispatch: Dispatch;
}) {
  return (
    <>
      <div class="buttons">
        <Button busy={isBusy(state)} onClick={() => dispatch({type: 'askedReceipt'})}>
          {PRINT.receipt}
        </Button>
      </div>
      <PrintedLinks made={printedOf(state, entry)} />
    </>
  );
}
