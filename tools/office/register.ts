import type {LocalWorld} from '../../workspace';
import {LEDGER_TABS} from '../../src/data/ledger-tabs';
import {brokenLine, type JournalLine, readEvent} from '../../src/domain/ledger/journal';
import {readDocument} from '../../src/domain/ledger/rows';
import type {Complainant, Texts} from '../../src/domain/complaint/dossier';
import {createHash} from 'node:crypto';

/** One complaint as the ledger holds it, with its journal; looked at from outside, not through the desk. */
export function readRegister(world: LocalWorld, number: string): unknown {
  const book = openLedger(world);
  const rows = book.rows('register');
  const row = rows.find(cells => cells[1] === number);
  if (!row) return null;
  const [entry] = row;
  const own = (tab: 'identity' | 'texts') => book.rows(tab).find(cells => cells[0] === entry) ?? [];
  return {
    complaint: JSON.parse(row[8]!) as unknown,
    complainant: readDocument<Complainant>(own('identity')),
    texts: readDocument<Texts>(own('texts')),
    journal: book.journal().filter(line => line.entry === Number(entry)),
    chainIsSound: brokenLine(book.journal(), digest) === undefined,
  };
}

/** The ledger of a local world, read as its owner would. */
export function openLedger(world: LocalWorld) {
  const {drive, sheets} = world.services;
  const file = Object.values(drive.state.files).find(one => one.name.startsWith('Register Aduan'));
  if (!file) throw new Error('This office has no ledger.');
  const rows = (tab: keyof typeof LEDGER_TABS): string[][] => {
    const {values = []} = sheets.valuesGet(
      file.owner,
      file.id,
      `${LEDGER_TABS[tab].title}!A2:Z`,
      {},
    );
    return values as string[][];
  };
  return {
    id: file.id,
    rows,
    journal: (): JournalLine[] =>
      rows('journal').map(([line, entry, version, event, hash]) => ({
        line: Number(line),
        entry: Number(entry),
        version: Number(version),
        event: readEvent(event!),
        hash: hash!,
      })),
  };
}

export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
