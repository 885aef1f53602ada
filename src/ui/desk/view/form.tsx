import {FIELDS, type Field} from '../../../domain/intake/form-mapping';
import {Button, Form} from '../../page/button';
import {type Option, SelectField} from '../../page/select-field';
import {randomId} from '../../page/random-id';
import {ROOM} from '../../text/desk/desk';
import {FORM_CHECK, formChangeSentence} from '../../text/install/form-changes';
import {INSTALL} from '../../text/install/page';
import {FIELD} from '../../text/labels';
import type {FormScreen} from '../core/form';
import {isBusy, type State} from '../core/state';
import {Back, type Dispatch} from './common';

interface Props {
  state: State;
  screen: FormScreen;
  dispatch: Dispatch;
}

const OPTIONS: Option[] = [
  ['', INSTALL.extraField],
  ...FIELDS.map(field => [field, FIELD[field]] as const),
];

/** I1: what changed in the office's Form since its questions were confirmed, and the way to confirm them again. */
export function FormScreenView({state, screen, dispatch}: Props) {
  const {check} = screen;
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{ROOM.titles.form}</h1>
      <p>{FORM_CHECK.why}</p>
      {check && (
        <section class="card" aria-live="polite">
          <h2>{FORM_CHECK.changed}</h2>
          {check.changes.length === 0 && <p>{FORM_CHECK.unchanged}</p>}
          <ul>
            {check.changes.map(change => {
              const sentence = formChangeSentence(change);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </section>
      )}
      {check && <Remap state={state} check={check} dispatch={dispatch} />}
    </>
  );
}

interface RemapProps {
  state: State;
  check: NonNullable<FormScreen['check']>;
  dispatch: Dispatch;
}

function Remap({state, check, dispatch}: RemapProps) {
  const busy = isBusy(state);
  return (
    <section class="card">
      <h2>{FORM_CHECK.remap}</h2>
      <p class="quiet">{FORM_CHECK.remapWhy}</p>
      <Form
        label={FORM_CHECK.remap}
        busy={busy}
        onSubmit={() => dispatch({type: 'confirmedForm', id: randomId()})}
      >
        {check.questions.map(({id, title}) => (
          <SelectField
            key={id}
            id={`question-${id}`}
            label={title}
            value={check.mapping.fields[id] ?? ''}
            options={OPTIONS}
            onChoice={field =>
              dispatch({type: 'remapped', question: id, field: (field || null) as Field | null})
            }
          />
        ))}
        <Button look="primary" submit busy={busy}>
          {FORM_CHECK.confirm}
        </Button>
      </Form>
    </section>
  );
}
