import type {FunctionComponent} from 'preact';
import {Button, Form} from '../../page/button';
import {ProblemBox, StatusLine} from '../../page/message';
import {installCallWords} from '../../text/install/calls';
import {INSTALL} from '../../text/install/page';
import {type Stage, STAGES} from '../core/state';
import {AdoptRegister} from './adopt';
import {ConfirmStage} from './confirm-stage';
import {FormLink, FormStage, NewForm} from './form-stage';
import {OfficeStage} from './office-stage';
import {OfficersStage} from './officers-stage';
import type {StageProps} from './stage';
import {UnitsStage} from './units-stage';

export function App({state, dispatch}: StageProps) {
  const {call, problem, isOffice, done} = state;
  return (
    <>
      <StatusLine words={call ? installCallWords(call.do).running : ''} running={call !== null} />
      <main aria-busy={call !== null}>
        {isOffice === null && <h1 tabIndex={-1}>{INSTALL.title}</h1>}
        {isOffice === false && <NotHere />}
        {isOffice &&
          (done ? (
            <Done state={state} done={done} dispatch={dispatch} />
          ) : (
            <Wizard state={state} dispatch={dispatch} />
          ))}
        {problem && (
          <ProblemBox
            message={problem.message}
            again={problem.again ? INSTALL.again : undefined}
            onAgain={() => dispatch({type: 'again'})}
          />
        )}
      </main>
    </>
  );
}

function NotHere() {
  return (
    <>
      <h1 tabIndex={-1}>{INSTALL.title}</h1>
      <p>{INSTALL.onlyOffice}</p>
    </>
  );
}

function Done({state, done, dispatch}: StageProps & {done: readonly string[]}) {
  const {call, tested} = state;
  return (
    <>
      <h1 tabIndex={-1}>{INSTALL.done}</h1>
      <ul class="done">
        {done.map(one => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>{INSTALL.doneNext}</p>
      <Button busy={call !== null} onClick={() => dispatch({type: 'askedTestMail'})}>
        {INSTALL.testMail}
      </Button>
      {tested && <p aria-live="polite">{INSTALL.tested(tested.join(', '))}</p>}
    </>
  );
}

const VIEWS: Record<Stage, FunctionComponent<StageProps>> = {
  form: FormStage,
  office: OfficeStage,
  officers: OfficersStage,
  units: UnitsStage,
  confirm: ConfirmStage,
};

function Wizard({state, dispatch}: StageProps) {
  const {stage, installed, call, proposal} = state;
  const no = STAGES.indexOf(stage) + 1;
  const View = VIEWS[stage];
  const isLast = stage === 'confirm';
  return (
    <>
      <h1 tabIndex={-1}>{INSTALL.stage(no, STAGES.length, INSTALL.stages[stage])}</h1>
      {installed && no === 1 && <p class="note">{INSTALL.installedAlready(installed)}</p>}
      {stage === 'form' && <FormLink state={state} dispatch={dispatch} />}
      {stage === 'form' && !proposal && <NewForm state={state} dispatch={dispatch} />}
      {stage === 'form' && !proposal && (!installed || state.adopted) && (
        <AdoptRegister state={state} dispatch={dispatch} />
      )}
      <Form
        key={stage}
        busy={call !== null}
        onSubmit={() => dispatch({type: isLast ? 'confirmed' : 'wentOn'})}
      >
        <View state={state} dispatch={dispatch} />
        <div class="buttons">
          {no > 1 && <Button onClick={() => dispatch({type: 'wentBack'})}>{INSTALL.back}</Button>}
          {proposal && (
            <Button look="primary" submit busy={call !== null}>
              {isLast ? INSTALL.install : INSTALL.next}
            </Button>
          )}
        </div>
      </Form>
    </>
  );
}
