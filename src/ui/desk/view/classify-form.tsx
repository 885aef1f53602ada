import {KINDS, URGENCIES, type Kind, type Urgency} from '../../../domain/complaint/classification';
import {Button, Form} from '../../page/button';
import {CheckField, RadioField} from '../../page/choices';
import {type Option, SelectField} from '../../page/select-field';
import {COMPLAINT, FLAW, URGENCY_HINT} from '../../text/desk/complaint';
import {KIND, URGENCY} from '../../text/labels';
import {randomId} from '../../page/random-id';
import type {Submission} from '../core/event';
import {receivers} from '../core/submission';
import {AccusedField} from './accused-field';
import type {PartProps} from './common';
import {Suggestion} from './suggestion';

/** What is no complaint has a form of its own, with a reason. */
const KIND_OPTIONS: Option[] = KINDS.filter(kind => kind !== 'notComplaint').map(kind => [
  kind,
  KIND[kind],
]);
const URGENCY_OPTIONS: Option[] = URGENCIES.map(urgency => [urgency, URGENCY[urgency]]);
/** As many units as show on a phone without much scrolling. */
const UNITS_SHOWN = 8;

/** SOP A3 and A4 in one form: the next thing to do with a new complaint, one click when the proposal is right. */
export function ClassifyForm(props: PartProps & {what: 'classifyAndRefer' | 'refer'}) {
  const {what, busy, dispatch} = props;
  const submit = (one: Submission) => dispatch({type: 'submitted', what: one, id: randomId()});
  const both = what === 'classifyAndRefer';
  const title = both ? COMPLAINT.classify : COMPLAINT.refer;
  return (
    <section class="card next">
      <h2>{title}</h2>
      <Form label={title} busy={busy} onSubmit={() => submit(what)}>
        {both && <Suggestion {...props} />}
        {both && <ClassificationFields {...props} />}
        <UnitFields {...props} />
        <div class="buttons">
          <Button look="primary" submit busy={busy}>
            {both ? COMPLAINT.saveAndRefer : COMPLAINT.referNow}
          </Button>
          {both && (
            <Button busy={busy} onClick={() => submit('classify')}>
              {COMPLAINT.saveOnly}
            </Button>
          )}
        </div>
      </Form>
    </section>
  );
}

export function ClassificationFields(props: PartProps) {
  const {values, inbox, flaws, dispatch} = props;
  const {kind, category, urgency, complete, clear} = values;
  const {categories} = inbox;
  const listed =
    categories.includes(category) || category === '' ? categories : [category, ...categories];
  return (
    <>
      <SelectField
        id="kind"
        label={COMPLAINT.kind}
        value={kind}
        options={KIND_OPTIONS}
        onChoice={chosen => dispatch({type: 'typed', values: {kind: chosen as Kind}})}
      />
      <SelectField
        id="category"
        label={COMPLAINT.category}
        value={category}
        options={[['', COMPLAINT.choose], ...listed.map(one => [one, one] as const)]}
        flaw={flaws.includes('category') ? FLAW.category : undefined}
        onChoice={chosen => dispatch({type: 'typed', values: {category: chosen}})}
      />
      <SelectField
        id="urgency"
        label={COMPLAINT.urgency}
        value={urgency}
        options={URGENCY_OPTIONS}
        hint={URGENCY_HINT[urgency]}
        onChoice={chosen => dispatch({type: 'typed', values: {urgency: chosen as Urgency}})}
      />
      <CheckField
        label={COMPLAINT.isComplete}
        checked={complete}
        onCheck={checked => dispatch({type: 'typed', values: {complete: checked}})}
      />
      <CheckField
        label={COMPLAINT.isClear}
        checked={clear}
        onCheck={checked => dispatch({type: 'typed', values: {clear: checked}})}
      />
      <AccusedField {...props} />
    </>
  );
}

/** One unit, and where the matter is several units' (C6), the others. */
export function UnitFields(props: PartProps) {
  const {view, inbox, values, dispatch} = props;
  const others = receivers(view, inbox, values).filter(one => one !== values.unit);
  const choose = (unit: string, checked: boolean) => {
    const rest = values.alsoUnits.filter(one => one !== unit);
    dispatch({type: 'typed', values: {alsoUnits: checked ? [...rest, unit] : rest}});
  };
  return (
    <>
      <UnitField {...props} />
      {others.length > 0 && (
        <details open={values.alsoUnits.length > 0}>
          <summary>{COMPLAINT.alsoUnits}</summary>
          <p class="quiet">{COMPLAINT.alsoUnitsWhy}</p>
          {others.map(unit => (
            <CheckField
              key={unit}
              label={unit}
              checked={values.alsoUnits.includes(unit)}
              onCheck={checked => choose(unit, checked)}
            />
          ))}
        </details>
      )}
    </>
  );
}

function UnitField(props: PartProps) {
  const {view, inbox, values, flaws, dispatch} = props;
  const units = receivers(view, inbox, values);
  const field = {
    id: 'unit',
    label: COMPLAINT.unit,
    value: values.unit,
    flaw: flaws.includes('unit') ? FLAW.unit : undefined,
    onChoice: (unit: string) => dispatch({type: 'typed', values: {unit}}),
  };
  if (units.length === 0) return <p class="flaw">{COMPLAINT.noUnit}</p>;
  const options = units.map(one => [one, one] as const);
  if (units.length <= UNITS_SHOWN) return <RadioField {...field} options={options} />;
  return <SelectField {...field} options={[['', COMPLAINT.choose], ...options]} />;
}
