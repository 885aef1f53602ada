import {described, Field, type FieldProps} from './field';

export type Option = readonly [value: string, words: string];

interface ChoiceProps extends FieldProps {
  value: string;
  options: readonly Option[];
  onChoice?: (value: string) => void;
}

export function SelectField(props: ChoiceProps) {
  const {id, value, options, onChoice} = props;
  return (
    <Field {...props}>
      <select
        id={id}
        name={id}
        {...(onChoice ? {value} : {})}
        onChange={onChoice && (event => onChoice(event.currentTarget.value))}
        {...described(props)}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one} selected={one === value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
