import {DEFAULT_FORMAT, formatFlaws, formatRegisterNumber} from '../../../domain/register-number';
import {TextField} from '../../page/field';
import {INSTALL} from '../../text/install/page';
import {FORMAT_FLAW} from '../../text/number-format';
import type {StageProps} from './stage';

/** R1: how numbers are written, with the number that the next complaint would get as an example. */
export function NumberFields({state, dispatch}: StageProps) {
  const format = state.draft.numberFormat ?? DEFAULT_FORMAT;
  const [flaw] = formatFlaws(format);
  const today = new Date();
  const sequence = {year: today.getFullYear(), number: 1};
  const change = (values: Partial<typeof format>) =>
    dispatch({type: 'changed', values: {numberFormat: {...format, ...values}}});
  return (
    <section class="card">
      <h2>{INSTALL.numberFormat}</h2>
      <TextField
        id="pattern"
        label={INSTALL.pattern}
        hint={INSTALL.patternHint}
        value={format.pattern}
        flaw={flaw && FORMAT_FLAW[flaw]}
        onText={pattern => change({pattern})}
      />
      <TextField
        id="width"
        label={INSTALL.width}
        inputMode="numeric"
        value={String(format.width || '')}
        onText={text => change({width: Number(text.replace(/\D/g, ''))})}
      />
      <TextField
        id="unitCode"
        label={INSTALL.unitCode}
        value={format.unit}
        onText={unit => change({unit})}
      />
      {!flaw && (
        <p aria-live="polite">
          {INSTALL.example(formatRegisterNumber(sequence, format, today.getMonth() + 1))}
        </p>
      )}
    </section>
  );
}
