import type {ImportCheck} from '../../../domain/desk/setting-up';
import {stops} from '../../../domain/import/problem';
import {Button, Form} from '../../page/button';
import {AreaField} from '../../page/area-field';
import {ROOM} from '../../text/desk/desk';
import {IMPORT, problemSentence} from '../../text/desk/import';
import type {ImportScreen} from '../core/import';
import {awaitsCommand, isBusy, type State} from '../core/state';
import {Back, type Dispatch} from './common';

interface Props {
  state: State;
  screen: ImportScreen;
  dispatch: Dispatch;
}

/** R7: the old register of a year, tried row by row before anything is taken over. */
export function ImportScreenView({state, screen, dispatch}: Props) {
  const busy = isBusy(state);
  const {text, check, done} = screen;
  const isRunning = awaitsCommand(state);
  const isDone = done !== null && done.done >= done.count;
  return (
    <>
      <Back dispatch={dispatch} busy={isRunning} />
      <h1 tabIndex={-1}>{ROOM.titles.import}</h1>
      <p>{IMPORT.why}</p>
      <p class="note">{IMPORT.advice}</p>
      <Form
        label={ROOM.titles.import}
        busy={busy}
        onSubmit={() => dispatch({type: 'askedImport', what: 'checkImport'})}
      >
        <AreaField
          id="import"
          label={IMPORT.text}
          rows={8}
          value={text}
          onText={typed => dispatch({type: 'typedImport', text: typed})}
        />
        <Button look={check?.isReady ? 'secondary' : 'primary'} submit busy={busy}>
          {IMPORT.check}
        </Button>
      </Form>
      {check && !isDone && <Checked check={check} />}
      {done && (
        <section class="card" aria-live="polite">
          <p>{IMPORT.done(done.done, done.count)}</p>
          <progress max={done.count} value={done.done} aria-label={IMPORT.progress} />
        </section>
      )}
      {check?.isReady && !isDone && !isRunning && (
        <Button
          look="primary"
          busy={busy}
          onClick={() => dispatch({type: 'askedImport', what: 'runImport'})}
        >
          {(done?.done ?? check.done) > 0
            ? IMPORT.goOn(done?.done ?? check.done, check.count + check.gaps)
            : IMPORT.run(check.count)}
        </Button>
      )}
    </>
  );
}

function Checked({check}: {check: ImportCheck}) {
  const {year, count, gaps, problems, problemCount, isReady} = check;
  return (
    <section class="card" aria-live="polite">
      <h2>{problemCount > 0 ? IMPORT.problems(problemCount) : IMPORT.clean(count, year ?? 0)}</h2>
      {isReady && problemCount > 0 && <p>{IMPORT.clean(count, year ?? 0)}</p>}
      {!isReady && <p>{IMPORT.blocked}</p>}
      {gaps > 0 && <p class="quiet">{IMPORT.gaps(gaps)}</p>}
      <ul>
        {problems.map(problem => {
          const sentence = problemSentence(problem);
          return (
            <li key={sentence}>
              <strong>{stops(problem) ? IMPORT.mustMend : IMPORT.noted}</strong> {sentence}
            </li>
          );
        })}
      </ul>
      {problemCount > problems.length && <p>{IMPORT.more(problemCount - problems.length)}</p>}
    </section>
  );
}
