import type {Paper, PaperBlock} from '../../../domain/document/paper';
import {instantOf, type Instant} from '../../../domain/instant';
import {procedureOf} from '../../../domain/procedure/in-force';
import type {Procedure} from '../../../domain/procedure/procedure';
import type {OfficeSettings} from '../../../domain/settings';
import {letterDate} from '../dates';
import {standardWords} from '../desk/clock';
import {headOfOffice, paperTitle, signatures} from './parts';

/** Design 8: the SOPs in force as the documents that they are, with their table of steps. */
export function procedurePaper(settings: OfficeSettings, now: Instant): Paper {
  const {office, letterhead, procedure, socialProcedure} = settings;
  const keys = [procedure, ...(socialProcedure ? [socialProcedure] : [])];
  return {
    title: `SOP ${office.name}`,
    isLandscape: true,
    hasNarrowMargins: true,
    letterhead,
    footer: `SOP yang berlaku · ${office.name}`,
    blocks: keys.flatMap((key, index) => [
      ...(index > 0 ? [{pageBreak: true} as const] : []),
      ...documentBlocks(procedureOf(key, settings), settings, now),
    ]),
  };
}

function documentBlocks(
  procedure: Procedure,
  settings: OfficeSettings,
  now: Instant,
): PaperBlock[] {
  const {name, number, version, validSince} = procedure;
  const {zone} = settings.office;
  const since = validSince === null ? '' : letterDate(instantOf(validSince, 0, zone), zone);
  const facts: Array<[string, string]> = [
    ['Nomor SOP', number],
    ['Berlaku sejak', since],
    ['Versi di meja', String(version)],
  ];
  return [
    ...paperTitle('STANDAR OPERASIONAL PROSEDUR', name),
    {facts: facts.filter(([, value]) => value !== ''), labelWidth: 18, size: 10},
    ...list('Dasar hukum', procedure.legalBasis),
    ...list('Kualifikasi pelaksana', procedure.qualifications),
    ...list('Keterkaitan', procedure.related),
    ...list('Peralatan dan perlengkapan', procedure.equipment),
    ...list('Peringatan', procedure.warnings),
    ...list('Pencatatan dan pendataan', procedure.records),
    {table: stepTable(procedure)},
    signatures([headOfOffice(settings, now)]),
  ];
}

function list(title: string, lines: readonly string[]): PaperBlock[] {
  if (lines.length === 0) return [];
  return [
    {paragraph: title, bold: true, size: 10, after: 2, keepNext: true},
    ...lines.map((line, index): PaperBlock => ({
      paragraph: `${index + 1}. ${line}`,
      size: 10,
      indent: 12,
      after: index === lines.length - 1 ? 6 : 0,
    })),
  ];
}

function stepTable({steps}: Procedure) {
  return {
    widths: [4, 28, 16, 14, 9, 14, 15],
    head: ['No.', 'Uraian prosedur', 'Pelaksana', 'Kelengkapan', 'Waktu', 'Output', 'Keterangan'],
    rows: steps.map(({no, name, actor, completeness, standard, output, note}) => [
      String(no),
      name,
      actor,
      completeness,
      standard ? standardWords(standard) : '',
      output,
      note,
    ]),
  };
}
