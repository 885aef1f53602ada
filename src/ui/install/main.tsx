import {render} from 'preact';
import {askDesk} from '../page/ask-desk';
import {focusOn} from '../page/focus';
import {type Effect, INITIAL, type InstallEvent, type State} from './core/state';
import {step} from './core/step';
import {App} from './view/app';

const root = document.getElementById('page')!;

let state: State = INITIAL;

function dispatch(event: InstallEvent): void {
  const next = step(state, event);
  state = next.state;
  render(<App state={state} dispatch={dispatch} />, root);
  next.effects.forEach(run);
}

function run(effect: Effect): void {
  if (effect.do === 'focus') focusOn(effect.on);
  else void askDesk(effect.message).then(ending => dispatch({type: 'ended', ending}));
}

dispatch({type: 'started'});
