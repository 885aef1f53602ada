import type {OutsideCompared} from '../../../domain/outside/compare';
import {OUTSIDE_SYSTEMS, type OutsideSystem} from '../../../domain/outside/system';
import {Button, Form} from '../../page/button';
import {AreaField} from '../../page/area-field';
import {type Option, SelectField} from '../../page/select-field';
import {randomId} from '../../page/random-id';
import {ROOM} from '../../text/desk/desk';
import {CHANNEL} from '../../text/labels';
import {mismatchLists, OUTSIDE_LIST} from '../../text/desk/outside-list';
import type {OutsideListScreen} from '../core/outside-list';
import {isBusy, type State} from '../core/state';
import {Back, type Dispatch} from './common';

interface Props {
  state: State;
  screen: OutsideListScreen;
  dispatch: Dispatch;
}

const SYSTEMS: Option[] = OUTSIDE_SYSTEMS.map(system => [system, CHANNEL[system]]);

/** J6: what ULAS or SP4N-LAPOR! and the register say differently. */
export function OutsideListView({state, screen, dispatch}: Props) {
  const busy = isBusy(state);
  const {system, text, compared} = screen;
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{ROOM.titles.outsideList}</h1>
      <p>{OUTSIDE_LIST.why}</p>
      <Form
        label={ROOM.titles.outsideList}
        busy={busy}
        onSubmit={() => dispatch({type: 'comparedOutside', id: randomId()})}
      >
        <SelectField
          id="outside-system"
          label={OUTSIDE_LIST.system}
          value={system}
          options={SYSTEMS}
          onChoice={chosen =>
            dispatch({type: 'typedOutsideList', values: {system: chosen as OutsideSystem}})
          }
        />
        <AreaField
          id="outside-list"
          label={OUTSIDE_LIST.text}
          hint={OUTSIDE_LIST.textHint}
          rows={8}
          value={text}
          onText={typed => dispatch({type: 'typedOutsideList', values: {text: typed}})}
        />
        <Button look="primary" submit busy={busy}>
          {OUTSIDE_LIST.button}
        </Button>
      </Form>
      {compared && <Compared compared={compared} system={system} />}
    </>
  );
}

function Compared({compared, system}: {compared: OutsideCompared; system: OutsideSystem}) {
  const lists = mismatchLists(compared, system);
  const left = compared.fill.length - compared.filled;
  return (
    <section class="card" aria-live="polite">
      {compared.filled > 0 && <p>{OUTSIDE_LIST.filled(compared.filled)}</p>}
      {left > 0 && <p>{OUTSIDE_LIST.more(left)}</p>}
      {lists.length === 0 && <p>{OUTSIDE_LIST.none}</p>}
      {lists.map(({title, lines}) => (
        <article key={title}>
          <h2>
            {title} ({lines.length})
          </h2>
          <ul>
            {lines.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}
