import {STRAY, STRAY_CALL} from '../../text/desk/strays';
import {begin} from './calls';
import {type DeskEvent, type Step, stay} from './event';
import type {RoomCore} from './room';
import {isBusy, type State} from './state';

/** K4: mails that wait for a place; the inbox has brought them. */
export interface StraysScreen {
  name: 'strays';
}

function openStrays(state: State): Step {
  return {state: {...state, screen: {name: 'strays'}}, effects: [{do: 'focus', on: 'heading'}]};
}

function settle(state: State, {id, message, how, entry}: DeskEvent & {type: 'settledStray'}): Step {
  const {screen, token} = state;
  if (screen.name !== 'strays' || isBusy(state)) return stay(state);
  const to = entry === undefined ? {} : {entry};
  return begin(state, {do: 'settleStray', token, id, message, how, ...to});
}

export const straysRoom: RoomCore = {
  open: openStrays,
  step: (state, event) => (event.type === 'settledStray' ? settle(state, event) : null),
  answered(state, outcome, sent) {
    if (outcome.to !== 'settleStray' || sent.do !== 'settleStray' || !state.inbox) return null;
    const {value} = outcome;
    const strays = state.inbox.strays.filter(one => one.messageId !== sent.message);
    const told: State = {...state, inbox: {...state.inbox, strays}, inboxIsOld: true};
    if (!value) return stay({...told, said: STRAY.dropped});
    const screen = {name: 'complaint' as const, entry: value.entry, view: value};
    return {state: {...told, screen}, effects: [{do: 'focus', on: 'heading'}]};
  },
  words: {settleStray: STRAY_CALL},
};
