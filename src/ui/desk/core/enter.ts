import type {RoomCore} from './room';
import {ENTRY_CALL} from '../../text/desk-entry';
import {channelOfLink} from '../../../domain/channel';
import type {ComplaintView} from '../../../domain/desk/protocol';
import {
  EMPTY_ENTRY,
  type EntryDraft,
  entryFlaws,
  type EntryFlaw,
} from '../../../domain/intake/entry';
import {readMoment} from '../../../domain/intake/moment';
import type {Instant} from '../../../domain/instant';
import {ENTRY} from '../../text/desk-entry';
import {begin} from './calls';
import {type Step, stay} from './event';
import {isBusy, type State} from './state';

/** What stands in the fields of *Catat aduan*; the time as the browser's own field writes it. */
export type EntryValues = Omit<EntryDraft, 'receivedAt'> & {received: string};

export interface EntryScreen {
  name: 'enter';
  values: EntryValues;
  flaws: EntryFlaw[];
}

const {receivedAt: _now, ...EMPTY} = EMPTY_ENTRY;

function openEntry(state: State): Step {
  const screen: EntryScreen = {name: 'enter', values: {...EMPTY, received: ''}, flaws: []};
  return {state: {...state, screen}, effects: [{do: 'focus', on: 'heading'}]};
}

/** A link that tells its platform chooses the channel (I2). */
function typeEntry(state: State, values: Partial<EntryValues>): Step {
  const {screen} = state;
  if (screen.name !== 'enter') return stay(state);
  const platform = values.link === undefined ? null : channelOfLink(values.link);
  const typed = {...screen.values, ...values, ...(platform ? {channel: platform} : {})};
  return stay({...state, screen: {...screen, values: typed, flaws: []}});
}

/** @param now for the test of the time of receipt; the desk tests again by its own clock. */
function enter(state: State, id: string, now: Instant): Step {
  const {screen, token, inbox} = state;
  if (screen.name !== 'enter' || !inbox || isBusy(state)) return stay(state);
  const {received, ...others} = screen.values;
  const draft: EntryDraft = {...others, receivedAt: readMoment(received, inbox.zone)};
  const flaws = entryFlaws(draft, now);
  if (flaws.length > 0) {
    return {state: {...state, screen: {...screen, flaws}}, effects: [{do: 'focus', on: 'flaw'}]};
  }
  return begin(state, {do: 'enter', token, id, draft});
}

/** The complaint with its number, where the officer reads it out and adds photos. */
function showEntered(state: State, view: ComplaintView): Step {
  return {
    state: {
      ...state,
      screen: {name: 'complaint', entry: view.entry, view},
      said: ENTRY.registered(view.complaint.register),
      inboxIsOld: true,
    },
    effects: [{do: 'focus', on: 'heading'}],
  };
}

export const enterRoom: RoomCore = {
  open: openEntry,
  step(state, event) {
    if (event.type === 'entryTyped') return typeEntry(state, event.values);
    return event.type === 'entered' ? enter(state, event.id, event.now) : null;
  },
  answered: (state, {to, value}) => (to === 'enter' ? showEntered(state, value) : null),
  words: {enter: ENTRY_CALL},
};
