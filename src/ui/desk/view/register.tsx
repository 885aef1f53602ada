import {Button} from '../../page/button';
import {ROOM} from '../../text/desk/desk';
import {DESK_REGISTER} from '../../text/desk/register';
import type {RegisterScreen} from '../core/register';
import {isBusy, type State} from '../core/state';
import {ForgetForm} from './forget';
import {Back, type Dispatch} from './common';

interface Props {
  state: State;
  screen: RegisterScreen;
  dispatch: Dispatch;
}

/** R4, R9: *Periksa register* and *Pulihkan*, each with what it found in words. */
export function RegisterScreenView({state, screen, dispatch}: Props) {
  const busy = isBusy(state);
  const {care, findings, checked, isOver} = screen;
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{ROOM.titles.register}</h1>
      <p>{DESK_REGISTER.verifyWhy}</p>
      <Button
        look="primary"
        busy={busy}
        onClick={() => dispatch({type: 'caredForRegister', care: 'verify'})}
      >
        {DESK_REGISTER.verify}
      </Button>
      <p>{DESK_REGISTER.restoreWhy}</p>
      <Button
        look="secondary"
        busy={busy}
        onClick={() => dispatch({type: 'caredForRegister', care: 'restore'})}
      >
        {DESK_REGISTER.restore}
      </Button>
      {care && (findings.length > 0 || isOver) && (
        <section class="card" aria-live="polite">
          <p>{DESK_REGISTER.result(care, findings.length, checked, isOver)}</p>
          {findings.length > 0 && (
            <ul>
              {findings.map(finding => (
                <li key={finding}>{finding}</li>
              ))}
            </ul>
          )}
        </section>
      )}
      <ForgetForm state={state} forgotten={screen.forgotten} dispatch={dispatch} />
    </>
  );
}
