import type {HealthReport} from '../../../domain/health/report';
import type {Cure} from '../../../domain/health/ailment';
import {HEALTH_CALLS} from '../../text/desk/health';
import {begin} from './calls';
import {type Step, stay} from './event';
import type {RoomCore} from './room';
import {isBusy, type State} from './state';

/** O2: *Periksa Kesehatan*. */
export interface HealthScreen {
  name: 'health';
  report: HealthReport | null;
  /** The button whose work the report follows; '' where nothing was mended. */
  cured: string;
}

function openHealth(state: State): Step {
  const screen: HealthScreen = {name: 'health', report: null, cured: ''};
  return {state: {...state, screen}, effects: [{do: 'focus', on: 'heading'}]};
}

function askHealth(state: State): Step {
  const {screen, token} = state;
  if (screen.name !== 'health' || isBusy(state)) return stay(state);
  const fresh = {...state, screen: {...screen, report: null, cured: ''}};
  return begin(fresh, {do: 'health', token});
}

function askCure(state: State, cure: Cure, cured: string): Step {
  const {screen, token} = state;
  if (screen.name !== 'health' || isBusy(state)) return stay(state);
  return begin({...state, screen: {...screen, cured}}, {do: 'cure', token, cure});
}

function showReport(state: State, report: HealthReport): Step {
  const {screen} = state;
  if (screen.name !== 'health') return stay(state);
  // A mended tab may have brought other units and categories.
  return stay({...state, inboxIsOld: true, screen: {...screen, report}});
}

export const healthRoom: RoomCore = {
  open: openHealth,
  step(state, event) {
    if (event.type === 'askedHealth') return askHealth(state);
    return event.type === 'cured' ? askCure(state, event.cure, event.label) : null;
  },
  answered: (state, {to, value}) =>
    to === 'health' || to === 'cure' ? showReport(state, value) : null,
  words: HEALTH_CALLS,
};
