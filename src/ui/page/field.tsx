import type {ComponentChildren} from 'preact';

interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  /** What is wrong with it, in words. */
  flaw?: string;
}

/** Label above, hint and error below, tied to the control for screen readers. */
export function Field(props: FieldProps & {children: ComponentChildren}) {
  const {id, label, hint, flaw, children} = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {flaw && (
        <p class="flaw" id={`${id}-flaw`}>
          {flaw}
        </p>
      )}
    </div>
  );
}

function described({id, hint, flaw}: FieldProps) {
  const ids = [hint && `${id}-hint`, flaw && `${id}-flaw`].filter(Boolean).join(' ');
  return {
    'aria-describedby': ids || undefined,
    'aria-invalid': flaw ? ('true' as const) : undefined,
  };
}

interface TextProps extends FieldProps {
  value: string;
  /** Without it the field keeps its own text, which the form reads when it is sent. */
  onText?: (text: string) => void;
  autoComplete?: 'email' | 'one-time-code' | 'off';
  /** The keyboard a phone shows. The desk checks addresses itself, so no field needs the browser's types. */
  inputMode?: 'email' | 'tel' | 'url' | 'numeric';
  placeholder?: string;
}

export function TextField(props: TextProps) {
  const {id, value, onText, autoComplete = 'off', inputMode, placeholder} = props;
  return (
    <Field {...props}>
      <input
        id={id}
        name={id}
        type="text"
        {...(onText ? {value} : {defaultValue: value})}
        autoComplete={autoComplete}
        inputMode={inputMode}
        placeholder={placeholder}
        onInput={onText && (event => onText(event.currentTarget.value))}
        {...described(props)}
      />
    </Field>
  );
}

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

interface AreaProps extends FieldProps {
  value: string;
  rows: number;
  onText?: (text: string) => void;
}

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
