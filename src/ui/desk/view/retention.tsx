import {DATA_KINDS} from '../../../domain/retention/rule';
import {Button, Form} from '../../page/button';
import {TextField} from '../../page/field';
import {PAPER, ROOM} from '../../text/desk/desk';
import {ERASE_WORD, RETENTION} from '../../text/desk/retention';
import type {RetentionScreen} from '../core/retention';
import {isBusy, type State} from '../core/state';
import {Back, type Dispatch} from './common';

interface Props {
  state: State;
  screen: RetentionScreen;
  dispatch: Dispatch;
}

/** P7: nothing is destroyed before a dry run has said what would be. */
export function RetentionScreenView({state, screen, dispatch}: Props) {
  const {look, word, erased, minutes} = screen;
  const busy = isBusy(state);
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{ROOM.titles.retention}</h1>
      <p>{RETENTION.why}</p>
      <Button look="primary" busy={busy} onClick={() => dispatch({type: 'lookedAtRetention'})}>
        {RETENTION.look}
      </Button>
      {look && (
        <section class="card" aria-live="polite">
          <p>{RETENTION.found(look.complaints, look.rules.length, look.next === 0)}</p>
          {look.complaints > 0 && (
            <ul>
              {DATA_KINDS.filter(kind => look.counts[kind] > 0).map(kind => (
                <li key={kind}>{RETENTION.count(kind, look.counts[kind])}</li>
              ))}
            </ul>
          )}
        </section>
      )}
      {look && look.next === 0 && look.complaints > 0 && !erased && (
        <Form busy={busy} onSubmit={() => dispatch({type: 'eraseOutlived', now: state.inbox!.now})}>
          <TextField
            id="erase-word"
            label={RETENTION.word}
            hint={RETENTION.wordHint}
            value={word}
            onText={text => dispatch({type: 'typedErase', word: text})}
          />
          {word.trim() === ERASE_WORD && (
            <Button look="secondary" submit busy={busy}>
              {RETENTION.erase}
            </Button>
          )}
        </Form>
      )}
      {erased && (
        <section class="card" aria-live="polite">
          <p>{RETENTION.erased(erased.count)}</p>
          {minutes && (
            <div class="buttons">
              <a class="button secondary" href={minutes.docUrl} target="_blank" rel="noopener">
                {PAPER.openDoc}
              </a>
              <a class="button secondary" href={minutes.pdfUrl} target="_blank" rel="noopener">
                {PAPER.openPdf}
              </a>
            </div>
          )}
        </section>
      )}
    </>
  );
}
