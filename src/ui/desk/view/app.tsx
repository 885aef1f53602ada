import {StatusLine} from '../../page/message';
import {DESK} from '../../text/desk';
import {isBusy} from '../core/state';
import {Problem, type ScreenProps} from './common';
import {ComplaintScreenView} from './complaint';
import {EntryScreenView} from './entry';
import {FormScreenView} from './form';
import {ImportScreenView} from './import';
import {InboxScreen} from './inbox';
import {PrintScreenView} from './print';
import {RecapScreen} from './recap';
import {RegisterScreenView} from './register';
import {SettingsScreenView} from './settings';
import {SignInScreen} from './sign-in';

export function App({state, dispatch}: ScreenProps) {
  const {problem, call, said} = state;
  const busy = isBusy(state);
  const running = call && (call.tries > 1 ? DESK.repeating : DESK.running[call.message.do]);
  return (
    <>
      <StatusLine words={busy ? running! : said} running={busy} />
      <main aria-busy={busy}>
        <ScreenView state={state} dispatch={dispatch} />
        {problem && state.screen.name !== 'complaint' && (
          <Problem state={state} dispatch={dispatch} />
        )}
      </main>
    </>
  );
}

function ScreenView({state, dispatch}: ScreenProps) {
  const {screen} = state;
  switch (screen.name) {
    case 'starting':
      return <h1 tabIndex={-1}>{DESK.title}</h1>;
    case 'notInstalled':
      return (
        <>
          <h1 tabIndex={-1}>{DESK.notInstalled}</h1>
          <p>{screen.isOffice ? DESK.notInstalledOffice : DESK.notInstalledOther}</p>
        </>
      );
    case 'signIn':
      return <SignInScreen screen={screen} busy={isBusy(state)} dispatch={dispatch} />;
    case 'inbox':
      return <InboxScreen inbox={state.inbox!} busy={isBusy(state)} dispatch={dispatch} />;
    case 'complaint':
      return <ComplaintScreenView state={state} screen={screen} dispatch={dispatch} />;
    case 'form':
      return <FormScreenView state={state} screen={screen} dispatch={dispatch} />;
    case 'import':
      return <ImportScreenView state={state} screen={screen} dispatch={dispatch} />;
    case 'enter':
      return <EntryScreenView state={state} screen={screen} dispatch={dispatch} />;
    case 'print':
      return <PrintScreenView state={state} screen={screen} dispatch={dispatch} />;
    case 'register':
      return <RegisterScreenView state={state} screen={screen} dispatch={dispatch} />;
    case 'settings':
      return <SettingsScreenView state={state} screen={screen} dispatch={dispatch} />;
    case 'recap':
      return <RecapScreen state={state} screen={screen} dispatch={dispatch} />;
  }
}
