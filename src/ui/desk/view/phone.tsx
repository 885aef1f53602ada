import {mayDo} from '../../../domain/desk/permissions';
import {qrCode} from '../../../domain/qr/qr';
import {Button} from '../../page/button';
import {copyText} from '../../page/copy';
import {ROOM} from '../../text/desk/desk';
import {PHONE} from '../../text/desk/phone';
import type {PhoneScreen} from '../core/phone';
import {isBusy, type State} from '../core/state';
import {Back, type Dispatch} from './common';

interface Props {
  state: State;
  screen: PhoneScreen;
  dispatch: Dispatch;
}

export function PhoneScreenView({state, screen, dispatch}: Props) {
  const busy = isBusy(state);
  const {url} = screen;
  const copy = async () => dispatch({type: 'copied', done: await copyText(url)});
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{ROOM.titles.phone}</h1>
      <p>{PHONE.why}</p>
      {url ? (
        <section class="card" aria-live="polite">
          <p>{PHONE.how}</p>
          <Code text={url} />
          <p class="note">{PHONE.secret}</p>
          <Button look="primary" onClick={copy}>
            {PHONE.copy}
          </Button>
        </section>
      ) : (
        <Button
          look="primary"
          busy={busy}
          onClick={() => dispatch({type: 'askedPhone', what: 'personalLink'})}
        >
          {PHONE.make}
        </Button>
      )}
      {mayDo(state.inbox!.officer.role, 'manage') && (
        <details>
          <summary>{PHONE.lost}</summary>
          <p>{PHONE.lostWhy}</p>
          <Button
            busy={busy}
            onClick={() => dispatch({type: 'askedPhone', what: 'signEveryoneOut'})}
          >
            {PHONE.signAllOut}
          </Button>
        </details>
      )}
    </>
  );
}

/** Dark on light in any theme: many readers know no other way. */
function Code({text}: {text: string}) {
  const code = qrCode(text);
  const side = code.length + 8;
  const dark = code.flatMap((line, y) =>
    line.flatMap((isDark, x) => (isDark ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])),
  );
  return (
    <svg role="img" aria-label={PHONE.alt} viewBox={`0 0 ${side} ${side}`} width="240" height="240">
      <path fill="#fff" d={`M0 0h${side}v${side}h-${side}z`} />
      <path fill="#000" d={dark.join('')} />
    </svg>
  );
}
