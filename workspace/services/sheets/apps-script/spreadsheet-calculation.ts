import {nameOf} from '../../../runtime/enumeration';
import {exception} from '../../../runtime/exception';
import {act, infoOf} from './book';
import {RecalculationInterval} from './enums-book';
import type {Members, Spreadsheet} from './members';
import type {Book} from './spreadsheet-book';

type Interval = GoogleAppsScript.Spreadsheet.RecalculationInterval;

interface Iteration {
  maxIterations: number;
  convergenceThreshold: number;
}

/** What Sheets offers when somebody switches it on: 50 rounds, to within 0.05. */
const OFFERED: Iteration = {maxIterations: 50, convergenceThreshold: 0.05};

const iterationOf = ({id}: Book) => infoOf(id).iterativeCalculationSettings;

function update({id}: Book, properties: object): void {
  const fields = Object.keys(properties).join(',');
  act('Spreadsheet.update', id, {updateSpreadsheetProperties: {properties, fields}});
}

function iterate(book: Book, changed: Partial<Iteration>): void {
  update(book, {iterativeCalculationSettings: {...OFFERED, ...iterationOf(book), ...changed}});
}

/** How the spreadsheet works out its formulas; kept, while formulas here are worked out when read. */
export const calculation: Members<Spreadsheet, Book> = {
  getIterativeCalculationConvergenceThreshold() {
    return (iterationOf(this.$) ?? OFFERED).convergenceThreshold;
  },
  getMaxIterativeCalculationCycles() {
    return (iterationOf(this.$) ?? OFFERED).maxIterations;
  },
  getRecalculationInterval() {
    const name = infoOf(this.$.id).autoRecalc ?? 'ON_CHANGE';
    return RecalculationInterval[
      name as keyof typeof RecalculationInterval & string
    ] as unknown as Interval;
  },
  isIterativeCalculationEnabled() {
    return iterationOf(this.$) !== undefined;
  },
  setIterativeCalculationConvergenceThreshold(convergenceThreshold: number) {
    iterate(this.$, {convergenceThreshold});
    return this;
  },
  setIterativeCalculationEnabled(isEnabled: boolean) {
    if (isEnabled) iterate(this.$, {});
    else update(this.$, {iterativeCalculationSettings: null});
    return this;
  },
  setMaxIterativeCalculationCycles(maxIterations: number) {
    if (maxIterations < 1) throw exception('The number of cycles must be at least 1.');
    iterate(this.$, {maxIterations});
    return this;
  },
  setRecalculationInterval(recalculationInterval: Interval) {
    update(this.$, {autoRecalc: nameOf(recalculationInterval)});
    return this;
  },
};
