import {described, Field, type FieldProps} from './field';

interface MomentProps extends FieldProps {
  /** As the browser writes it, `2026-11-02T09:05`; '' for none. */
  value: string;
  /** Without it the field keeps its own text, as a `TextField` does. */
  onText?: (text: string) => void;
}

/** A day with its time, by the browser's own picker. */
export function MomentField(props: MomentProps) {
  return <PickerField {...props} type="datetime-local" />;
}

/** A day of the calendar, `2026-11-02`; '' for none. */
export function DayField(props: MomentProps) {
  return <PickerField {...props} type="date" />;
}

function PickerField(props: MomentProps & {type: 'date' | 'datetime-local'}) {
  const {id, type, value, onText} = props;
  return (
    <Field {...props}>
      <input
        id={id}
        name={id}
        type={type}
        {...(onText ? {value} : {defaultValue: value})}
        onInput={event => onText?.(event.currentTarget.value)}
        {...described(props)}
      />
    </Field>
  );
}
