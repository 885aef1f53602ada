import {Fragment} from 'preact';
import {Button} from '../../page/button';
import {Facts} from '../../page/message';
import type {Installed} from '../../../domain/desk/setting-up';
import {INSTALL} from '../../text/install/page';
import {PublishDrawing} from './drawings';
import type {StageProps} from './stage';
import {Numbered} from './stops';

/** What *Pasang* did, and what only a person can do. */
export function Done({state, done, dispatch}: StageProps & {done: Installed}) {
  const {call, tested} = state;
  const {left, trackingPage} = done;
  return (
    <>
      <h1 tabIndex={-1}>{INSTALL.done}</h1>
      <ul class="done">
        {done.done.map(one => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {trackingPage && <Facts rows={[[INSTALL.trackingPage, trackingPage]]} />}
      {left.length > 0 && (
        <section class="card">
          <h2>{INSTALL.left}</h2>
          {left.map(one => (
            <Fragment key={one}>
              <p>{INSTALL.leftWhat[one]}</p>
              {one === 'webApp' && <Publish state={state} dispatch={dispatch} />}
            </Fragment>
          ))}
        </section>
      )}
      <p>{INSTALL.doneNext}</p>
      <div class="buttons">
        <Button busy={call !== null} onClick={() => dispatch({type: 'askedTestMail'})}>
          {INSTALL.testMail}
        </Button>
      </div>
      {tested && <p aria-live="polite">{INSTALL.tested(tested.join(', '))}</p>}
    </>
  );
}

function Publish({state, dispatch}: StageProps) {
  return (
    <>
      <Numbered lines={INSTALL.publishSteps} />
      <PublishDrawing />
      <div class="buttons">
        <Button busy={state.call !== null} onClick={() => dispatch({type: 'confirmed'})}>
          {INSTALL.published}
        </Button>
      </div>
    </>
  );
}
