import {Button, Form} from '../../page/button';
import {AreaField} from '../../page/area-field';
import {SETTINGS_FILE} from '../../text/settings-file';
import type {SettingsScreen} from '../core/settings';
import {isBusy, type State} from '../core/state';
import type {Dispatch} from './common';

interface Props {
  state: State;
  screen: SettingsScreen;
  dispatch: Dispatch;
}

/** O3: all settings as one file, out and in. */
export function SettingsFile({state, screen, dispatch}: Props) {
  const busy = isBusy(state);
  const {taken, given, imported} = screen;
  const isReady = imported && imported.changes.length > 0 && !imported.isUsed;
  return (
    <details>
      <summary>{SETTINGS_FILE.title}</summary>
      <p>{SETTINGS_FILE.why}</p>
      <Button look="secondary" busy={busy} onClick={() => dispatch({type: 'askedSettingsFile'})}>
        {SETTINGS_FILE.take}
      </Button>
      {taken && (
        <p>
          <a
            class="button secondary"
            download="pengaturan-aduan.json"
            href={`data:application/json;charset=utf-8,${encodeURIComponent(taken)}`}
          >
            {SETTINGS_FILE.save}
          </a>
        </p>
      )}
      <Form busy={busy} onSubmit={() => dispatch({type: 'gaveSettingsFile', use: 'check'})}>
        <AreaField
          id="settings-file"
          label={SETTINGS_FILE.file}
          hint={SETTINGS_FILE.hint}
          rows={6}
          value={given}
          onText={text => dispatch({type: 'typedSettingsFile', text})}
        />
        <Button look="secondary" submit busy={busy}>
          {SETTINGS_FILE.check}
        </Button>
      </Form>
      {imported && <Found imported={imported} />}
      {isReady && (
        <Button
          look="primary"
          busy={busy}
          onClick={() => dispatch({type: 'gaveSettingsFile', use: 'use'})}
        >
          {SETTINGS_FILE.use}
        </Button>
      )}
    </details>
  );
}

function Found({imported}: {imported: NonNullable<SettingsScreen['imported']>}) {
  const {changes, flaws, isUsed} = imported;
  const lines = flaws.length > 0 ? flaws : changes;
  return (
    <section class="card" aria-live="polite">
      <p>{headline(flaws.length > 0, changes.length > 0, isUsed)}</p>
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function headline(isWrong: boolean, isNew: boolean, isUsed: boolean): string {
  if (isWrong) return SETTINGS_FILE.wrong;
  if (!isNew) return SETTINGS_FILE.nothing;
  return isUsed ? SETTINGS_FILE.used : SETTINGS_FILE.would;
}
