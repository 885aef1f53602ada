import {Button, Form} from '../../page/button';
import {type Option, SelectField} from '../../page/select-field';
import {PAPER, ROOM} from '../../text/desk/desk';
import {HAND_OVER} from '../../text/desk/hand-over';
import type {HandOverScreen} from '../core/hand-over';
import {isBusy, type State} from '../core/state';
import {Back, type Dispatch} from './common';

interface Props {
  state: State;
  screen: HandOverScreen;
  dispatch: Dispatch;
}

/** O10: an officer leaves; below it the steps by which the office account itself changes. */
export function HandOverScreenView({state, screen, dispatch}: Props) {
  const {officers} = state.inbox!.parties;
  const options: Option[] = [
    ['', HAND_OVER.choose],
    ...officers.map(({email, name}): Option => [email, name]),
  ];
  const {from, to, isIncomplete, done} = screen;
  const flaw = isIncomplete ? HAND_OVER.missing : undefined;
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{ROOM.titles.handover}</h1>
      <p>{HAND_OVER.why}</p>
      <Form busy={isBusy(state)} onSubmit={() => dispatch({type: 'handedDeskOver'})}>
        <SelectField
          id="hand-over-from"
          label={HAND_OVER.from}
          value={from}
          options={options}
          onChoice={chosen => dispatch({type: 'choseParty', choice: {from: chosen}})}
        />
        <SelectField
          id="hand-over-to"
          label={HAND_OVER.to}
          value={to}
          options={options}
          flaw={flaw}
          onChoice={chosen => dispatch({type: 'choseParty', choice: {to: chosen}})}
        />
        <Button look="primary" submit busy={isBusy(state)}>
          {HAND_OVER.run}
        </Button>
      </Form>
      {done && (
        <section class="card" aria-live="polite">
          <p>{HAND_OVER.done(done.moved)}</p>
          {done.kept.length > 0 && <p>{HAND_OVER.kept(done.kept)}</p>}
          <div class="buttons">
            <a class="button secondary" href={done.docUrl} target="_blank" rel="noopener">
              {PAPER.openDoc}
            </a>
            <a class="button secondary" href={done.pdfUrl} target="_blank" rel="noopener">
              {PAPER.openPdf}
            </a>
          </div>
        </section>
      )}
      <details>
        <summary>{HAND_OVER.account}</summary>
        <ol class="numbered">
          {HAND_OVER.accountSteps.map(one => (
            <li key={one}>{one}</li>
          ))}
        </ol>
      </details>
    </>
  );
}
