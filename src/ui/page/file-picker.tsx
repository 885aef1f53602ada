interface PickerProps {
  id: string;
  label: string;
  hint: string;
  /** As the `accept` of an input. */
  accept: string;
  busy?: boolean;
  onFile: (file: File) => void;
}

/** A button of our own before the browser's field, whose words are in the browser's language. */
export function FilePicker({id, label, hint, accept, busy, onFile}: PickerProps) {
  const choose = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file && !busy) onFile(file);
    // The same file may be chosen again.
    input.value = '';
  };
  return (
    <div class="field">
      <label class="button secondary" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="behind"
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        aria-disabled={busy ? 'true' : undefined}
        onChange={event => choose(event.currentTarget)}
      />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
