import {Button, Form} from '../../page/button';
import {TextField} from '../../page/field';
import {AreaField} from '../../page/area-field';
import {INSTALL} from '../../text/install/page';
import {flawAt, type StageProps} from './stage';

/** O10: for an office whose former account is lost. */
export function AdoptRegister({state, dispatch}: StageProps) {
  const {call, adopted} = state;
  if (adopted)
    return (
      <p class="note" aria-live="polite">
        {INSTALL.adopted(adopted)}
      </p>
    );
  return (
    <details class="card">
      <summary>{INSTALL.adopt}</summary>
      <p class="quiet">{INSTALL.adoptWhy}</p>
      <Form
        label={INSTALL.adopt}
        busy={call !== null}
        onSubmit={data =>
          dispatch({
            type: 'gaveRegister',
            addresses: String(data.get('addresses')),
            key: String(data.get('key')),
          })
        }
      >
        <AreaField
          id="addresses"
          label={INSTALL.adoptAddresses}
          hint={INSTALL.adoptAddressesHint}
          rows={2}
          value=""
          flaw={flawAt(state, 'addresses')}
        />
        <TextField
          id="key"
          label={INSTALL.adoptKey}
          hint={INSTALL.adoptKeyHint}
          value=""
          flaw={flawAt(state, 'key')}
        />
        <Button submit busy={call !== null}>
          {INSTALL.adoptRun}
        </Button>
      </Form>
    </details>
  );
}
