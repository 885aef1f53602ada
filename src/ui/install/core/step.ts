import type {Request} from '../../../domain/desk/protocol';
import type {Field} from '../../../domain/intake/form-mapping';
import type {Outcome} from '../../page/outcome';
import {installCallWords} from '../../text/install/calls';
import {changed, choicesOf, withProposal} from './draft';
import {withActor, withStep} from './staff';
import {flawsIn} from './flaws';
import {type InstallEvent, type State, STAGES, type Step} from './state';

/** The installation page: what an event makes of its state, and what is to be done. Pure. */
export function step(state: State, event: InstallEvent): Step {
  switch (event.type) {
    case 'started':
      return begin(state, {do: 'readiness'});
    case 'ended':
      return ended({...state, call: null}, state.call!, event);
    case 'again':
      return begin(state, state.problem?.again ?? {do: 'readiness'});
    case 'gaveForm':
      return giveForm(state, event.url.trim());
    case 'madeForm':
      return makeForm(state, event.officeName.trim());
    case 'gaveRegister':
      return giveRegister(state, event.addresses.trim(), event.key.trim());
    case 'askedTestMail':
      return begin(state, {do: 'testMail'});
    case 'mapped':
      return stay(checked(state, mapped(state.draft, event.question, event.field)));
    case 'changed':
      return stay(checked(state, changed(state.draft, event.values)));
    case 'gaveStep':
      return stay({...state, draft: withStep(state.draft, event.no, event.actor)});
    case 'tookActor':
      return stay({...state, draft: withActor(state.draft, event)});
    case 'wentOn':
      return goOn(state);
    case 'wentBack':
      return turnTo(state, -1);
    case 'confirmed':
      return begin(state, {do: 'install', office: choicesOf(state.draft)});
  }
}

function stay(state: State): Step {
  return {state, effects: []};
}

function begin(state: State, message: Request): Step {
  if (state.call) return stay(state);
  return {
    state: {...state, call: message, problem: null, flaws: {}},
    effects: [{do: 'call', message}],
  };
}

function ended(state: State, sent: Request, {ending}: InstallEvent & {type: 'ended'}): Step {
  switch (ending.type) {
    case 'answered':
      return answered(state, ending.outcome);
    case 'refused':
      return stay({...state, problem: {message: ending.message, again: null}});
    case 'lost':
      return stay({...state, problem: {message: installCallWords(sent.do).lost, again: sent}});
  }
}

function answered(state: State, outcome: Outcome): Step {
  switch (outcome.to) {
    case 'readiness': {
      const ready = {...state, ready: outcome.value};
      return outcome.value.consent
        ? {state: ready, effects: [{do: 'focus', on: 'heading'}]}
        : begin(ready, {do: 'hello'});
    }
    case 'hello': {
      const {isOffice, installed, officeName} = outcome.value;
      return stay({...state, isOffice, installed: installed ? officeName : ''});
    }
    case 'createForm':
    case 'proposal': {
      const proposal = outcome.value;
      return stay({...state, proposal, draft: withProposal(state.draft, proposal)});
    }
    case 'adoptLedger': {
      const adopted = outcome.value;
      return stay({...state, adopted, installed: adopted.officeName});
    }
    case 'testMail':
      return stay({...state, tested: outcome.value});
    case 'install':
      return {
        state: {...state, done: outcome.value},
        effects: [{do: 'focus', on: 'heading'}],
      };
    default:
      return stay(state);
  }
}

function giveForm(state: State, url: string): Step {
  if (url !== '') return begin(state, {do: 'proposal', formUrl: url});
  return {state: {...state, flaws: {formUrl: 'missing'}}, effects: [{do: 'focus', on: 'flaw'}]};
}

/** The new Form bears the office's name, which the next page then has already. */
function makeForm(state: State, officeName: string): Step {
  if (officeName === '')
    return {
      state: {...state, flaws: {newFormName: 'missing'}},
      effects: [{do: 'focus', on: 'flaw'}],
    };
  const draft = changed(state.draft, {officeName});
  return begin({...state, draft}, {do: 'createForm', officeName});
}

function giveRegister(state: State, addresses: string, key: string): Step {
  const flaws: State['flaws'] = {
    ...(addresses === '' ? {addresses: 'missing'} : {}),
    ...(key === '' ? {key: 'missing'} : {}),
  };
  if (Object.keys(flaws).length === 0) return begin(state, {do: 'adoptLedger', addresses, key});
  return {state: {...state, flaws}, effects: [{do: 'focus', on: 'flaw'}]};
}

function mapped(draft: State['draft'], question: string, field: Field | null): State['draft'] {
  const {[question]: _old, ...others} = draft.mapping.fields;
  const fields = field ? {...others, [question]: field} : others;
  return {...draft, mapping: {...draft.mapping, fields}};
}

/** An error goes as soon as it is mended; a new one waits for *Lanjut*. */
function checked(state: State, draft: State['draft']): State {
  const found = flawsIn(state.stage, draft);
  const flaws = Object.fromEntries(Object.entries(found).filter(([id]) => id in state.flaws));
  return {...state, draft, flaws};
}

function goOn(state: State): Step {
  const flaws = flawsIn(state.stage, state.draft);
  if (Object.keys(flaws).length === 0) return turnTo(state, 1);
  return {state: {...state, flaws}, effects: [{do: 'focus', on: 'flaw'}]};
}

function turnTo(state: State, by: 1 | -1): Step {
  const stage = STAGES[STAGES.indexOf(state.stage) + by] ?? state.stage;
  return {
    state: {...state, stage, flaws: {}, problem: null},
    effects: [{do: 'focus', on: 'heading'}],
  };
}
