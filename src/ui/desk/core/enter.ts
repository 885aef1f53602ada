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
import {ENTRY, ENTRY_CALL} from '../../text/desk/entry';
import {begin} from './calls';
import {type Step, stay} from './event';
import {pastedValues} from './pasted';
import type {RoomCore} from './room';
import {isBusy, type State} from './state';

/** What stands in the fields of *Catat aduan*; the time as the browser's own field writes it. */
export type EntryValues = Omit<EntryDraft, 'receivedAt' | 'postedAt'> & {
  received: string;
  posted: string;
};

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

const {receivedAt: _received, postedAt: _posted, ...EMPTY} = EMPTY_ENTRY;

function openEntry(state: State): Step {
  const values = state.draft ?? {...EMPTY, received: '', posted: ''};
  const screen: EntryScreen = {name: 'enter', values, file: state.draftFile ?? null, flaws: []};
  return {state: {...state, screen}, effects: [{do: 'focus', on: 'heading'}]};
}

/** A link that tells its platform chooses the channel (I2); a pasted text may fill other fields too (J6). */
function typeEntry(state: State, typed: Partial<EntryValues>): Step {
  const {screen, inbox} = state;
  if (screen.name !== 'enter') return stay(state);
  const found = inbox ? pastedValues(screen.values, typed, inbox.zone) : null;
  const values = found ?? typed;
  const platform = values.link === undefined ? null : channelOfLink(values.link);
  const draft = {...screen.values, ...(platform ? {channel: platform} : {}), ...values};
  const said = found ? ENTRY.pasted : state.said;
  return stay({...state, said, draft, screen: {...screen, values: draft, flaws: []}});
}

function chooseFile(state: State, file: EntryFile | null): Step {
  const {screen} = state;
  if (screen.name !== 'enter') return stay(state);
  return stay({...state, draftFile: file, screen: {...screen, file}});
}

/** @param now for the test of the time of receipt; the desk tests again by its own clock. */
function enter(state: State, id: string, now: Instant): Step {
  const {screen, token, inbox} = state;
  if (screen.name !== 'enter' || !inbox || isBusy(state)) return stay(state);
  const {received, posted, ...others} = screen.values;
  const {zone} = inbox;
  const receivedAt = readMoment(received, zone);
  const draft: EntryDraft = {...others, receivedAt, postedAt: readMoment(posted, zone)};
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
    draftFile: null,
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
