import type {RoomCore} from './room';
import {IMPORT_CALLS} from '../../text/desk/import';
import type {ImportCheck, ImportDone} from '../../../domain/desk/setting-up';
import {begin, beginLater} from './calls';
import {type Step, stay} from './event';
import {isBusy, type State} from './state';

/** R7: an old register, tried first and then taken over. */
export interface ImportScreen {
  name: 'import';
  /** '' for the tab *Impor* of Buku Kerja. */
  text: string;
  /** Of this very text; null until it has been tried. */
  check: ImportCheck | null;
  done: ImportDone | null;
}

/** Sheets takes 60 reads and 60 writes a minute; one call of an import uses more than half of them. */
const PAUSE = 60_000;

function openImport(state: State): Step {
  const screen: ImportScreen = {name: 'import', text: '', check: null, done: null};
  return {state: {...state, screen}, effects: [{do: 'focus', on: 'heading'}]};
}

/** Another text has not been tried yet. */
function typeImport(state: State, text: string): Step {
  const {screen} = state;
  if (screen.name !== 'import') return stay(state);
  return stay({...state, screen: {...screen, text, check: null, done: null}});
}

function askImport(state: State, what: 'checkImport' | 'runImport'): Step {
  const {screen, token} = state;
  if (screen.name !== 'import' || isBusy(state)) return stay(state);
  if (what === 'runImport' && !screen.check?.isReady) return stay(state);
  return begin(state, {do: what, token, text: screen.text});
}

function showCheck(state: State, check: ImportCheck): Step {
  if (state.screen.name !== 'import') return stay(state);
  return stay({...state, screen: {...state.screen, check, done: null}});
}

/** A large register takes several calls: the page goes on until all is in. */
function showImported(state: State, done: ImportDone): Step {
  const {screen, token} = state;
  if (screen.name !== 'import') return stay(state);
  const shown: State = {...state, inboxIsOld: true, screen: {...screen, done}};
  if (done.done >= done.count) return stay(shown);
  return beginLater(shown, {do: 'runImport', token, text: screen.text}, PAUSE);
}

export const importRoom: RoomCore = {
  open: openImport,
  step(state, event) {
    if (event.type === 'typedImport') return typeImport(state, event.text);
    return event.type === 'askedImport' ? askImport(state, event.what) : null;
  },
  answered(state, {to, value}) {
    if (to === 'checkImport') return showCheck(state, value);
    return to === 'runImport' ? showImported(state, value) : null;
  },
  words: IMPORT_CALLS,
};
