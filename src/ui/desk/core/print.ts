import type {Printed, PrintWish} from '../../../domain/desk/protocol';
import {dateOf} from '../../../domain/instant';
import {begin} from './calls';
import {type Step, stay} from './event';
import {isBusy, type PrintScreen, type State} from './state';

/** The choices of the screen *Cetak*. */
export type PrintChoice = Omit<PrintScreen, 'name'>;

const SHEETS = 5;

export function openPrints(state: State): Step {
  const {inbox} = state;
  if (!inbox) return stay(state);
  const month = dateOf(inbox.now, inbox.zone).slice(0, 7);
  const screen: PrintScreen = {name: 'print', kind: 'register', month, sheets: SHEETS};
  return {
    state: {...state, call: null, problem: null, said: '', printed: null, screen},
    effects: [{do: 'focus', on: 'heading'}],
  };
}

export function choosePrint(state: State, choice: Partial<PrintChoice>): Step {
  if (state.screen.name !== 'print') return stay(state);
  return stay({...state, printed: null, screen: {...state.screen, ...choice}});
}

export function askPrint(state: State): Step {
  const {screen} = state;
  if (screen.name !== 'print') return stay(state);
  const {kind, month, sheets} = screen;
  if (kind === 'register' || kind === 'minutes') return print(state, {kind, month});
  return print(state, kind === 'offlineSheets' ? {kind, sheets} : {kind});
}

/** I6: for the complaint on the screen. */
export function askReceipt(state: State): Step {
  const {screen} = state;
  if (screen.name !== 'complaint') return stay(state);
  return print(state, {kind: 'receipt', entry: screen.entry});
}

function print(state: State, paper: PrintWish): Step {
  if (isBusy(state)) return stay(state);
  return begin({...state, printed: null}, {do: 'print', token: state.token, paper});
}

export function showPrinted(state: State, wish: PrintWish, made: Printed): Step {
  return stay({...state, printed: {wish, made}});
}

/** What was printed of a complaint, or of the office where no complaint is named. */
export function printedOf({printed}: State, entry?: number): Printed | null {
  const of = printed?.wish.kind === 'receipt' ? printed.wish.entry : undefined;
  return printed && of === entry ? printed.made : null;
}
