import {KINDS, URGENCIES} from '../../../domain/complaint/classification';
import {
  NEXT_STEPS,
  type TrainingAnswer,
  type TrainingItem,
  VERDICTS,
} from '../../../domain/training/case';
import {RadioField} from '../../page/choices';
import {AreaField} from '../../page/area-field';
import {type Option, SelectField} from '../../page/select-field';
import {COMPLAINT, URGENCY_HINT} from '../../text/desk/complaint';
import {KIND, URGENCY} from '../../text/labels';
import {TRAINING} from '../../text/desk/training';
import {NEXT_STEP, VERDICT} from '../../text/desk/training-labels';
import type {TrainingProps} from './training';

type DecisionProps = TrainingProps & {item: TrainingItem; answer: TrainingAnswer};

const STEPS: Option[] = NEXT_STEPS.map(step => [step, NEXT_STEP[step]]);
const VERDICT_OPTIONS: Option[] = VERDICTS.map(verdict => [verdict, VERDICT[verdict]]);
const CHOOSE: Option = ['', TRAINING.choose];
/** What is no complaint is a decision of its own, as on the page of a complaint. */
const KIND_OPTIONS: Option[] = [
  CHOOSE,
  ...KINDS.filter(kind => kind !== 'notComplaint').map(kind => [kind, KIND[kind]] as const),
];
const URGENCY_OPTIONS: Option[] = [
  CHOOSE,
  ...URGENCIES.map(urgency => [urgency, URGENCY[urgency]] as const),
];

/** What the SOP asks of the officer here. */
export function TrainingDecision(props: DecisionProps) {
  const {item, answer, screen, dispatch} = props;
  switch (item.task) {
    case 'sort':
      return <Sorting {...props} />;
    case 'reply':
      return (
        <RadioField
          id="verdict"
          label={TRAINING.verdict}
          value={answer.verdict}
          options={VERDICT_OPTIONS}
          flaw={screen.lacking.includes('verdict') ? TRAINING.flaw : undefined}
          onChoice={verdict => dispatch(deciding({verdict}))}
        />
      );
    case 'answer':
      return (
        <AreaField
          id="text"
          label={TRAINING.answer}
          rows={10}
          value={answer.text}
          onText={text => dispatch(deciding({text}))}
        />
      );
  }
}

/** SOP A3 and A4; what is not referred needs no classification here. */
function Sorting({answer, screen, dispatch, state}: DecisionProps) {
  const {units, categories} = state.inbox!;
  const field = (id: 'step' | 'unit' | 'kind' | 'category' | 'urgency') => ({
    id,
    value: answer[id],
    flaw: screen.lacking.includes(id) ? TRAINING.flaw : undefined,
    onChoice: (chosen: string) => dispatch(deciding({[id]: chosen})),
  });
  const {urgency} = answer;
  return (
    <>
      <RadioField {...field('step')} label={TRAINING.step} options={STEPS} />
      {answer.step === 'refer' && (
        <>
          <SelectField {...field('kind')} label={COMPLAINT.kind} options={KIND_OPTIONS} />
          <SelectField
            {...field('category')}
            label={COMPLAINT.category}
            options={[CHOOSE, ...categories.map(one => [one, one] as const)]}
          />
          <SelectField
            {...field('urgency')}
            label={COMPLAINT.urgency}
            options={URGENCY_OPTIONS}
            hint={urgency === '' ? undefined : URGENCY_HINT[urgency]}
          />
          <SelectField
            {...field('unit')}
            label={TRAINING.unit}
            options={[CHOOSE, ...units.map(one => [one, one] as const)]}
          />
        </>
      )}
    </>
  );
}

function deciding(values: Partial<Record<keyof TrainingAnswer, string>>) {
  return {type: 'answeredItem' as const, values: values as Partial<TrainingAnswer>};
}
