import type {DeskFigures} from '../../../domain/desk/figures';
import {dateOf} from '../../../domain/instant';
import {periodOf} from '../../../domain/recap/period';
import {FIGURES_CALL} from '../../text/desk/figures';
import {begin} from './calls';
import {type Step, stay} from './event';
import {type PeriodChoice, periodChosen} from './recap';
import type {RoomCore} from './room';
import {isBusy, type State} from './state';

/** P4, P5: the figures of a period; null before they were asked for. */
export interface FiguresScreen extends PeriodChoice {
  name: 'figures';
  shown: DeskFigures | null;
}

function open(state: State): Step {
  const {inbox} = state;
  if (!inbox) return stay(state);
  const {from, to} = periodOf('month', dateOf(inbox.now, inbox.zone));
  const screen: FiguresScreen = {name: 'figures', length: 'month', from, to, shown: null};
  return {state: {...state, screen}, effects: [{do: 'focus', on: 'heading'}]};
}

function choose(state: State, choice: Partial<PeriodChoice>): Step {
  const {screen} = state;
  if (screen.name !== 'figures' || isBusy(state)) return stay(state);
  const next = {...screen, ...choice, shown: null};
  const from = choice.length ? periodChosen(next).from : next.from;
  return stay({...state, screen: {...next, from}});
}

function ask(state: State): Step {
  const {screen, token} = state;
  if (screen.name !== 'figures' || isBusy(state)) return stay(state);
  return begin(state, {do: 'figures', token, period: periodChosen(screen)});
}

export const figuresRoom: RoomCore = {
  open,
  step(state, event) {
    if (event.type === 'choseFigures') return choose(state, event.choice);
    return event.type === 'askedFigures' ? ask(state) : null;
  },
  answered(state, {to, value}) {
    if (to !== 'figures' || state.screen.name !== 'figures') return null;
    return stay({...state, screen: {...state.screen, shown: value}});
  },
  words: {figures: FIGURES_CALL},
};
