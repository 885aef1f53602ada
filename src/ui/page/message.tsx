import {Button} from './button';

interface ProblemProps {
  message: string;
  /** The words of the button that tries again, where trying again may help. */
  again?: string;
  onAgain?: () => void;
}

/** One function for all boxes, so that it is called when one comes and not whenever the page is drawn. */
function showBox(box: HTMLElement | null): void {
  box?.scrollIntoView({block: 'center'});
}

/** What went wrong, beginning with what is safe; brought into sight, wherever on the page the button was. */
export function ProblemBox({message, again, onAgain}: ProblemProps) {
  return (
    <div class="problem" role="alert" ref={showBox}>
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

interface FactsProps {
  rows: ReadonlyArray<readonly [label: string, value: string]>;
  /** Labels above their values, for labels that are whole sentences. */
  stacked?: boolean;
}

/** Labels and values; what is empty is left out. */
export function Facts({rows, stacked}: FactsProps) {
  return (
    <dl class={stacked ? 'facts stacked' : 'facts'}>
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
