import type {Printed} from '../../../domain/desk/protocol';
import {PAPERS_OF_COMPLAINT} from '../../../domain/desk/report';
import {Button} from '../../page/button';
import {PAPER} from '../../text/desk/desk';
import {printedOf} from '../core/receipt';
import {isBusy, type State} from '../core/state';
import type {Dispatch} from './common';

/** Where the paper lies that was just made. */
export function PrintedLinks({made}: {made: Printed | null}) {
  if (!made) return null;
  return (
    <section class="card" aria-live="polite">
      <p>{PAPER.made(made.title)}</p>
      <div class="buttons">
        <a class="button secondary" href={made.pdfUrl} target="_blank" rel="noopener">
          {PAPER.openPdf}
        </a>
        <a class="button secondary" href={made.docUrl} target="_blank" rel="noopener">
          {PAPER.openDoc}
        </a>
      </div>
    </section>
  );
}

/** I6, J10, P6: the papers of the complaint on the screen. */
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
        {PAPERS_OF_COMPLAINT.map(kind => (
          <Button
            key={kind}
            busy={isBusy(state)}
            onClick={() => dispatch({type: 'askedPaper', kind})}
          >
            {PAPER[kind]}
          </Button>
        ))}
      </div>
      <PrintedLinks made={printedOf(state, entry)} />
    </>
  );
}
