import type {ComplaintView} from '../../src/domain/desk/protocol';
import {measuredWords, standardWords} from '../../src/ui/text/desk/clock';

/** The steps of a complaint as a table for the log: step, standard, waiting, handling, verdict. */
export function stepTable({complaint, steps}: ComplaintView): string {
  const rows = steps.map(({no, name, standard, waiting, handling, verdict}) => [
    `${no} ${name}`.slice(0, 50),
    standard ? standardWords(standard) : '',
    measuredWords(waiting),
    measuredWords(handling),
    verdict,
  ]);
  const all = [['step', 'standard', 'waiting', 'handling', 'verdict'], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map(row => row[column]!.length)));
  const lines = all.map(row => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  '));
  return [`${complaint.procedure}, ${complaint.register}:`, ...lines].join('\n');
}
