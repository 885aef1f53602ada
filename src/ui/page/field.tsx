import type {ComponentChildren} from 'preact';

/** What every kind of field has. */
export interface FieldProps {
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

/** Ties a control to its hint and its flaw. */
export function described({id, hint, flaw}: FieldProps) {
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
