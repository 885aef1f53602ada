import {RECAP_CALL} from '../../text/desk/recap';
import {type CalendarDate, dateOf} from '../../../domain/instant';
import type {ReportJob, ReportKind, ReportMade, ReportWish} from '../../../domain/desk/report';
import {type Period, type PeriodKind, periodOf} from '../../../domain/recap/period';
import {begin} from './calls';
import {type Step, stay} from './event';
import type {RoomCore} from './room';
import {isBusy, type State} from './state';

/** A period as an officer chooses it. */
export interface PeriodChoice {
  length: PeriodKind | 'range';
  /** The first day of the period; of a range, its own. */
  from: CalendarDate;
  /** The last day of a range. */
  to: CalendarDate;
}

/** P1, P3: which report, of which period. */
export interface ReportChoice extends PeriodChoice {
  kind: ReportKind;
  number: string;
}

export interface RecapScreen extends ReportChoice {
  name: 'recap';
  /** How far it is; null before it was asked for. */
  made: ReportMade | null;
  /** The first document, which carries the figures. */
  filed: ReportMade['filed'];
}

function openRecap(state: State): Step {
  const {inbox} = state;
  if (!inbox) return stay(state);
  const {from, to} = periodOf('month', dateOf(inbox.now, inbox.zone));
  const choice: ReportChoice = {kind: 'recap', length: 'month', from, to, number: ''};
  const screen: RecapScreen = {name: 'recap', ...choice, made: null, filed: null};
  return {state: {...state, screen}, effects: [{do: 'focus', on: 'heading'}]};
}

export function periodChosen({length, from, to}: PeriodChoice): Period {
  return length === 'range' ? {from, to} : periodOf(length, from);
}

function choose(state: State, choice: Partial<ReportChoice>): Step {
  const {screen} = state;
  if (screen.name !== 'recap' || isBusy(state)) return stay(state);
  const next = {...screen, ...choice, made: null, filed: null};
  // Another length begins with the period of that length around the day that was chosen.
  const from = choice.length ? periodChosen(next).from : next.from;
  return stay({...state, screen: {...next, from}});
}

function ask(state: State, job?: ReportJob): Step {
  const {screen, token} = state;
  if (screen.name !== 'recap') return stay(state);
  const {kind, number} = screen;
  const wish: ReportWish = {kind, period: periodChosen(screen), number: number.trim()};
  return begin(state, {do: 'recap', token, wish: job ? {...wish, job} : wish});
}

/** A large period takes several calls: the page goes on until all is filed. */
function show(state: State, made: ReportMade): Step {
  const {screen} = state;
  if (screen.name !== 'recap') return stay(state);
  const filed = screen.filed ?? made.filed;
  const shown: State = {...state, screen: {...screen, made, filed}};
  const {at, span, done, steps} = made;
  return done < steps ? ask(shown, {at, span, done}) : stay(shown);
}

export const recapRoom: RoomCore = {
  open: openRecap,
  step(state, event) {
    if (event.type === 'choseReport') return choose(state, event.choice);
    if (event.type !== 'askedReport') return null;
    return isBusy(state) ? stay(state) : ask(state);
  },
  answered: (state, {to, value}) => (to === 'recap' ? show(state, value) : null),
  words: {recap: RECAP_CALL},
};
