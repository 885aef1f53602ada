import {useEffect} from 'preact/hooks';
import type {Scored} from '../../../domain/classification/units';
import {Button} from '../../page/button';
import {randomId} from '../../page/random-id';
import {DISMISSAL, FLAG, SUGGESTION} from '../../text/assessment';
import {KIND, URGENCY} from '../../text/labels';
import {suggestedFor} from '../core/submission';
import type {PartProps} from './common';

/** Keys of the sidebar: T for *terima*, U for *ubah*. With Alt, since a bare letter is pressed by mistake (WCAG 2.1.4). */
const ACCEPT = 'T';
const CHANGE = 'U';

/** C3, C4, C8: what the desk proposes and why; one key takes it, another goes to the fields. */
export function Suggestion(props: PartProps) {
  const {view, inbox, values, busy, dispatch} = props;
  const {look} = view;
  const {dismissal} = look;
  const suggested = suggestedFor(view, inbox, values);
  const accept = () => {
    if (busy) return;
    const id = randomId();
    if (dismissal)
      dispatch({type: 'acted', acts: [{type: 'dismiss', reason: DISMISSAL[dismissal]}], id});
    else {
      dispatch({type: 'typed', values: suggested});
      dispatch({type: 'submitted', what: 'classifyAndRefer', id});
    }
  };
  useKeys({[ACCEPT]: accept, [CHANGE]: () => document.getElementById('kind')?.focus()});
  const knows = dismissal !== null || look.categories.length > 0;
  return (
    <div class="note suggestion" role="note" aria-label={SUGGESTION.title}>
      {look.urgency === 'emergency' && <p class="alarm">{SUGGESTION.emergency}</p>}
      {dismissal ? (
        <p>{SUGGESTION.dismissal(DISMISSAL[dismissal])}</p>
      ) : (
        <p>
          <strong>
            {knows
              ? [KIND[suggested.kind], suggested.category, URGENCY[suggested.urgency]]
                  .filter(Boolean)
                  .join(' · ')
              : SUGGESTION.none}
          </strong>
        </p>
      )}
      {!dismissal && <Reasons units={look.units} />}
      {look.flags.map(flag => (
        <p key={flag}>{FLAG[flag]}</p>
      ))}
      {knows && (
        <div class="buttons">
          <Button busy={busy} hotkey={`Alt+${ACCEPT}`} onClick={accept}>
            {SUGGESTION.accept}
          </Button>
        </div>
      )}
    </div>
  );
}

function Reasons({units}: {units: readonly Scored[]}) {
  if (units.length === 0) return null;
  return (
    <ol class="lines">
      {units.map(({name, score, because}) => (
        <li key={name}>
          {name} <span class="count">{SUGGESTION.sure(score)}</span>
          {because.length > 0 && <span class="quiet"> {SUGGESTION.because(because)}</span>}
        </li>
      ))}
    </ol>
  );
}

/** By the key's place: a Mac writes another letter with Alt. */
function useKeys(keys: Record<string, () => void>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = event.altKey ? keys[event.code.replace('Key', '')] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
