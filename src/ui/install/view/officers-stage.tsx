import type {Officer, Role} from '../../../domain/settings';
import {type Option, SelectField, TextField} from '../../page/field';
import {INSTALL} from '../../text/install-page';
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
        {({name, email, role}, place, change) => (
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
          </>
        )}
      </Rows>
    </>
  );
}
