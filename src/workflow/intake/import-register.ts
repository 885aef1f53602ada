import {assertMay} from '../../domain/desk/permissions';
import type {ImportCheck, ImportDone} from '../../domain/desk/setting-up';
import {parseTable} from '../../domain/import/csv';
import {type ImportPlan, planImport} from '../../domain/import/plan';
import {stops} from '../../domain/import/problem';
import {type ImportPlace, numbersOf, placesOf} from '../../domain/import/progress';
import type {Decision, Snapshot} from '../../domain/ledger/transaction';
import {isFull} from '../../domain/ledger/volume';
import {Refusal} from '../../domain/result';
import {registerRow, registerTitle} from '../../ui/text/register-book';
import {importedChange} from './imported';
import type {Desk} from '../ports';
import type {Identify} from '../desk/sign-in';
import {turnVolume} from '../register/volumes';
import {signer} from '../signer';

/** Complaints in one transaction, and in one call of the page: far under six minutes and 60 writes a minute. */
const CHUNK = 100;
const AT_ONCE = 2500;
/** Rows of Buku Kerja in one request. */
const PAGE = 500;
const PROBLEMS_SHOWN = 100;

/** R7: what is wrong with an old register, row by row. Changes nothing. */
export function checkImport(desk: Desk, identify: Identify, text: string): ImportCheck {
  const snapshot = desk.ledger.read({});
  assertMay(identify(snapshot), 'manage');
  const plan = planOf(desk, snapshot, text);
  const {year, rows, gaps, problems} = plan;
  return {
    year,
    count: rows.length,
    gaps: gaps.length,
    problems: problems.slice(0, PROBLEMS_SHOWN),
    problemCount: problems.length,
    isReady: year !== null && !problems.some(stops),
    done: year === null ? 0 : doneOf(desk, snapshot, year),
  };
}

/**
 * Takes over an old register without faults, a hundred complaints to a transaction and some thousands to a call; the
 * next call goes on where this one ended. The lock stays until the call ends, and between two calls new complaints wait
 * for their number, at most ten minutes.
 */
export function runImport(desk: Desk, identify: Identify, text: string): ImportDone {
  const snapshot = desk.ledger.read({});
  assertMay(identify(snapshot), 'manage');
  const plan = planOf(desk, snapshot, text);
  if (plan.year === null || plan.problems.some(stops)) throw new Refusal('import-flawed');
  const {year} = plan;
  const places = placesOf(plan);
  const first = doneOf(desk, snapshot, year);
  if (first === 0 && isFull(snapshot.head, snapshot.settings, desk.now())) turnVolume(desk);
  let done = first;
  const end = Math.min(places.length, first + AT_ONCE);
  while (done < end) {
    const chunk = places.slice(done, Math.min(end, done + CHUNK));
    const isDone = done + chunk.length === places.length;
    const part = {year, chunk, done, isDone};
    desk.ledger.transact({}, importing(desk, identify, part), {isLast: true});
    done += chunk.length;
  }
  copyToBook(desk);
  return {done, count: places.length};
}

interface ImportPart {
  year: number;
  chunk: readonly ImportPlace[];
  /** Numbers before this part. */
  done: number;
  /** Nothing comes after it: new complaints get numbers again. */
  isDone: boolean;
}

function importing(
  desk: Desk,
  identify: Identify,
  {year, chunk, done, isDone}: ImportPart,
): (snapshot: Snapshot) => Decision<void> {
  return snapshot => {
    const {head, settings} = snapshot;
    const by = identify(snapshot).email;
    if (numbersOf(head, year) !== done)
      throw new Refusal('import-crossed', {done: String(done), year: String(year)});
    const sign = signer(desk);
    const {crypto} = desk;
    const changes = chunk.map((place, index) => {
      const entry = head.entries + 1 + index;
      return importedChange(place, {entry, year, settings, by, crypto, sign});
    });
    const chore = {name: 'import', of: String(year), isDone} as const;
    return {changes, chore, result: undefined};
  };
}

function planOf(desk: Desk, {settings}: Snapshot, text: string): ImportPlan {
  const table = text.trim() === '' ? desk.importTab.read() : parseTable(text);
  const {numberFormat: format, office} = settings;
  return planImport(table, {format, zone: office.zone, now: desk.now()});
}

/** Only behind nothing of its year, or behind what an import brought before. */
function doneOf(desk: Desk, {head}: Snapshot, year: number): number {
  const done = numbersOf(head, year);
  if (done === 0) return 0;
  const last = head.entries;
  const {dossiers} = desk.ledger.read({entries: [last]});
  if (done === null || !dossiers.get(last)?.complaint.imported)
    throw new Refusal('import-taken', {year: String(year)});
  return done;
}

/** Everything that is not in Buku Kerja yet, also what an import that died has left behind. */
function copyToBook(desk: Desk): void {
  const {head, projected} = desk.ledger.read({});
  const owed = head.unprojected.filter(([, commit]) => commit > projected);
  const entries = owed.map(([entry]) => entry).sort((a, b) => a - b);
  for (let from = 0; from < entries.length; from += PAGE) {
    const page = entries.slice(from, from + PAGE);
    const range = {first: page[0]!, last: page[page.length - 1]!};
    const {dossiers, settings} = desk.ledger.read({range});
    const rows = [...dossiers.values()].map(one => ({
      entry: one.entry,
      fresh: true,
      cells: registerRow(one, settings),
    }));
    desk.workbook.project({title: registerTitle(settings, desk.now()), rows});
  }
  if (owed.length > 0) desk.ledger.note([], head.commit);
}
