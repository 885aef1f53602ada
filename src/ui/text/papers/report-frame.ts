import type {Paper, PaperBlock} from '../../../domain/document/paper';
import type {Instant} from '../../../domain/instant';
import type {Period} from '../../../domain/recap/period';
import type {OfficeSettings} from '../../../domain/settings';
import {sortableDateTime} from '../dates';
import {headOfOffice, signatures} from './parts';
import {periodKey, periodWords} from '../period-words';
import type {ChainHead} from './register';

export const AUDIT_FOLDER = 'Paket audit';
export const DOSSIER_TITLE = 'Dosir Aduan';

/** What every report of a period needs besides its numbers. */
export interface ReportContext {
  period: Period;
  settings: OfficeSettings;
  /** When the report was begun; all its parts bear it. */
  at: Instant;
  chain: ChainHead;
  /** Nomor surat; '' leaves a line to write it on. */
  number: string;
}

/** Letterhead, title, number and footer of a report. @param part which of how many, where it has several. */
export function reportPaper(
  title: string,
  {period, settings, at, chain, number}: ReportContext,
  blocks: PaperBlock[],
  part?: readonly [number, number],
): Paper {
  const {office, letterhead} = settings;
  const name = `${sortedName(title, period)}${part ? partWords(part) : ''}`;
  const made = `${sortableDateTime(at, office.zone)} ${office.zone}`;
  return {
    title: name,
    letterhead,
    footer:
      `${title} ${periodWords(period)} · ${office.name}\n` +
      `Dibuat ${made} · ${chain.lines} baris jurnal\nSidik rantai ${chain.hash}`,
    blocks: [
      {
        paragraph: title.toUpperCase(),
        align: 'center',
        bold: true,
        size: 13,
        after: 0,
        keepNext: true,
      },
      {paragraph: periodWords(period), align: 'center', after: 0, keepNext: true},
      {paragraph: `Nomor ${number || NUMBER_BY_HAND}`, align: 'center', after: 10, keepNext: true},
      ...blocks,
    ],
  };
}

const NUMBER_BY_HAND = '........................................';

/** `2026-11 Rekapitulasi Aduan`: names that sort by period. */
export function sortedName(title: string, period: Period): string {
  return `${periodKey(period)} ${title}`;
}

/** ` - bagian 02 dari 13`: behind a name. */
export function partWords([part, parts]: readonly [number, number]): string {
  const wide = String(parts).length;
  return ` - bagian ${String(part).padStart(wide, '0')} dari ${parts}`;
}

/** The head of the office signs on the right; kept in one piece. */
export function headSignature(settings: OfficeSettings, at: Instant): PaperBlock[] {
  return [
    {paragraph: '', size: 6, after: 0, keepNext: true},
    signatures([{role: '', name: ''}, headOfOffice(settings, at)], {size: 11}),
  ];
}
