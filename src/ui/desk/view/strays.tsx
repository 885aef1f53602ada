import type {Stray} from '../../../domain/mail/stray';
import {Button} from '../../page/button';
import {randomId} from '../../page/random-id';
import {ROOM} from '../../text/desk/desk';
import {COMPLAINT} from '../../text/desk/complaint';
import {STRAY} from '../../text/desk/strays';
import {isBusy} from '../core/state';
import {Back, gmailLink, type ScreenProps} from './common';

/** K4: *Balasan perlu ditinjau* of no complaint yet: one click to each likely one, to a new one, or away. */
export function StraysScreenView({state, dispatch}: ScreenProps) {
  const {inbox} = state;
  if (!inbox) return null;
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{ROOM.titles.strays}</h1>
      <p>{inbox.strays.length > 0 ? STRAY.why : STRAY.none}</p>
      {inbox.strays.map(stray => (
        <StrayCard key={stray.messageId} stray={stray} state={state} dispatch={dispatch} />
      ))}
    </>
  );
}

function StrayCard({stray, state, dispatch}: ScreenProps & {stray: Stray}) {
  const {messageId: message, from, at, subject, beginning, files, trusted, guesses} = stray;
  const busy = isBusy(state);
  const settle = (how: 'file' | 'new' | 'drop', entry?: number) =>
    dispatch({
      type: 'settledStray',
      id: randomId(),
      message,
      how,
      ...(entry === undefined ? {} : {entry}),
    });
  return (
    <section class="card" aria-label={subject || STRAY.noSubject}>
      <h2>{subject || STRAY.noSubject}</h2>
      <p class="quiet">{COMPLAINT.from(from, at, state.inbox!.zone)}</p>
      {!trusted && <p class="flaw">{STRAY.untrusted}</p>}
      {beginning && <blockquote class="words">{beginning}</blockquote>}
      {files && <p class="quiet">{COMPLAINT.withFiles(files)}</p>}
      <div class="buttons">
        {guesses.map(({entry, register, why}) => (
          <Button key={entry} busy={busy} onClick={() => settle('file', entry)}>
            {STRAY.belongsTo(register)} ({STRAY.guess[why]})
          </Button>
        ))}
        <Button busy={busy} onClick={() => settle('new')}>
          {STRAY.anew}
        </Button>
        <Button look="text" busy={busy} onClick={() => settle('drop')}>
          {STRAY.drop}
        </Button>
        <a class="button text" href={gmailLink(message)} target="_blank" rel="noopener">
          {STRAY.openMail}
        </a>
      </div>
    </section>
  );
}
