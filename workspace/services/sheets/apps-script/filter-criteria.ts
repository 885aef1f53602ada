import {emulate, stateOf} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import type {FilterCriteria as Held} from '../rest';
import {apiCondition, conditionMembers, conditionOf, type Condition} from './conditions';
import {BooleanCriteria} from './enums-format';

type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

interface State {
  condition: Condition | null;
  hidden: string[];
  visible: string[] | null;
}

const getters = {
  copy(this: {$: State}): Builder {
    return builder({...this.$});
  },
  getCriteriaType(this: {$: State}) {
    const name = this.$.condition?.criteria as keyof typeof BooleanCriteria & string;
    return (name
      ? BooleanCriteria[name]
      : null) as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  },
  getCriteriaValues(this: {$: State}) {
    return this.$.condition?.values ?? [];
  },
  getHiddenValues(this: {$: State}) {
    return this.$.hidden;
  },
  getVisibleValues(this: {$: State}) {
    return this.$.visible ?? [];
  },
};

const criteria = emulate<Criteria, State>('FilterCriteria', () => ({...getters}));

const builder: (state: State) => Builder = emulate<Builder, State>('FilterCriteriaBuilder', () => ({
  ...getters,
  ...conditionMembers<Builder & {readonly $: State}>(),
  build() {
    return criteria({...this.$});
  },
  setHiddenValues(values: string[]) {
    this.$.hidden = values.map(String);
    return this;
  },
  setVisibleValues(values: string[]) {
    this.$.visible = values.map(String);
    return this;
  },
}));

/** SpreadsheetApp.newFilterCriteria */
export const newFilterCriteria = (): Builder =>
  builder({condition: null, hidden: [], visible: null});

/** For a filter of the grid, which knows conditions and hidden values alone (reference/spreadsheet/filter-criteria-builder). */
export function apiCriteria(given: Criteria): Held {
  const {condition, hidden, visible} = stateOf<State>(given);
  if (visible) {
    // "You can't use setVisibleValues with filters on Grid sheets": the words are assumed.
    throw exception('Visible values are not supported for filters on grid sheets.');
  }
  return {
    ...(condition ? {condition: apiCondition(condition)} : {}),
    ...(hidden.length > 0 ? {hiddenValues: hidden} : {}),
  };
}

export const filterCriteria = ({condition, hiddenValues = []}: Held): Criteria =>
  criteria({
    condition: condition ? conditionOf(condition) : null,
    hidden: hiddenValues,
    visible: null,
  });
