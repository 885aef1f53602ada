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
import {ENTRY, ENTRY_CALL} from '../../text/desk-entry';
import {begin} from './calls';
import {type Step, stay} from './event';
import type {RoomCore} from './room';
import {isBusy, type State} from './state';

/** What stands in the fields of *Catat aduan*; the time as the browser's own field writes it. */
export type EntryValues = Omit<EntryDraft, 'receivedAt'> & {received: string};

/** I2: a screenshot of a direct message, as the page has read it. It goes with the complaint it belongs to. */
export interface EntryFile {
  id: string;
  name: string;
  data: string;
}

export interface EntryScreen {
  name: 'enter';
  values: EntryValues;
  file: EntryFile | null;
  flaws: EntryFlaw[];
}

const {receivedAt: _now, ...EMPTY} = EMPTY_ENTRY;

function openEntry(state: State): Step {
  const values = state.draft ?? {...EMPTY, received: ''};
  const screen: EntryScreen = {name: 'enter', values, file: null, flaws: []};
  return {state: {...state, screen}, effects: [{do: 'focus', on: 'heading'}]};
}

/** A link that tells its platform chooses the channel (I2). */
function typeEntry(state: State, values: Partial<EntryValues>): Step {
  const {screen} = state;
  if (screen.name !== 'enter') return stay(state);
  const platform = values.link === undefined ? null : channelOfLink(values.link);
  const draft = {...screen.values, ...values, ...(platform ? {channel: platform} : {})};
  return stay({...state, draft, screen: {...screen, values: draft, flaws: []}});
}

function chooseFile(state: State, file: EntryFile | null): Step {
  const {screen} = state;
  return screen.name === 'enter' ? stay({...state, screen: {...screen, file}}) : stay(state);
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

/** The complaint with its number, where the officer reads it out; a chosen file follows by itself. */
function showEntered(state: State, view: ComplaintView): Step {
  const {token, screen} = state;
  const {entry} = view;
  const said = ENTRY.registered(view.complaint.register);
  const entered: State = {
    ...state,
    draft: null,
    screen: {name: 'complaint', entry, view},
    inboxIsOld: true,
  };
  const file = screen.name === 'enter' ? screen.file : null;
  if (!file) return {state: {...entered, said}, effects: [{do: 'focus', on: 'heading'}]};
  return begin(entered, {do: 'attach', token, entry, ...file}, [{do: 'focus', on: 'heading'}]);
}

export const enterRoom: RoomCore = {
  open: openEntry,
  step(state, event) {
    if (event.type === 'entryTyped') return typeEntry(state, event.values);
    if (event.type === 'choseEntryFile') return chooseFile(state, event.file);
    if (event.type === 'droppedEntryFile') return chooseFile(state, null);
    return event.type === 'entered' ? enter(state, event.id, event.now) : null;
  },
  answered: (state, {to, value}) => (to === 'enter' ? showEntered(state, value) : null),
  words: {enter: ENTRY_CALL},
};
