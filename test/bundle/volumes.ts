import {LEDGER_TABS, type LedgerTab} from '../../src/data/ledger-tabs';
import type {InstallProposal} from '../../src/domain/desk/setting-up';
import {type JournalLine, readEvent} from '../../src/domain/ledger/journal';
import {readHead} from '../../src/domain/ledger/head-text';
import {readHeadCells} from '../../src/domain/ledger/rows';
import {installChoices} from '../../tools/office/people';
import type {TestOffice} from './office';

/** All ledgers of the office, the oldest first. */
export function volumes({world, email}: Pick<TestOffice, 'world' | 'email'>) {
  const {drive, sheets} = world.services;
  return Object.values(drive.state.files)
    .filter(file => file.name.startsWith('Register Aduan'))
    .flatMap(file => {
      const rows = (tab: LedgerTab) =>
        (sheets.valuesGet(email, file.id, `${LEDGER_TABS[tab].title}!A2:Z`, {}).values ??
          []) as string[][];
      // A spreadsheet whose maker died has no head yet, and never becomes a volume.
      const [head] = rows('head');
      return head ? [{name: file.name, rows, head: readHead(readHeadCells(head))}] : [];
    });
}

export type Volume = ReturnType<typeof volumes>[number];

export const journalOf = ({rows}: Volume): JournalLine[] =>
  rows('journal').map(([line, entry, version, event, hash]) => ({
    line: Number(line),
    entry: Number(entry),
    version: Number(version),
    event: readEvent(event!),
    hash: hash!,
  }));

export const numbers = (office: TestOffice) =>
  volumes(office).map(({rows}) => rows('register').map(row => row[1]));

export function submit(office: TestOffice, n: number): void {
  office.submit({'Alamat surel': `warga.${n}@example.com`, 'Isi aduan': 'Lampu padam'});
}

export function install(office: TestOffice, volumeSize: number): void {
  const formUrl = `https://docs.google.com/forms/d/${office.formId}/edit`;
  const {mapping} = office.ask<InstallProposal>({do: 'proposal', formUrl});
  office.ask({do: 'install', office: {...installChoices(office.formId, mapping), volumeSize}});
}
