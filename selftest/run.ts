import {openReport} from './report';
import type {Spec} from './spec';
import {specs} from './specs';

/** An execution ends at six minutes, and one spec may wait for half a minute. */
const LAST_START = 4.5 * 60_000;

const HEADINGS = ['spec', 'member', 'source', 'result', 'seen', 'ms'];

interface Outcome {
  result: 'passed' | 'differs' | 'skipped';
  seen: string;
}

/**
 * Runs the conformance specs on this account and writes what it found into the tab *Self-test*. A run that has no
 * time left says so and is run again: it goes on with the specs that have no line yet; when all have one, the next
 * run begins anew.
 */
export function runSelfTest(): void {
  const begun = Date.now();
  const report = openReport('Self-test', HEADINGS);
  if (pending(report.names()).length === 0) report.clear();
  const waiting = pending(report.names());
  const tally: Record<string, number> = {};
  for (const spec of waiting) {
    if (Date.now() - begun > LAST_START) {
      console.log('No time is left in this execution: run runSelfTest again for the rest.');
      break;
    }
    const started = Date.now();
    const {result, seen} = outcomeOf(spec);
    const members = typeof spec.member === 'string' ? [spec.member] : spec.member;
    report.add(spec.name, members.join(', '), spec.source, result, seen, Date.now() - started);
    tally[result] = (tally[result] ?? 0) + 1;
  }
  console.log(`${JSON.stringify(tally)} of ${specs.length} specs; the report: ${report.url}`);
}

function pending(done: readonly string[]): Spec[] {
  return specs.filter(({name}) => !done.includes(name));
}

function outcomeOf(spec: Spec): Outcome {
  if (spec.needs === 'container' && !SpreadsheetApp.getActiveSpreadsheet())
    return {result: 'skipped', seen: 'this script is bound to no spreadsheet'};
  try {
    spec.run();
    return {result: 'passed', seen: ''};
  } catch (error) {
    return {result: 'differs', seen: String(error)};
  }
}
