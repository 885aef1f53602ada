import {type AuditJournal, JOURNAL, writeAudit} from '../../domain/archive/audit';
import {mayReceive} from '../../domain/complaint/barrier';
import type {Dossier} from '../../domain/complaint/dossier';
import {guardOf} from '../../domain/complaint/guard';
import {mayDo} from '../../domain/desk/permissions';
import {volumeOf} from '../../domain/ledger/volume';
import {Refusal} from '../../domain/result';
import type {Officer} from '../../domain/settings';
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
/** Checks the package with nothing but a browser; stands in it, so that it is at hand when it is needed. */
const PAGE = 'Verifikasi.html';

/**
 * P6: the audit package of a period: the dossiers, the stretch of the journal in which all their lines lie, the page that
 * checks both, and the manifest. It masks names. Its journal says about whom a complaint is, so an admin whom one is
 * about gets none (C9).
 */
export function auditSteps({
  span,
  stamp,
  period,
}: Pick<Report, 'span' | 'stamp' | 'period'>): ReportStep[] {
  const spans = spansOf(span, IN_ONE_PART);
  const name = sortedName(DOSSIER_TITLE, period);
  return [
    ...spans.map((part, index): ReportStep => {
      const place = spans.length > 1 ? ([index + 1, spans.length] as const) : undefined;
      const makes = `${name}${place ? partWords(place) : ''}${stamp}.pdf`;
      return {makes, run: report => fileDossiers(report, part, place)};
    }),
    {makes: PAGE, run: fileJournal},
    {makes: '', run: fileManifest},
  ];
}

/** Refuses an officer who may not see every complaint of the period. */
export function requireAudit(report: Report, {email, name, role}: Officer): void {
  const {desk, settings, period, span} = report;
  const {zone} = settings.office;
  const mayAll = () =>
    readPeriod(desk.ledger, span, {period, zone}).every(one =>
      mayReceive(guardOf(one, settings), settings, {email}),
    );
  if (!mayDo(role, 'manage') || !mayAll()) throw new Refusal('not-allowed', {officer: name});
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

function fileJournal(report: Report): null {
  const {desk, folders, period, stamp, settings, at, span} = report;
  const volumes = byVolume(report, span);
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
