import {Button, Form} from '../../page/button';
import {TextField} from '../../page/field';
import {DESK} from '../../text/desk/desk';
import type {Screen} from '../core/state';
import type {Dispatch} from './common';

interface Props {
  screen: Screen & {name: 'signIn'};
  busy: boolean;
  dispatch: Dispatch;
}

/** Once for each device, with a code sent by mail. */
export function SignInScreen({screen, busy, dispatch}: Props) {
  return (
    <>
      {screen.officeName && <p class="office">{screen.officeName}</p>}
      <h1 tabIndex={-1}>{DESK.signIn}</h1>
      {screen.codeSent ? (
        <CodeForm email={screen.email} busy={busy} dispatch={dispatch} />
      ) : (
        <EmailForm email={screen.email} busy={busy} dispatch={dispatch} />
      )}
    </>
  );
}

type FormProps = Omit<Props, 'screen'> & {email: string};

function EmailForm({email, busy, dispatch}: FormProps) {
  const submit = (data: FormData) =>
    dispatch({type: 'askedCode', email: String(data.get('email'))});
  return (
    <Form key="email" busy={busy} onSubmit={submit}>
      <p>{DESK.signInWhy}</p>
      <TextField
        id="email"
        label={DESK.email}
        inputMode="email"
        autoComplete="email"
        value={email}
      />
      <Button look="primary" submit busy={busy}>
        {DESK.sendCode}
      </Button>
      <p class="quiet">{DESK.personalLink}</p>
    </Form>
  );
}

function CodeForm({email, busy, dispatch}: FormProps) {
  const submit = (data: FormData) => dispatch({type: 'gaveCode', code: String(data.get('code'))});
  return (
    <Form key="code" busy={busy} onSubmit={submit}>
      <p>{DESK.codeSent(email)}</p>
      <TextField
        id="code"
        label={DESK.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        value=""
      />
      <div class="buttons">
        <Button look="primary" submit busy={busy}>
          {DESK.enter}
        </Button>
        <Button look="text" onClick={() => dispatch({type: 'otherEmail'})}>
          {DESK.otherEmail}
        </Button>
      </div>
    </Form>
  );
}
