import {
  type Ground,
  GROUNDS,
  type Outcome,
  OUTCOMES,
} from '../../../domain/complaint/information-request';
import {SelectField} from '../../page/select-field';
import {RadioField} from '../../page/choices';
import {FLAW} from '../../text/desk/complaint';
import {DECISION} from '../../text/desk/forward';
import {GROUND, OUTCOME} from '../../text/information-request';
import type {PartProps} from './common';

/** C2: what the answer to an information request decides, and where not all is given, on which ground. */
export function DecisionFields({values, flaws, dispatch}: PartProps) {
  const {outcome, ground} = values;
  return (
    <>
      <RadioField
        id="outcome"
        label={DECISION.outcome}
        value={outcome}
        options={OUTCOMES.map(one => [one, OUTCOME[one]] as const)}
        flaw={flaws.includes('outcome') ? FLAW.outcome : undefined}
        onChoice={chosen => dispatch({type: 'typed', values: {outcome: chosen as Outcome}})}
      />
      {outcome !== '' && outcome !== 'granted' && (
        <SelectField
          id="ground"
          label={DECISION.ground}
          value={ground}
          options={[['', DECISION.choose], ...GROUNDS.map(one => [one, GROUND[one]] as const)]}
          flaw={flaws.includes('ground') ? FLAW.ground : undefined}
          onChoice={chosen => dispatch({type: 'typed', values: {ground: chosen as Ground}})}
        />
      )}
    </>
  );
}
