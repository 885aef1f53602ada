import {Button} from '../../page/button';
import {CONSENT, SCOPE_WORDS} from '../../text/install/consent';
import {INSTALL} from '../../text/install/page';
import {ConsentDrawing} from './drawings';
import type {StageProps} from './stage';

/** Google waits for the account: what is missing, where it is given, and the way on. */
export function ConsentStop({state, dispatch}: StageProps) {
  const {url, lacking} = state.ready!.consent!;
  return (
    <>
      <h1 tabIndex={-1}>{CONSENT.title}</h1>
      <p>{CONSENT.why}</p>
      <ul class="plain">
        {lacking.map(scope => (
          <li key={scope}>{SCOPE_WORDS[scope]}</li>
        ))}
      </ul>
      <Numbered lines={CONSENT.steps} />
      <ConsentDrawing />
      <div class="buttons">
        <a class="button primary" href={url} target="_blank" rel="noopener">
          {CONSENT.open}
        </a>
        <Button busy={state.call !== null} onClick={() => dispatch({type: 'again'})}>
          {CONSENT.again}
        </Button>
      </div>
    </>
  );
}

/** Another account than the office's: whose page this is, and how to get to the right one. */
export function AccountStop({state}: Pick<StageProps, 'state'>) {
  const {person = '', owner = ''} = state.ready ?? {};
  return (
    <>
      <h1 tabIndex={-1}>{INSTALL.title}</h1>
      <p>{INSTALL.onlyOffice(person, owner)}</p>
      <section class="card">
        <h2>{INSTALL.twoAccounts}</h2>
        <p>{INSTALL.twoAccountsWhy}</p>
        <Numbered lines={INSTALL.oneAccount(owner)} />
      </section>
    </>
  );
}

export function Numbered({lines}: {lines: readonly string[]}) {
  return (
    <ol class="numbered">
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
