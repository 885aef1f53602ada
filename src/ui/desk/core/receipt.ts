import type {Printed, PrintWish} from '../../../domain/desk/protocol';
import type {PaperOfComplaint} from '../../../domain/desk/report';
import {begin} from './calls';
import {type Step, stay} from './event';
import {isBusy, type State} from './state';

/** For the complaint on the screen. */
export function askPaper(state: State, kind: PaperOfComplaint): Step {
  const {screen} = state;
  if (screen.name !== 'complaint') return stay(state);
  return print(state, {kind, entry: screen.entry});
}

/** One paper at a time: a second press while it is made asks for nothing. */
export function print(state: State, paper: PrintWish): Step {
  if (isBusy(state)) return stay(state);
  return begin({...state, printed: null}, {do: 'print', token: state.token, paper});
}

export function showPrinted(state: State, wish: PrintWish, made: Printed): Step {
  return stay({...state, printed: {wish, made}});
}

/** What was printed of a complaint besides its letter, or of the office where no complaint is named. */
export function printedOf({printed}: State, entry?: number): Printed | null {
  const of = printed && 'entry' in printed.wish ? printed.wish.entry : undefined;
  return printed && of === entry && printed.wish.kind !== 'answerLetter' ? printed.made : null;
}

/** J4: the letter of a complaint, once it was printed. */
export function printedLetter({printed}: State, entry: number): Printed | null {
  const wish = printed?.wish;
  return wish?.kind === 'answerLetter' && wish.entry === entry ? printed!.made : null;
}
