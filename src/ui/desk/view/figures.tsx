import type {DeskFigures} from '../../../domain/desk/figures';
import {dateOf} from '../../../domain/instant';
import {Button, Form} from '../../page/button';
import {ROOM} from '../../text/desk/desk';
import {FIGURES} from '../../text/desk/figures';
import type {FiguresScreen} from '../core/figures';
import {isBusy, type State} from '../core/state';
import {Back, type Dispatch} from './common';
import {PeriodFields} from './period-fields';

interface Props {
  state: State;
  screen: FiguresScreen;
  dispatch: Dispatch;
}

/** P4, P5: how many, how fast, and what comes again and again. */
export function FiguresScreenView({state, screen, dispatch}: Props) {
  const {now, zone} = state.inbox!;
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{ROOM.titles.figures}</h1>
      <p>{FIGURES.why}</p>
      <Form busy={isBusy(state)} onSubmit={() => dispatch({type: 'askedFigures'})}>
        <PeriodFields
          choice={screen}
          today={dateOf(now, zone)}
          choose={choice => dispatch({type: 'choseFigures', choice})}
        />
        <Button look="primary" submit busy={isBusy(state)}>
          {FIGURES.show}
        </Button>
      </Form>
      <section aria-live="polite">{screen.shown && <Shown figures={screen.shown} />}</section>
    </>
  );
}

function Shown({figures: {lines, facts, tables, repeats}}: {figures: DeskFigures}) {
  return (
    <>
      <section class="card">
        {lines.map(line => (
          <p key={line}>{line}</p>
        ))}
        {facts.length > 0 && (
          <dl class="figures">
            {facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      {tables.map(table => (
        <CountTable key={table.title} {...table} />
      ))}
      {tables.length > 0 && (
        <section class="card">
          <h2>{FIGURES.repeats}</h2>
          {repeats.length === 0 && <p>{FIGURES.noRepeats}</p>}
          {repeats.map(({title, proposal}) => (
            <details key={title}>
              <summary>{title}</summary>
              <p>{proposal}</p>
            </details>
          ))}
        </section>
      )}
    </>
  );
}

function CountTable({title, rows}: DeskFigures['tables'][number]) {
  return (
    <section class="card">
      <table class="counts">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{FIGURES.count}</th>
            <th scope="col">{FIGURES.share}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, count, share]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{count}</td>
              <td>{share}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
