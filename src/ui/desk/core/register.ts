import type {RoomCore} from './room';
import {REGISTER_CALLS} from '../../text/desk/register';
import type {RegisterChecked} from '../../../domain/desk/protocol';
import {begin} from './calls';
import {type Step, stay} from './event';
import {isBusy, type State} from './state';

/** What an admin may do with the register as a whole (R4, R9). */
export type RegisterCare = 'verify' | 'restore';

export interface RegisterScreen {
  name: 'register';
  /** What was last begun, and what it found so far; a long register takes several calls. */
  care: RegisterCare | null;
  findings: string[];
  checked: number;
  isOver: boolean;
  /** C3: decisions that are no longer learned from. */
  forgotten: number | null;
}

const UNTOUCHED: RegisterScreen = {
  name: 'register',
  care: null,
  findings: [],
  checked: 0,
  isOver: false,
  forgotten: null,
};

function openRegister(state: State): Step {
  return {state: {...state, screen: UNTOUCHED}, effects: [{do: 'focus', on: 'heading'}]};
}

function careForRegister(state: State, care: RegisterCare): Step {
  if (state.screen.name !== 'register' || isBusy(state)) return stay(state);
  return begin({...state, screen: {...UNTOUCHED, care}}, {do: care, token: state.token, from: ''});
}

/** A part of the answer; the page asks for the next one by itself. */
function showChecked(state: State, {findings, checked, next}: RegisterChecked): Step {
  const {screen, token} = state;
  if (screen.name !== 'register' || screen.care === null) return stay(state);
  const shown: RegisterScreen = {
    ...screen,
    findings: [...screen.findings, ...findings],
    checked: screen.checked + checked,
    isOver: next === '',
  };
  const further = {...state, screen: shown};
  return next === '' ? stay(further) : begin(further, {do: screen.care, token, from: next});
}

function forget(state: State, {email, from, to}: {email: string; from: string; to: string}): Step {
  if (state.screen.name !== 'register' || isBusy(state)) return stay(state);
  return begin(state, {do: 'forget', token: state.token, email, from, to});
}

function showForgotten(state: State, forgotten: number): Step {
  if (state.screen.name !== 'register') return stay(state);
  return stay({...state, screen: {...state.screen, forgotten}});
}

export const registerRoom: RoomCore = {
  open: openRegister,
  step(state, event) {
    if (event.type === 'forgotLearning') return forget(state, event);
    return event.type === 'caredForRegister' ? careForRegister(state, event.care) : null;
  },
  answered(state, {to, value}) {
    if (to === 'forget') return showForgotten(state, value.forgotten);
    return to === 'verify' || to === 'restore' ? showChecked(state, value) : null;
  },
  words: REGISTER_CALLS,
};
