import type {ProcedureColumn} from '../../data/settings-tabs';
import {ACT_WORDS, PROCEDURE_PART_WORDS} from '../../data/tab-words';
import type {ProcedureStep, StepAct} from '../procedure/procedure';
import type {ProcedureContent} from '../procedure/versions';
import {calendarDate, choice, filled} from './cells';
import type {ReadRows, TabRow} from './read-rows';
import {present, wordFor} from './settings-tab';
import {standardIn} from './standard-text';

type Row = TabRow<ProcedureColumn>;
type Part = (typeof PROCEDURE_PART_WORDS)[number][1];

/** Without these a complaint would get no number or no answer. */
const NEEDED: readonly StepAct[] = ['register', 'answer'];
/** The document's frame is nobody's work. */
const FRAME: readonly StepAct[] = ['start', 'end'];

/** Reads an SOP from its tab; whatever is wrong is named by its cell. */
export function readProcedure(read: ReadRows<ProcedureColumn>): ProcedureContent {
  const parts = read.rows.map(
    row => [choice<ProcedureColumn, Part>(row, 'part', PROCEDURE_PART_WORDS), row] as const,
  );
  const rowsOf = (part: Part) => parts.filter(([one]) => one === part).map(([, row]) => row);
  const lines = (part: Part) => present(rowsOf(part).map(row => filled(row, 'words')));
  const one = (part: Part) => {
    rowsOf(part)
      .slice(1)
      .forEach(row => row.refuse('part', 'twice'));
    return lines(part)[0] ?? '';
  };
  const [since] = rowsOf('validSince');
  const name = one('name');
  if (name === '') read.refuseTab('noStep', [wordFor(PROCEDURE_PART_WORDS, 'name')]);
  return {
    name,
    number: one('number'),
    validSince: (since && calendarDate(since, 'words')) ?? null,
    legalBasis: lines('legalBasis'),
    qualifications: lines('qualifications'),
    related: lines('related'),
    equipment: lines('equipment'),
    warnings: lines('warnings'),
    records: lines('records'),
    steps: stepsIn(rowsOf('step'), read),
  };
}

function stepsIn(rows: readonly Row[], read: ReadRows<ProcedureColumn>): ProcedureStep[] {
  const numbered = rows.map(row => [numberIn(row), row] as const);
  const numbersFrom = (first: number) => present(numbered.slice(first).map(([no]) => no));
  numbered.forEach(([no, row], index) => {
    const isTwin = numbered.slice(0, index).some(([earlier]) => earlier === no);
    if (no !== undefined && isTwin) row.refuse('no', 'twice');
  });
  const steps = present(
    numbered.map(([no, row], index) => stepIn(row, no, numbersFrom(index + 1))),
  );
  const acts = rows.map(row => row.text('act').toLowerCase());
  rows.forEach((row, index) => {
    const isTick = acts[index] === wordFor(ACT_WORDS, 'tick').toLowerCase();
    if (acts[index] !== '' && !isTick && acts.indexOf(acts[index]!) < index)
      row.refuse('act', 'twice');
  });
  const missing = NEEDED.filter(act => !steps.some(step => step.act === act));
  if (read.problems.length === 0 && missing.length > 0)
    read.refuseTab(
      'noStep',
      missing.map(act => wordFor(ACT_WORDS, act)),
    );
  return steps;
}

/** @param later the numbers of the steps below: an SOP goes forward, so that every complaint comes to its end. */
function stepIn(
  row: Row,
  no: number | undefined,
  later: readonly number[],
): ProcedureStep | undefined {
  const name = filled(row, 'words');
  const act = choice(row, 'act', ACT_WORDS);
  const standard = standardIn(row, 'standard');
  const isWork = act !== undefined && !FRAME.includes(act);
  const actor = isWork ? filled(row, 'actor') : '';
  const next = nextIn(row, later);
  if (no === undefined || !name || !act || standard === undefined) return undefined;
  if (actor === undefined || next === undefined) return undefined;
  const [completeness, output, note] = [
    row.text('completeness'),
    row.text('output'),
    row.text('note'),
  ];
  return {no, name, actor, completeness, standard, output, note, act, next};
}

function numberIn(row: Row): number | undefined {
  const text = row.text('no');
  if (/^[1-9]\d?\.?$/.test(text)) return parseInt(text, 10);
  row.refuse('no', text === '' ? 'empty' : 'notNumber');
  return undefined;
}

function nextIn(row: Row, later: readonly number[]): number | null | undefined {
  const text = row.text('next');
  if (text === '') return later[0] ?? null;
  if (text === '-') return null;
  if (later.includes(Number(text))) return Number(text);
  row.refuse('next', 'unknownStep', later.map(String));
  return undefined;
}
