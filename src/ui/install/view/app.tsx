import type {FunctionComponent} from 'preact';
import {Button, Form} from '../../page/button';
import {ProblemBox, StatusLine} from '../../page/message';
import {installCallWords} from '../../text/install/calls';
import {INSTALL} from '../../text/install/page';
import {type Stage, STAGES} from '../core/state';
import {AdoptRegister} from './adopt';
import {ConfirmStage} from './confirm-stage';
import {Done} from './done';
import {FormLink, FormStage, NewForm} from './form-stage';
import {OfficeStage} from './office-stage';
import {OfficersStage} from './officers-stage';
import type {StageProps} from './stage';
import {StepsStage} from './steps-stage';
import {AccountStop, ConsentStop} from './stops';
import {UnitsStage} from './units-stage';

export function App({state, dispatch}: StageProps) {
  const {ready, call, problem, isOffice, done} = state;
  return (
    <>
      <StatusLine words={call ? installCallWords(call.do).running : ''} running={call !== null} />
      <main aria-busy={call !== null}>
        {isOffice === null &&
          (ready?.consent ? (
            <ConsentStop state={state} dispatch={dispatch} />
          ) : (
            <h1 tabIndex={-1}>{INSTALL.title}</h1>
          ))}
        {isOffice === false && <AccountStop state={state} />}
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

const VIEWS: Record<Stage, FunctionComponent<StageProps>> = {
  form: FormStage,
  office: OfficeStage,
  officers: OfficersStage,
  steps: StepsStage,
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
