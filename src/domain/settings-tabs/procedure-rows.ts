import {ACT_WORDS, PROCEDURE_PART_WORDS} from '../../data/tab-words';
import type {Procedure, ProcedureStep} from '../procedure/procedure';
import {wordFor} from './settings-tab';
import {standardText} from './standard-text';

/** An SOP as the rows of its tab: first what stands on the document's front page, then its table. */
export function procedureRows(procedure: Procedure): string[][] {
  return PROCEDURE_PART_WORDS.flatMap(([word, part]) => {
    if (part === 'step')
      return procedure.steps.map((step, index) => stepRow(word, step, procedure.steps[index + 1]));
    const value = procedure[part];
    const lines = Array.isArray(value) ? value : [value ?? ''];
    return lines.filter(Boolean).map(line => [word, '', line]);
  });
}

function stepRow(
  part: string,
  step: ProcedureStep,
  following: ProcedureStep | undefined,
): string[] {
  const {no, name, actor, completeness, standard, output, next, act, note} = step;
  const isPlain = next === (following?.no ?? null);
  return [
    part,
    String(no),
    name,
    actor,
    completeness,
    standardText(standard),
    output,
    isPlain ? '' : String(next ?? '-'),
    wordFor(ACT_WORDS, act),
    note,
  ];
}
