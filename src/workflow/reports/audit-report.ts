import {type AuditJournal, JOURNAL, writeAudit} from '../../domain/archive/audit';
import {mayReceive} from '../../domain/complaint/barrier';
import type {Dossier} from '../../domain/complaint/dossier';
import {guardOf} from '../../domain/complaint/guard';
import {assertMay} from '../../domain/desk/permissions';
import {volumeOf} from '../../domain/ledger/volume';
import {Refusal} from '../../domain/result';
import type {Officer, OfficeSettings} from '../../domain/settings';
import {dossiersPaper, type Told} from '../../ui/text/papers/dossier';
import {DOSSIER_TITLE, partWords, sortedName} from '../../ui/text/papers/report-frame';
import type {FiledDocument} from '../ports';
import {fileManifest} from './manifest';
import {journalOf, linesOf, type Stretch} from './read-journal';
import {readPeriod, type Span, spansOf} from './read-period';
import {contextOf, type Report, type ReportStep} from './report';
import {filePaper} from './file-paper';

/** Dossiers of one document: some sixty pages. */
const IN_ONE_PART = 40;
/** Complaints read at once. */
const AT_ONCE = 500;
/** Checks the package with nothing but a browser; stands in it, so that it is at hand when it is needed. */
const PAGE = 'Verifikasi.html';

/**
 * P6: the audit package of a period: the dossiers, the stretch of the journal in which all their lines lie, the page that
 * checks both, and the manifest. It masks names. Its journal says about whom a complaint is, so an admin whom one is
 * about gets none (C9), were it an earlier one whose lines stand between those of the period.
 */
export function auditSteps(
  {span, stamp, period}: Pick<Report, 'span' | 'stamp' | 'period'>,
  officer: Officer,
): ReportStep[] {
  const spans = spansOf(span, IN_ONE_PART);
  const name = sortedName(DOSSIER_TITLE, period);
  return [
    ...spans.map((part, index): ReportStep => {
      const place = spans.length > 1 ? ([index + 1, spans.length] as const) : undefined;
      const makes = `${name}${place ? partWords(place) : ''}${stamp}.pdf`;
      return {makes, run: report => fileDossiers(report, part, place)};
    }),
    {makes: PAGE, run: report => fileJournal(report, officer)},
    {makes: '', run: fileManifest},
  ];
}

/** Refuses an officer who may not see every complaint of the period. */
export function requireAudit({desk, settings, period, span}: Report, officer: Officer): void {
  assertMay(officer, 'manage');
  const {zone} = settings.office;
  assertMaySee(readPeriod(desk.ledger, span, {period, zone}), settings, officer);
}

function assertMaySee(
  dossiers: Iterable<Dossier>,
  settings: OfficeSettings,
  {email, name}: Officer,
): void {
  for (const one of dossiers)
    if (!mayReceive(guardOf(one, settings), settings, {email}))
      throw new Refusal('not-allowed', {officer: name});
}

/** Between the lines of a period's complaints stand those of earlier ones, and they say about whom these are. */
function assertMayRead({desk, settings}: Report, {lines}: Stretch, officer: Officer): void {
  const named = new Set(lines.map(([, entry]) => Number(entry)));
  const last = Math.max(...named);
  for (let first = Math.min(...named); first <= last; first += AT_ONCE) {
    const range = {first, last: Math.min(last, first + AT_ONCE - 1)};
    const read = [...desk.ledger.read({range}).dossiers.values()];
    assertMaySee(
      read.filter(one => named.has(one.entry)),
      settings,
      officer,
    );
  }
}

function fileDossiers(
  report: Report,
  span: Span | null,
  place?: readonly [number, number],
): FiledDocument {
  const told = byVolume(report, span).flatMap(({dossiers, stretch}) =>
    dossiers.map((dossier): Told => ({dossier, lines: linesOf(stretch, dossier.entry)})),
  );
  return filePaper(report, dossiersPaper(told, contextOf(report), place));
}

function fileJournal(report: Report, officer: Officer): null {
  const {desk, folders, period, stamp, settings, at, span} = report;
  const volumes = byVolume(report, span);
  volumes.forEach(({stretch}) => assertMayRead(report, stretch, officer));
  volumes.forEach(({dossiers, stretch}, index) => {
    const audit: AuditJournal = {
      office: settings.office.name,
      made: new Date(at).toISOString(),
      before: stretch.before,
      numbers: dossiers.map(({entry, complaint}) => [entry, complaint.register]),
      lines: stretch.lines,
    };
    const place = volumes.length > 1 ? partWords([index + 1, volumes.length]) : '';
    const name = `${sortedName(JOURNAL, period)}${place}${stamp}.jsonl`;
    const content = writeAudit(audit);
    desk.archive.storeOnce({name, folders, mime: 'application/jsonl', content});
  });
  const content = desk.files.read('Verify');
  desk.archive.storeOnce({name: PAGE, folders, mime: 'text/html', content});
  return null;
}

/** A period's complaints with their lines: each volume has a journal of its own. */
function byVolume(
  {desk, period, settings}: Report,
  span: Span | null,
): Array<{dossiers: Dossier[]; stretch: Stretch}> {
  const {zone} = settings.office;
  const all = readPeriod(desk.ledger, span, {period, zone});
  const volumes = desk.ledger.volumes();
  const bases = [...new Set(all.map(one => volumeOf(one.entry, volumes).base))];
  return bases.flatMap(base => {
    const dossiers = all.filter(one => volumeOf(one.entry, volumes).base === base);
    const stretch = journalOf(desk, base, dossiers);
    return stretch ? [{dossiers, stretch}] : [];
  });
}
