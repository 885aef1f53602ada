import {mayDo} from '../../../domain/desk/permissions';
import {Button} from '../../page/button';
import {Facts} from '../../page/message';
import {WEBHOOK} from '../../text/webhook';
import type {SettingsScreen} from '../core/settings';
import {isBusy, type State} from '../core/state';
import type {Dispatch} from './common';

interface Props {
  state: State;
  screen: SettingsScreen;
  dispatch: Dispatch;
}

/** I4: what an admin hands to whoever runs the other program. */
export function WebhookPart({state, screen, dispatch}: Props) {
  if (!mayDo(state.inbox!.officer.role, 'manage')) return null;
  const {webhook} = screen;
  const ask = () => dispatch({type: 'askedWebhook', renew: webhook !== null});
  return (
    <details>
      <summary>{WEBHOOK.title}</summary>
      <p>{WEBHOOK.why}</p>
      {webhook && (
        <Facts
          stacked
          rows={[
            [WEBHOOK.url, webhook.url],
            [WEBHOOK.secret, webhook.secret],
          ]}
        />
      )}
      <Button busy={isBusy(state)} onClick={ask}>
        {webhook ? WEBHOOK.renew : WEBHOOK.show}
      </Button>
    </details>
  );
}
