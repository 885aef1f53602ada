import type {RoomCore} from './room';
import {PRINT_CALL} from '../../text/desk/print-call';
import {dateOf} from '../../../domain/instant';
import {type Step, stay} from './event';
import {print, showPrinted} from './receipt';
import type {PrintScreen, State} from './state';

/** The choices of the screen *Cetak*. */
export type PrintChoice = Omit<PrintScreen, 'name'>;

const SHEETS = 5;

function openPrints(state: State): Step {
  const {inbox} = state;
  if (!inbox) return stay(state);
  const month = dateOf(inbox.now, inbox.zone).slice(0, 7);
  const screen: PrintScreen = {name: 'print', kind: 'register', month, sheets: SHEETS};
  return {state: {...state, printed: null, screen}, effects: [{do: 'focus', on: 'heading'}]};
}

function choosePrint(state: State, choice: Partial<PrintChoice>): Step {
  if (state.screen.name !== 'print') return stay(state);
  return stay({...state, printed: null, screen: {...state.screen, ...choice}});
}

function askPrint(state: State): Step {
  const {screen} = state;
  if (screen.name !== 'print') return stay(state);
  const {kind, month, sheets} = screen;
  if (kind === 'register' || kind === 'minutes') return print(state, {kind, month});
  return print(state, kind === 'offlineSheets' ? {kind, sheets} : {kind});
}

export const printRoom: RoomCore = {
  open: openPrints,
  step(state, event) {
    if (event.type === 'chosePrint') return choosePrint(state, event.choice);
    return event.type === 'askedPrint' ? askPrint(state) : null;
  },
  answered: (state, {to, value}, sent) =>
    to === 'print' && sent.do === 'print' ? showPrinted(state, sent.paper, value) : null,
  words: {print: PRINT_CALL},
};
