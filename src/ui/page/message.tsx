import {Button} from './button';

interface ProblemProps {
  message: string;
  /** The words of the button that tries again, where trying again may help. */
  again?: string;
  onAgain?: () => void;
}

/** What went wrong, beginning with what is safe. */
export function ProblemBox({message, again, onAgain}: ProblemProps) {
  return (
    <div class="problem" role="alert">
      <p>{message}</p>
      {again && <Button onClick={onAgain}>{again}</Button>}
    </div>
  );
}

/** The one live region of a page: says what runs and what was done. */
export function StatusLine({words, running}: {words: string; running: boolean}) {
  return (
    <div class={`status ${running ? 'running' : ''} ${words ? '' : 'silent'}`} role="status">
      {words}
    </div>
  );
}

/** Where the pages' words for labels and values stand side by side. */
export function Facts({rows}: {rows: ReadonlyArray<readonly [label: string, value: string]>}) {
  return (
    <dl class="facts">
      {rows
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
