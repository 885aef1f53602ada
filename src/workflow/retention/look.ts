import {assertMay} from '../../domain/desk/permissions';
import type {RetentionLook} from '../../domain/desk/retention';
import type {Dossier} from '../../domain/complaint/dossier';
import type {Snapshot} from '../../domain/ledger/transaction';
import {type DataKind, dueFor} from '../../domain/retention/rule';
import type {Officer, OfficeSettings} from '../../domain/settings';
import type {Desk} from '../ports';
import type {Identify} from '../desk/sign-in';

/** Complaints read in one call. */
const AT_ONCE = 1_000;

/** P7: what the rules would destroy, and nothing else: the dry run that comes first. An admin's. */
export function lookAtRetention(desk: Desk, identify: Identify, from: number): RetentionLook {
  const {head, settings} = retentionSnapshot(desk, identify);
  const last = Math.min(head.entries, from + AT_ONCE - 1);
  const due = last < from ? [] : dueWithin(desk, settings, {first: from, last});
  const counts: RetentionLook['counts'] = {identity: 0, texts: 0, files: 0};
  for (const {what} of due) for (const kind of what) counts[kind] += 1;
  return {
    counts,
    complaints: due.length,
    rules: settings.retention ?? [],
    next: last >= head.entries ? 0 : last + 1,
  };
}

/** The register's head and settings, with the admin who asks. @throws Refusal not-allowed for anybody else. */
export function retentionSnapshot(desk: Desk, identify: Identify): Snapshot & {officer: Officer} {
  const snapshot = desk.ledger.read({});
  const officer = identify(snapshot);
  assertMay(officer, 'manage');
  return {...snapshot, officer};
}

export interface Due {
  dossier: Dossier;
  what: DataKind[];
}

/** P7: the complaints of a stretch with what of them has outlived its rule. One read where there are rules. */
export function dueWithin(
  desk: Desk,
  settings: OfficeSettings,
  range: {first: number; last: number},
): Due[] {
  const {zone} = settings.office;
  const rules = settings.retention ?? [];
  if (rules.length === 0) return [];
  return [...desk.ledger.read({range}).dossiers.values()]
    .map(dossier => ({dossier, what: dueFor(dossier.complaint, rules, {now: desk.now(), zone})}))
    .filter(({what}) => what.length > 0);
}
