import {nameOf} from '../../../runtime/enumeration';
import {later} from './book';
import type {Members, Range} from './members';
import {grid, gridRange, requireFit, type Place} from './place';
import {ruleOf} from './validation';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation | null;

/** Values of every kind a script may hand over: Google takes null and undefined for an empty cell. */
function enter({id, sheetId, row, column}: Place, values: unknown[][]): void {
  const contents = values.map(line => line.map(content));
  later(id, {enterValues: {sheetId, row: row - 1, column: column - 1, values: contents}});
}

function content(value: unknown): unknown {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value;
  return typeof value === 'object' ? String(value) : value;
}

function cells(place: Place, fields: string, values: object[][]): void {
  const rows = values.map(line => ({values: line}));
  later(place.id, {updateCells: {range: gridRange(place), rows, fields}});
}

const FIELDS = {
  contentsOnly: 'userEnteredValue',
  formatOnly: 'userEnteredFormat',
  commentsOnly: 'note',
  validationsOnly: 'dataValidation',
} as const;

type ClearOptions = {[option in keyof typeof FIELDS]?: boolean | undefined};

/** The fields that Range.clear's options leave to clear: without any, content and looks. */
export function clearedFields(options: ClearOptions = {}): string {
  const named = Object.entries(FIELDS).filter(([option]) => options[option as keyof ClearOptions]);
  return named.length > 0
    ? named.map(([, field]) => field).join(',')
    : 'userEnteredValue,userEnteredFormat';
}

function clear(place: Place, fields: string): void {
  later(place.id, {repeatCell: {range: gridRange(place), cell: {}, fields}});
}

const formulaCell = (formula: string) => ({
  userEnteredValue: formula
    ? {formulaValue: formula.startsWith('=') ? formula : `=${formula}`}
    : {},
});

export const writes: Members<Range, Place> = {
  check() {
    enter(
      this.$,
      grid(this.$, () => true),
    );
    return this;
  },
  clear(options?: ClearOptions) {
    clear(this.$, clearedFields(options));
    return this;
  },
  clearContent() {
    clear(this.$, FIELDS.contentsOnly);
    return this;
  },
  clearDataValidations() {
    clear(this.$, FIELDS.validationsOnly);
    return this;
  },
  clearFormat() {
    clear(this.$, FIELDS.formatOnly);
    return this;
  },
  clearNote() {
    clear(this.$, FIELDS.commentsOnly);
    return this;
  },
  insertCheckboxes() {
    const rule = {condition: {type: 'BOOLEAN'}, strict: true};
    later(this.$.id, {setDataValidation: {range: gridRange(this.$), rule}});
    return this;
  },
  removeCheckboxes() {
    later(this.$.id, {setDataValidation: {range: gridRange(this.$)}});
    return this;
  },
  setDataValidation(rule: Rule) {
    later(this.$.id, {setDataValidation: {range: gridRange(this.$), ...ruleOf(rule)}});
    return this;
  },
  setDataValidations(rules: Rule[][]) {
    requireFit(this.$, rules, 'setDataValidations');
    cells(
      this.$,
      'dataValidation',
      rules.map(line =>
        line.map(rule => {
          const {rule: dataValidation} = ruleOf(rule);
          return dataValidation ? {dataValidation} : {};
        }),
      ),
    );
    return this;
  },
  setFormula(formula: string) {
    cells(
      this.$,
      'userEnteredValue',
      grid(this.$, () => formulaCell(formula)),
    );
    return this;
  },
  setFormulas(formulas: string[][]) {
    requireFit(this.$, formulas, 'setFormulas');
    cells(
      this.$,
      'userEnteredValue',
      formulas.map(line => line.map(formulaCell)),
    );
    return this;
  },
  setNote(note: string | null) {
    cells(
      this.$,
      'note',
      grid(this.$, () => (note ? {note: nameOf(note)} : {})),
    );
    return this;
  },
  setNotes(notes: (string | null)[][]) {
    requireFit(this.$, notes, 'setNotes');
    cells(
      this.$,
      'note',
      notes.map(line => line.map(note => (note ? {note} : {}))),
    );
    return this;
  },
  setValue(value: unknown) {
    enter(
      this.$,
      grid(this.$, () => value),
    );
    return this;
  },
  setValues(values: unknown[][]) {
    requireFit(this.$, values, 'setValues');
    enter(this.$, values);
    return this;
  },
  uncheck() {
    enter(
      this.$,
      grid(this.$, () => false),
    );
    return this;
  },
};
