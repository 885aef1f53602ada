import type {RoomCore} from './room';
import {FORM_CALLS} from '../../text/install/form-changes';
import type {FormCheck} from '../../../domain/desk/setting-up';
import type {Field} from '../../../domain/intake/form-mapping';
import type {Outcome} from '../../page/outcome';
import {FORM_CHECK} from '../../text/install/form-changes';
import {begin} from './calls';
import {type Step, stay} from './event';
import {isBusy, type State} from './state';

/** I1: the Form as it is now, and how its questions are read. */
export interface FormScreen {
  name: 'form';
  check: FormCheck | null;
}

function openForm(state: State): Step {
  const screen: FormScreen = {name: 'form', check: null};
  const message = {do: 'formChanges' as const, token: state.token};
  return begin({...state, screen}, message, [{do: 'focus', on: 'heading'}]);
}

/** A field belongs to one question: choosing it again takes it from the other. */
function remap(state: State, question: string, field: Field | null): Step {
  const {screen} = state;
  if (screen.name !== 'form' || !screen.check) return stay(state);
  const {mapping} = screen.check;
  const others = Object.entries(mapping.fields).filter(
    ([id, used]) => id !== question && used !== field,
  );
  const fields = Object.fromEntries(field ? [...others, [question, field] as const] : others);
  const check = {...screen.check, mapping: {...mapping, fields}};
  return stay({...state, screen: {...screen, check}});
}

function confirmForm(state: State, id: string): Step {
  const {screen, token} = state;
  if (screen.name !== 'form' || !screen.check || isBusy(state)) return stay(state);
  return begin(state, {do: 'remapForm', token, id, mapping: screen.check.mapping});
}

function showForm(state: State, {to, value}: Outcome & {to: 'formChanges' | 'remapForm'}): Step {
  if (state.screen.name !== 'form') return stay(state);
  const said = to === 'remapForm' ? FORM_CHECK.done : '';
  return stay({...state, said, screen: {...state.screen, check: value}});
}

export const formRoom: RoomCore = {
  open: openForm,
  step(state, event) {
    if (event.type === 'remapped') return remap(state, event.question, event.field);
    return event.type === 'confirmedForm' ? confirmForm(state, event.id) : null;
  },
  answered: (state, outcome) =>
    outcome.to === 'formChanges' || outcome.to === 'remapForm' ? showForm(state, outcome) : null,
  words: FORM_CALLS,
};
