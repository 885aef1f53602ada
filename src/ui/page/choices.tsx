import type {Option} from './select-field';

interface RadioProps {
  id: string;
  label: string;
  value: string;
  options: readonly Option[];
  flaw?: string;
  /** Side by side, for a long list of short names. */
  chips?: boolean;
  onChoice: (value: string) => void;
}

/** A short list that shows itself: one click instead of the two of a drop-down. */
export function RadioField({id, label, value, options, flaw, chips, onChoice}: RadioProps) {
  return (
    <fieldset
      class={chips ? 'field chips' : 'field'}
      role="radiogroup"
      aria-describedby={flaw && `${id}-flaw`}
    >
      <legend>{label}</legend>
      {options.map(([one, words]) => (
        <label class="choice" key={one}>
          <input
            type="radio"
            name={id}
            value={one}
            checked={one === value}
            aria-invalid={flaw ? 'true' : undefined}
            onChange={() => onChoice(one)}
          />
          <span>{words}</span>
        </label>
      ))}
      {flaw && (
        <p class="flaw" id={`${id}-flaw`}>
          {flaw}
        </p>
      )}
    </fieldset>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  onCheck: (checked: boolean) => void;
}

export function CheckField({label, checked, onCheck}: CheckProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={event => onCheck(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
