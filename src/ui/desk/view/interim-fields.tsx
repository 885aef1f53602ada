import {AreaField} from '../../page/area-field';
import {DayField} from '../../page/picker-field';
import {ANSWER} from '../../text/desk/answer';
import {FLAW} from '../../text/desk/complaint';
import type {PartProps} from './common';

/** J2: what is being done, and by which day the whole answer comes. */
export function InterimFields({values, flaws, dispatch}: PartProps) {
  return (
    <>
      <AreaField
        id="interim"
        label={ANSWER.interim}
        hint={ANSWER.interimHint}
        rows={8}
        value={values.interim}
        flaw={flaws.includes('interim') ? FLAW.answer : undefined}
        onText={interim => dispatch({type: 'typed', values: {interim}})}
      />
      <DayField
        id="until"
        label={ANSWER.until}
        value={values.until}
        flaw={flaws.includes('until') ? FLAW.until : undefined}
        onText={until => dispatch({type: 'typed', values: {until}})}
      />
    </>
  );
}
