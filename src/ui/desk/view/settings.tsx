import type {SettingsApplied} from '../../../domain/desk/setting-up';
import {Button} from '../../page/button';
import {ROOM} from '../../text/desk/desk';
import {appliedSentences, SETTINGS_PAGE} from '../../text/settings-tabs';
import type {SettingsScreen} from '../core/settings';
import {isBusy, type State} from '../core/state';
import {Back, type Dispatch} from './common';
import {WebhookPart} from './webhook';
import {SettingsFile} from './settings-file';

interface Props {
  state: State;
  screen: SettingsScreen;
  dispatch: Dispatch;
}

/** O3: the tabs of Buku Kerja come into force, and each wrong cell is named. */
export function SettingsScreenView({state, screen, dispatch}: Props) {
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{ROOM.titles.settings}</h1>
      <p>{SETTINGS_PAGE.why}</p>
      <Button
        look="primary"
        busy={isBusy(state)}
        onClick={() => dispatch({type: 'appliedSettings'})}
      >
        {SETTINGS_PAGE.apply}
      </Button>
      {screen.applied && <Applied applied={screen.applied} />}
      <WebhookPart state={state} screen={screen} dispatch={dispatch} />
      <SettingsFile state={state} screen={screen} dispatch={dispatch} />
    </>
  );
}

function Applied({applied}: {applied: SettingsApplied}) {
  const sentences = appliedSentences(applied);
  return (
    <section class="card" aria-live="polite">
      {sentences.length === 0 && <p>{SETTINGS_PAGE.nothing}</p>}
      {sentences.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
