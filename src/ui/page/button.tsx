import type {ComponentChildren} from 'preact';

interface ButtonProps {
  children: ComponentChildren;
  /** One primary button at most on a screen. */
  look?: 'primary' | 'secondary' | 'text' | 'icon';
  submit?: boolean;
  busy?: boolean;
  label?: string;
  /** Its key as a screen reader and the mouse tell it, `Alt+T`; who shows the button listens for it. */
  hotkey?: string;
  onClick?: () => void;
}

/** A busy button keeps its focus: `disabled` would throw the keyboard back to the top of the page. */
export function Button(props: ButtonProps) {
  const {children, look = 'secondary', submit, busy, label, hotkey, onClick} = props;
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button ${look}`}
      aria-disabled={busy ? 'true' : undefined}
      aria-label={label}
      aria-keyshortcuts={hotkey}
      title={label ?? hotkey}
      onClick={busy ? undefined : onClick}
    >
      {children}
    </button>
  );
}

interface FormProps {
  children: ComponentChildren;
  busy: boolean;
  onSubmit: (data: FormData) => void;
  label?: string;
  /** A file pasted anywhere in the form. */
  onFile?: (file: File) => void;
}

/** Enter submits; the browser's own bubbles stay away, since errors stand at the field. */
export function Form({children, busy, onSubmit, label, onFile}: FormProps) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!busy) onSubmit(new FormData(event.currentTarget as HTMLFormElement));
  };
  const paste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData?.files ?? [];
    if (!file || !onFile) return;
    event.preventDefault();
    onFile(file);
  };
  return (
    <form noValidate aria-label={label} onSubmit={submit} onPaste={paste}>
      {children}
    </form>
  );
}
