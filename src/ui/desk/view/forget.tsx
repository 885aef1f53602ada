import {Button, Form} from '../../page/button';
import {DayField} from '../../page/picker-field';
import {SelectField} from '../../page/select-field';
import {DESK_REGISTER} from '../../text/desk/register';
import {isBusy, type State} from '../core/state';
import type {Dispatch} from './common';

interface Props {
  state: State;
  forgotten: number | null;
  dispatch: Dispatch;
}

/** C3: undoes what one officer's decisions of some days taught. */
export function ForgetForm({state, forgotten, dispatch}: Props) {
  const busy = isBusy(state);
  const officers = state.inbox?.parties.officers ?? [];
  const send = (data: FormData) =>
    dispatch({
      type: 'forgotLearning',
      email: String(data.get('forgetOfficer')),
      from: String(data.get('forgetFrom')),
      to: String(data.get('forgetTo')),
    });
  return (
    <section class="card">
      <h2>{DESK_REGISTER.forget}</h2>
      <p>{DESK_REGISTER.forgetWhy}</p>
      <Form label={DESK_REGISTER.forget} busy={busy} onSubmit={send}>
        <SelectField
          id="forgetOfficer"
          label={DESK_REGISTER.forgetOfficer}
          value={officers[0]?.email ?? ''}
          options={officers.map(({email, name}) => [email, name] as const)}
        />
        <DayField id="forgetFrom" label={DESK_REGISTER.forgetFrom} value="" />
        <DayField id="forgetTo" label={DESK_REGISTER.forgetTo} value="" />
        <Button submit busy={busy}>
          {DESK_REGISTER.forgetNow}
        </Button>
      </Form>
      {forgotten !== null && <p role="status">{DESK_REGISTER.forgotten(forgotten)}</p>}
    </section>
  );
}
