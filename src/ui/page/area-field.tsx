import {described, Field, type FieldProps} from './field';

interface AreaProps extends FieldProps {
  value: string;
  rows: number;
  onText?: (text: string) => void;
}

/** A field of several lines. */
export function AreaField(props: AreaProps) {
  const {id, value, rows, onText} = props;
  return (
    <Field {...props}>
      <textarea
        id={id}
        name={id}
        rows={rows}
        {...(onText ? {value} : {defaultValue: value})}
        onInput={event => onText?.(event.currentTarget.value)}
        {...described(props)}
      />
    </Field>
  );
}
