import type {Officer, Role, Superior} from '../../../domain/settings';
import {CheckField} from '../../page/choices';
import {TextField} from '../../page/field';
import {type Option, SelectField} from '../../page/select-field';
import {INSTALL} from '../../text/install/page';
import {ROLE} from '../../text/labels';
import {flawAt, type StageProps} from './stage';
import {Rows} from './rows';

const ROLES: Option[] = Object.entries(ROLE);
const BLANK: Officer = {email: '', name: '', role: 'pengelola'};

export function OfficersStage({state, dispatch}: StageProps) {
  const missing = flawAt(state, 'officers');
  return (
    <>
      <p>{INSTALL.officersWhy}</p>
      {missing && (
        <p class="flaw" tabIndex={-1} aria-invalid="true">
          {missing}
        </p>
      )}
      <Rows
        rows={state.draft.officers}
        blank={BLANK}
        nameOf={INSTALL.officer}
        onRows={officers => dispatch({type: 'changed', values: {officers}})}
      >
        {({name, email, role, seesSupervisory = false}, place, change) => (
          <>
            <TextField
              id={`officer-${place}-name`}
              label={INSTALL.name}
              value={name}
              flaw={flawAt(state, `officer-${place}-name`)}
              onText={text => change({name: text})}
            />
            <TextField
              id={`officer-${place}-email`}
              label={INSTALL.email}
              inputMode="email"
              value={email}
              flaw={flawAt(state, `officer-${place}-email`)}
              onText={text => change({email: text})}
            />
            <SelectField
              id={`officer-${place}-role`}
              label={INSTALL.role}
              value={role}
              options={ROLES}
              onChoice={choice => change({role: choice as Role})}
            />
            <CheckField
              label={INSTALL.seesSupervisory}
              checked={seesSupervisory}
              onCheck={checked => change({seesSupervisory: checked})}
            />
          </>
        )}
      </Rows>
      <p class="quiet">{INSTALL.seesSupervisoryWhy}</p>
      <SuperiorFields state={state} dispatch={dispatch} />
    </>
  );
}

/** C9: who gets what is about the head. */
function SuperiorFields({state, dispatch}: StageProps) {
  const {superior} = state.draft;
  const change = (values: Partial<Superior>) =>
    dispatch({type: 'changed', values: {superior: {...superior, ...values}}});
  return (
    <section class="card">
      <h2>{INSTALL.superior}</h2>
      <p>{INSTALL.superiorWhy}</p>
      <TextField
        id="superiorName"
        label={INSTALL.superiorName}
        value={superior.name}
        flaw={flawAt(state, 'superiorName')}
        onText={name => change({name})}
      />
      <TextField
        id="superiorEmail"
        label={INSTALL.email}
        inputMode="email"
        value={superior.email}
        flaw={flawAt(state, 'superiorEmail')}
        onText={email => change({email})}
      />
    </section>
  );
}
