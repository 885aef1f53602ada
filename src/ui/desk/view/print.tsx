import {dateOf} from '../../../domain/instant';
import {Button, Form} from '../../page/button';
import {type Option, SelectField} from '../../page/select-field';
import {ROOM} from '../../text/desk/desk';
import {PRINT} from '../../text/desk/print';
import {printedOf} from '../core/receipt';
import {isBusy, type PrintScreen, type State} from '../core/state';
import {Back, type Dispatch} from './common';
import {monthsUntil} from './months';
import {PrintedLinks} from './receipt';

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
      <h1 tabIndex={-1}>{ROOM.titles.print}</h1>
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
            label={PRINT.month}
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
