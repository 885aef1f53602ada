import {ENTRY_TABS, LEDGER_TABS, type LedgerTab, RECENT_KEPT} from '../../data/ledger-tabs';
import {firstLook} from '../../domain/classification/first-look';
import {conceal} from '../../domain/complaint/conceal';
import {NO_TEXTS, NOBODY} from '../../domain/complaint/dossier';
import type {Finding} from '../../domain/ledger/finding';
import type {LedgerHead} from '../../domain/ledger/head';
import {queueItem} from '../../domain/ledger/queue';
import {type Repaired, repairPlaces, type TabRepair} from '../../domain/ledger/repair-places';
import {repairPrinted} from '../../domain/ledger/repair-prints';
import {type CellWrite, type Row, writeDocument, writeRegisterRow} from '../../domain/ledger/rows';
import {alteredColumns, type Told} from '../../domain/ledger/verify-rows';
import type {Desk, LedgerVolume} from '../ports';
import {toldBy} from './verify-reads';
import {signer} from '../signer';

/** Complaints folded at once, and rows read at once. */
const FOLDED = 10_000;
const ROWS = 2_000;

export interface RestoredFinding extends Finding {
  /** False where something is lost that only a backup has. */
  isWhole: boolean;
}

/**
 * R9: brings a stretch of a volume back to what its journal tells: rows go home or are written again, and the queue,
 * the last responses and the other tabs follow their prints. What was lost for good is said.
 *
 * @param from the first place of the stretch.
 * @returns where to go on; null at the volume's end.
 */
export function restoreLedger(
  desk: Desk,
  ledger: LedgerVolume,
  from: number,
): {findings: RestoredFinding[]; next: number | null} {
  const {head} = ledger.read({});
  const last = Math.min(head.entries, from + FOLDED - 1);
  const told = toldBy(ledger, from, last);
  const slots = slotsIn(ledger);
  const stretch = {from, last, told, slots};
  const repaired = ENTRY_TABS.flatMap(tab => restoreTab(ledger, head, tab, stretch));
  const altered = restoreStates(ledger, head, stretch);
  const isOver = last >= head.entries;
  const rest = isOver ? restorePrinted(desk, ledger, head) : [];
  return {findings: [...repaired, ...altered, ...rest], next: isOver ? null : last + 1};
}

/**
 * The register's own rows of a stretch, each written again from its journal.
 *
 * @returns the first place of the next stretch; null at the volume's end.
 */
export function foldAnew(ledger: LedgerVolume, from: number): number | null {
  const {head} = ledger.read({});
  const last = Math.min(head.entries, from + FOLDED - 1);
  restoreStates(ledger, head, {
    from,
    last,
    told: toldBy(ledger, from, last),
    slots: slotsIn(ledger),
  });
  return last < head.entries ? last + 1 : null;
}

interface Stretch {
  from: number;
  last: number;
  told: ReadonlyMap<number, Told>;
  /** The row of the queue in which each complaint stands. */
  slots: ReadonlyMap<number, number>;
}

function slotsIn(ledger: LedgerVolume): Map<number, number> {
  const [rows = []] = ledger.readWritten(['queue'], 1);
  return new Map(rows.flatMap(([entry], index) => (entry ? [[Number(entry), index + 1]] : [])));
}

function restoreTab(
  ledger: LedgerVolume,
  head: LedgerHead,
  tab: LedgerTab,
  {from, last, told, slots}: Stretch,
): RestoredFinding[] {
  const findings: RestoredFinding[] = [];
  for (let place = from; place <= last;) {
    const row = place - head.base - 1;
    const [rows = []] = ledger.readWritten([tab], row + 1, row + ROWS);
    const page = {from: {row, expected: place}, last};
    const {repair, repaired, next} = repairPlaces({tab, base: head.base}, rows, page, missing =>
      rewritten(tab, missing, told.get(missing), slots.get(missing) ?? null),
    );
    if (repair.moves.length > 0) ledger.repair([repair]);
    findings.push(...repaired.map(one => findingOf(head, tab, one, told)));
    if (next === place && repair.moves.length === 0) break;
    place = next;
  }
  return findings;
}

/** What the journal tells of a row that is gone. */
function rewritten(
  tab: LedgerTab,
  place: number,
  told: Told | undefined,
  slot: number | null,
): {values: string[]; isWhole: boolean} {
  const key = String(place);
  if (tab === 'register' && told)
    return {values: stateRow(place, told, slot), isWhole: told.isWhole};
  if (tab === 'identity')
    return {values: writeDocument(tab, 0, key, NOBODY).values, isWhole: false};
  if (tab === 'texts') return {values: writeDocument(tab, 0, key, NO_TEXTS).values, isWhole: false};
  const hadLetters = (told?.complaint.mails.length ?? 0) > 0;
  return {values: [key], isWhole: !hadLetters};
}

