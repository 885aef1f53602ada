import {COMPLAINANT, DESK} from '../../../domain/complaint/complaint';
import {isGuarded} from '../../../domain/complaint/barrier';
import {conceal, isHidden} from '../../../domain/complaint/conceal';
import type {Dossier} from '../../../domain/complaint/dossier';
import {guardOf} from '../../../domain/complaint/guard';
import type {Paper, PaperBlock} from '../../../domain/document/paper';
import type {JournalLine} from '../../../domain/ledger/journal';
import {procedureOf} from '../../../domain/procedure/in-force';
import type {OfficeSettings} from '../../../domain/settings';
import {longDateTime, sortableDateTime} from '../dates';
import {eventWords} from '../event-words';
import {CHANNEL, KIND, URGENCY} from '../labels';
import {STATUS} from '../status';
import {maskName, SECRET} from '../register-book';
import {DOSSIER_TITLE, headSignature, type ReportContext, reportPaper} from './report-frame';

const HIDDEN = 'Dirahasiakan atas permintaan pelapor';

/** A complaint and its own lines of the journal. */
export interface Told {
  dossier: Dossier;
  lines: readonly JournalLine[];
}

/** P6: dossiers of a period, one behind the other, as a part of the audit package. */
export function dossiersPaper(
  all: readonly Told[],
  context: ReportContext,
  part?: readonly [number, number],
): Paper {
  const blocks = all.flatMap((one, index): PaperBlock[] => [
    ...(index === 0 ? [] : [{pageBreak: true} as const]),
    ...dossierBlocks(withoutName(one, context.settings), context.settings),
  ]);
  const none: PaperBlock[] = [{paragraph: 'Tidak ada aduan pada periode ini.'}];
  return reportPaper(DOSSIER_TITLE, context, blocks.length > 0 ? blocks : none, part);
}

/** P6: the dossier of one complaint, ready for a dispute: what was said, what was done and when, each with its hash. */
export function dossierPaper(
  told: Told,
  {settings, at, chain}: Pick<ReportContext, 'settings' | 'at' | 'chain'>,
): Paper {
  const {office, letterhead} = settings;
  const {register} = told.dossier.complaint;
  return {
    title: `Dosir ${register}`,
    letterhead,
    footer:
      `Dosir ${register} · ${office.name}\n` +
      `Dibuat ${sortableDateTime(at, office.zone)} ${office.zone} · ${chain.lines} baris jurnal\n` +
      `Sidik rantai ${chain.hash}`,
    blocks: [...dossierBlocks(told, settings), ...headSignature(settings, at)],
  };
}

/** A package may leave the house: it shows a name by its first letters, and nothing said of somebody of the office. */
function withoutName({dossier, lines}: Told, settings: OfficeSettings): Told {
  const {complainant, texts} = conceal(dossier);
  const name = maskName(complainant.name);
  const guarded = isGuarded(guardOf(dossier, settings));
  const hushed = {title: SECRET, body: '', materials: [], answer: ''};
  return {
    dossier: {
      ...dossier,
      complainant: {...complainant, name},
      texts: guarded ? {...texts, ...hushed} : texts,
    },
    lines,
  };
}

function dossierBlocks({dossier, lines}: Told, settings: OfficeSettings): PaperBlock[] {
  const {complaint} = dossier;
  const {texts} = conceal(dossier);
  return [
    {heading: `Aduan ${complaint.register}`, level: 1},
    {facts: factsOf(dossier, settings), labelWidth: 28, size: 10},
    ...text('Isi aduan', [texts.title, texts.body].filter(Boolean).join('\n')),
    ...texts.materials.flatMap((one, index) =>
      text(`Tanggapan PPID Pelaksana ${index + 1}`, one.text),
    ),
    ...text('Jawaban', texts.answer),
    {heading: 'Kronologi', level: 2},
    chronology(lines, settings),
  ];
}

function factsOf(dossier: Dossier, settings: OfficeSettings): Array<readonly [string, string]> {
  const {office} = settings;
  const {complaint, complainant} = dossier;
  const {classification, referrals, answeredAt} = complaint;
  const {name, version} = procedureOf(complaint.procedure, settings);
  const named = isHidden(complainant) ? HIDDEN : complainant.name || 'Tidak disebutkan';
  return [
    [
      'Diterima',
      `${longDateTime(complaint.receivedAt, office.zone)}, ${CHANNEL[complaint.channel]}`,
    ],
    ['Pelapor', named],
    ['SOP', `${name}, versi ${version}`],
    [
      'Klasifikasi',
      classification
        ? `${KIND[classification.kind]}, ${classification.category}, ${URGENCY[classification.urgency]}`
        : 'Belum ditentukan',
    ],
    ...(referrals.length > 0 ? [['Unit', referrals.map(one => one.unit).join('; ')] as const] : []),
    ...(complaint.outside ? [['Nomor lacak', complaint.outside.number] as const] : []),
    ...(answeredAt === null ? [] : [['Dijawab', longDateTime(answeredAt, office.zone)] as const]),
    ['Status', STATUS[complaint.status]],
  ];
}

function text(head: string, words: string): PaperBlock[] {
  if (words === '') return [];
  const lines = words.split(/\n+/);
  return [
    {heading: head, level: 2},
    ...lines.map(paragraph => ({paragraph, align: 'left' as const, size: 10, after: 3})),
  ];
}

function chronology(lines: readonly JournalLine[], {office, officers}: OfficeSettings): PaperBlock {
  const who = (by: string) => {
    if (by === DESK) return 'Meja Aduan';
    if (by === COMPLAINANT) return 'Pelapor';
    return officers.find(one => one.email === by)?.name ?? by;
  };
  const rows = lines.map(({line, event, hash}) => [
    String(line),
    sortableDateTime(event.at, office.zone),
    `${eventWords(event, office.zone)}\n${who(event.by)}`,
    hash.replace(/(.{16})(?=.)/g, '$1 '),
  ]);
  return {
    table: {
      widths: [8, 17, 44, 31],
      head: ['Baris', 'Waktu', 'Peristiwa dan pelaksana', 'Sidik baris'],
      rows,
      size: 8,
    },
  };
}
