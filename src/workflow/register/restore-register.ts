import {REGISTER_BOOK} from '../../data/register-book';
import type {RegisterChecked} from '../../domain/desk/protocol';
import {MINUTE} from '../../domain/instant';
import type {Snapshot} from '../../domain/ledger/transaction';
import {BookChanges, columnChanges, rowChanges} from '../../domain/ledger/book-changes';
import {BOOK_FINDINGS, restoredSentence} from '../../ui/text/findings';
import {registerRow, registerTitle} from '../../ui/text/register-book';
import type {BookState, Desk} from '../ports';
import {paceVolumes} from './pace';
import {restoreLedger} from './restore-ledger';

/** Complaints read and rewritten at once. */
const AT_ONCE = 2_000;
const WORK_TIME = 3 * MINUTE;
/** Edited rows that are named one by one. */
const NAMED = 50;

const TITLES = REGISTER_BOOK.columns.map(column => column.title);

/**
 * R9, *Pulihkan*: Buku Kerja's register tab becomes again what the ledger says, and the report tells in words what a
 * hand had done to it; before that the ledger itself becomes what its journal says. A register too long for one execution goes on where `next` says.
 *
 * @param from empty, or `next` of the call before.
 */
export function restoreRegister(desk: Desk, from: string): RegisterChecked {
  const at = readCursor(from);
  return at.part === 'book' ? restoreBook(desk, at.from) : restoreVolume(desk, at);
}

/** First the ledger, a stretch for each call, then the copy that people read. */
type Cursor = {part: 'ledger'; volume: number; from: number} | {part: 'book'; from: number};

function readCursor(from: string): Cursor {
  return from ? (JSON.parse(from) as Cursor) : {part: 'ledger', volume: 0, from: 1};
}

function restoreVolume(desk: Desk, {volume, from}: Cursor & {part: 'ledger'}): RegisterChecked {
  const volumes = desk.ledger.volumes();
  const {base} = volumes[volume]!;
  if (from === base + 1) paceVolumes(desk, volume);
  const {findings, next} = restoreLedger(desk, desk.ledger.at(base), from);
  const after = volumes[volume + 1];
  const cursor: Cursor =
    next !== null
      ? {part: 'ledger', volume, from: next}
      : after
        ? {part: 'ledger', volume: volume + 1, from: after.base + 1}
        : {part: 'book', from: 1};
  return {findings: findings.map(restoredSentence), checked: 0, next: JSON.stringify(cursor)};
}

function restoreBook(desk: Desk, start: number): RegisterChecked {
  const begun = desk.now();
  const current = desk.ledger.read({});
  const {head, settings} = current;
  const found = start > 1 ? null : desk.workbook.inspect();
  const findings = found ? tabFindings(found) : [];
  const behind = found ? notCopiedYet(desk, current) : new Set();
  const changes: Pick<BookChanges, 'missing' | 'moved' | 'edited'> = {
    missing: [],
    moved: 0,
    edited: [],
  };
  let first = start;
  do {
    const last = Math.min(head.entries, first + AT_ONCE - 1);
    const dossiers =
      last < first ? [] : [...desk.ledger.read({range: {first, last}}).dossiers.values()];
    const rows = dossiers
      .sort((a, b) => a.entry - b.entry)
      .map(dossier => ({
        entry: dossier.entry,
        fresh: false,
        cells: registerRow(dossier, settings),
      }));
    if (found && found.title !== null) {
      const copied = rows.filter(({entry}) => !behind.has(entry));
      join(changes, rowChanges(found, TITLES, copied));
    }
    desk.workbook.rewrite({title: registerTitle(settings, desk.now()), rows}, first === 1);
    first = last + 1;
  } while (first <= head.entries && desk.now() - begun < WORK_TIME);
  return {
    findings: [...findings, ...rowFindings(changes)],
    checked: first - start,
    next: first <= head.entries ? JSON.stringify({part: 'book', from: first}) : '',
  };
}

/** What was decided since the last tick: no hand has done that, the copy is only behind. */
function notCopiedYet({ledger}: Desk, current: Snapshot): Set<number> {
  const earlier = ledger.volumes().slice(0, -1);
  const volumes = earlier.map(({base}) => ledger.at(base).read({}));
  return new Set(
    [...volumes, current].flatMap(({head, projected}) =>
      head.unprojected.flatMap(([entry, commit]) => (commit > projected ? [entry] : [])),
    ),
  );
}

function join(
  all: Pick<BookChanges, 'missing' | 'moved' | 'edited'>,
  {missing, moved, edited}: Pick<BookChanges, 'missing' | 'moved' | 'edited'>,
): void {
  all.missing.push(...missing);
  all.moved += moved;
  all.edited.push(...edited);
}

/** What a hand has done to the tab itself, in words. */
export function tabFindings({title, isFiltered, heads}: BookState): string[] {
  if (title === null) return [BOOK_FINDINGS.gone];
  const {columnsMissing, columnsAdded, columnsMoved} = columnChanges(heads, TITLES);
  return [
    ...(title === REGISTER_BOOK.title ? [] : [BOOK_FINDINGS.renamed(title)]),
    ...(isFiltered ? [BOOK_FINDINGS.filtered] : []),
    ...(columnsMissing.length > 0 ? [BOOK_FINDINGS.columnsMissing(columnsMissing.join(', '))] : []),
    ...(columnsAdded > 0 ? [BOOK_FINDINGS.columnsAdded(columnsAdded)] : []),
    ...(columnsMoved ? [BOOK_FINDINGS.columnsMoved] : []),
  ];
}

function rowFindings({
  missing,
  moved,
  edited,
}: Pick<BookChanges, 'missing' | 'moved' | 'edited'>): string[] {
  return [
    ...(missing.length > 0
      ? [BOOK_FINDINGS.rowsMissing(missing.length, missing.slice(0, NAMED).join(', '))]
      : []),
    ...(moved > 0 ? [BOOK_FINDINGS.rowsMoved(moved)] : []),
    ...edited
      .slice(0, NAMED)
      .map(({register, columns}) => BOOK_FINDINGS.cellEdited(register, columns.join(', '))),
    ...(edited.length > NAMED ? [BOOK_FINDINGS.more(edited.length - NAMED)] : []),
  ];
}
