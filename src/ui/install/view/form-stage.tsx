import {FIELDS, type Field} from '../../../domain/intake/form-mapping';
import {Button, Form} from '../../page/button';
import {TextField} from '../../page/field';
import {type Option, SelectField} from '../../page/select-field';
import {INSTALL} from '../../text/install/page';
import {FIELD} from '../../text/labels';
import {flawAt, type StageProps} from './stage';

const OPTIONS: Option[] = [
  ['', INSTALL.extraField],
  ...FIELDS.map(field => [field, FIELD[field]] as const),
];

const OLD_OPTIONS: Option[] = [
  ['', INSTALL.leaveOld],
  ['all', INSTALL.takeOld],
];

/** The link of the office's own Form, which the desk adopts as it is. */
export function FormLink({state, dispatch}: StageProps) {
  const {call, proposal} = state;
  return (
    <Form
      busy={call !== null}
      onSubmit={data => dispatch({type: 'gaveForm', url: String(data.get('formUrl'))})}
    >
      <TextField
        id="formUrl"
        label={INSTALL.formUrl}
        hint={INSTALL.formUrlHint}
        inputMode="url"
        value=""
        flaw={flawAt(state, 'formUrl')}
      />
      <Button look={proposal ? 'secondary' : 'primary'} submit busy={call !== null}>
        {INSTALL.readForm}
      </Button>
    </Form>
  );
}

/** I1: for an office that has none. */
export function NewForm({state, dispatch}: StageProps) {
  const {call, draft} = state;
  return (
    <section class="card">
      <h2>{INSTALL.noForm}</h2>
      <p class="quiet">{INSTALL.noFormWhy}</p>
      <Form
        label={INSTALL.noForm}
        busy={call !== null}
        onSubmit={data => dispatch({type: 'madeForm', officeName: String(data.get('newFormName'))})}
      >
        <TextField
          id="newFormName"
          label={INSTALL.officeName}
          value={draft.officeName}
          flaw={flawAt(state, 'newFormName')}
        />
        <Button submit busy={call !== null}>
          {INSTALL.makeForm}
        </Button>
      </Form>
    </section>
  );
}

/** I1: each question with the field the desk proposes for it. */
export function FormStage({state, dispatch}: StageProps) {
  const {proposal, draft} = state;
  if (!proposal) return <></>;
  const missing = flawAt(state, 'mapping');
  return (
    <section class="card">
      <h2>{INSTALL.foundForm(proposal.title, proposal.questions.length)}</h2>
      <p class="quiet">{INSTALL.mappingWhy}</p>
      {proposal.responses > 0 && (
        <SelectField
          id="numberOld"
          label={INSTALL.numberOld(proposal.responses)}
          hint={INSTALL.numberOldHint}
          value={draft.numberOld ? 'all' : ''}
          options={OLD_OPTIONS}
          onChoice={choice => dispatch({type: 'changed', values: {numberOld: choice === 'all'}})}
        />
      )}
      {missing && (
        <p class="flaw" tabIndex={-1} aria-invalid="true">
          {missing}
        </p>
      )}
      {proposal.questions.map(({id, title}) => (
        <SelectField
          key={id}
          id={`question-${id}`}
          label={title}
          value={draft.mapping.fields[id] ?? ''}
          options={OPTIONS}
          flaw={flawAt(state, `question-${id}`)}
          onChoice={field =>
            dispatch({type: 'mapped', question: id, field: (field || null) as Field | null})
          }
        />
      ))}
    </section>
  );
}