/** The register's own rows, each from its fold. */
function restoreStates(
  ledger: LedgerVolume,
  head: LedgerHead,
  {from, last, told, slots}: Stretch,
): RestoredFinding[] {
  const findings: RestoredFinding[] = [];
  for (let first = from; first <= last; first += ROWS) {
    const end = Math.min(last, first + ROWS - 1);
    const [rows = []] = ledger.readWritten(['register'], first - head.base, end - head.base);
    const cells: CellWrite[] = [];
    rows.forEach((row, index) => {
      const place = first + index;
      const known = told.get(place);
      if (!known?.isWhole || alteredColumns(row, place, known).length === 0) return;
      const slot = slots.get(place) ?? (row[7] ? Number(row[7]) : null);
      const values = stateRow(place, known, slot);
      cells.push({tab: 'register', row: place - head.base, column: 0, values});
      const repaired = {code: 'rowAltered', place, isWhole: true} as const;
      const detail = alteredColumns(row, place, known).join(', ');
      findings.push({...findingOf(head, 'register', repaired, told), detail});
    });
    if (cells.length > 0) ledger.repair([{tab: 'register', moves: [], cells}]);
  }
  return findings;
}

function stateRow(entry: number, {complaint, hash}: Told, slot: number | null): string[] {
  const nothing = {} as never;
  const dossier = {entry, complaint, complainant: nothing, texts: nothing, slot};
  return writeRegisterRow(dossier, hash, 0).values;
}

/** The tabs that no journal tells of. What cannot be told again is emptied: it only remembers. */
function restorePrinted(desk: Desk, ledger: LedgerVolume, head: LedgerHead): RestoredFinding[] {
  const tabs = ['queue', 'recent', 'commands', 'office', 'sheets'] as const;
  const [prints = [], ...found] = ledger.readWritten(['prints', ...tabs], 1);
  const repairs = tabs.map((tab, index): TabRepair => {
    const rebuilt = (row: number) => {
      if (tab === 'queue') return queueRow(ledger, entryAt(ledger, head, row));
      return tab === 'recent' ? recentRow(ledger, head, row) : null;
    };
    const rows: readonly Row[] = found[index] ?? [];
    const cells = repairPrinted(tab, rows, prints, {sign: signer(desk), rebuilt});
    return {tab, moves: [], cells};
  });
  const needed = repairs.filter(one => one.cells.length > 0);
  if (needed.length > 0) ledger.repair(needed);
  return needed.flatMap(({tab, cells}) =>
    cells.map(({row}) => ({
      code: 'printAltered' as const,
      volume: head.volume,
      place: row + 1,
      tab: LEDGER_TABS[tab].title,
      isWhole: true,
    })),
  );
}

/** Whose row of the queue it was: the register's own rows say so. */
function entryAt(ledger: LedgerVolume, head: LedgerHead, slot: number): number | undefined {
  for (let row = 1; row <= head.entries - head.base; row += ROWS) {
    const [rows = []] = ledger.readWritten(['register'], row, row + ROWS - 1);
    const found = rows.find(cells => Number(cells[7] ?? 0) === slot);
    if (found) return Number(found[0]);
  }
  return undefined;
}

function queueRow(ledger: LedgerVolume, entry: number | undefined): string[] | null {
  if (entry === undefined) return null;
  const {dossiers, settings} = ledger.read({entries: [entry]});
  const dossier = dossiers.get(entry);
  if (!dossier) return null;
  const item = queueItem(conceal(dossier), firstLook(dossier, settings));
  return [String(entry), JSON.stringify(item)];
}

/** Without the print of its answers, which only the Form's next edit needs. */
function recentRow(ledger: LedgerVolume, head: LedgerHead, row: number): string[] | null {
  const oldest = Math.max(head.base + 1, head.entries - RECENT_KEPT + 1);
  const entry = Array.from({length: RECENT_KEPT}, (_, index) => oldest + index).find(
    one => one <= head.entries && 1 + (one % RECENT_KEPT) === row,
  );
  const known =
    entry === undefined ? undefined : ledger.read({entries: [entry]}).dossiers.get(entry);
  if (!known?.complaint.responseId) return null;
  const {responseId, receivedAt} = known.complaint;
  return [String(known.entry), responseId, new Date(receivedAt).toISOString(), ''];
}

function findingOf(
  head: LedgerHead,
  tab: LedgerTab,
  {code, place, isWhole}: Repaired,
  told: ReadonlyMap<number, Told>,
): RestoredFinding {
  const register = code === 'rowForeign' ? undefined : told.get(place)?.complaint.register;
  const where = {code, volume: head.volume, place, tab: LEDGER_TABS[tab].title, isWhole};
  return register ? {...where, register} : where;
}
