import {volumeOf} from '../../domain/ledger/volume';
import type {Change} from '../../domain/ledger/transaction';
import type {RetentionDone} from '../../domain/desk/retention';
import {type DataKind, dueFor, erasedKinds} from '../../domain/retention/rule';
import type {OfficeSettings} from '../../domain/settings';
import {type Dossier, NO_TEXTS, type Texts, withoutIdentity} from '../../domain/complaint/dossier';
import type {Desk} from '../ports';
import type {Identify} from '../desk/sign-in';
import {type Due, dueWithin, retentionSnapshot} from './look';

/** Complaints looked through in one call, and destroyed in one commit: each is some twenty cells. */
const LOOKED_AT = 1_000;
const AT_ONCE = 50;

/**
 * P7: empties the cells of what has outlived its rule. Numbers, times and the journal stay, so the chain stays valid;
 * its hashes say nothing any more, since their salt went with the identity. Answers the numbers, for the minutes.
 */
export function eraseOutlived(desk: Desk, identify: Identify, from: number): RetentionDone {
  const {head, settings, officer} = retentionSnapshot(desk, identify);
  const last = Math.min(head.entries, from + LOOKED_AT - 1);
  const due = last < from ? [] : dueWithin(desk, settings, {first: from, last});
  const volumes = desk.ledger.volumes();
  const first = due[0];
  // A transaction stays in one volume.
  const base = first && volumeOf(first.dossier.entry, volumes).base;
  const now = due
    .filter(({dossier}) => volumeOf(dossier.entry, volumes).base === base)
    .slice(0, AT_ONCE);
  if (now.length === 0) return {erased: [], next: last >= head.entries ? 0 : last + 1};
  const entries = now.map(({dossier}) => dossier.entry);
  const {result} = desk.ledger.transact({entries}, ({dossiers}) => {
    const changes = entries.flatMap(entry =>
      changeOf(desk, dossiers.get(entry)!, {settings, by: officer.email}),
    );
    return {changes, result: changes.map(one => one.entry)};
  });
  const gone = now.filter(({dossier}) => result.includes(dossier.entry));
  // After the commit: what was opened again meanwhile keeps its files. Files whose turn never came are found at night (R3).
  removeFiles(desk, gone);
  const registers = gone.map(({dossier, what}) => ({register: dossier.complaint.register, what}));
  // What else is due among those looked through comes with the next call.
  return {erased: registers, next: entries[entries.length - 1]! + 1};
}

function changeOf(
  desk: Desk,
  dossier: Dossier,
  {settings, by}: {settings: OfficeSettings; by: string},
): Change[] {
  const {zone} = settings.office;
  const at = desk.now();
  // It may have been opened again since it was read.
  const what = dueFor(dossier.complaint, settings.retention ?? [], {now: at, zone});
  if (what.length === 0) return [];
  const {entry, complainant} = dossier;
  return [
    {
      entry,
      events: [{type: 'erased', at, by, what}],
      ...(what.includes('identity') ? {complainant: withoutIdentity(complainant)} : {}),
      ...(what.some(one => one !== 'identity') ? {texts: textsLeft(dossier, what)} : {}),
    },
  ];
}

/** Words and the list of files go each by its own rule: whose name is lost nobody could throw away later. */
function textsLeft({complaint, texts}: Dossier, what: readonly DataKind[]): Texts {
  const gone = [...what, ...erasedKinds(complaint)];
  const {attachments, ...words} = texts;
  const left = gone.includes('texts') ? NO_TEXTS : words;
  return attachments && !gone.includes('files') ? {...left, attachments} : left;
}

function removeFiles(desk: Desk, due: readonly Due[]): void {
  const files = due.flatMap(({dossier, what}) =>
    what.includes('files') ? (dossier.texts.attachments ?? []) : [],
  );
  for (const {fileId} of files) {
    try {
      desk.attachments.remove(fileId);
    } catch (error) {
      desk.report('a file that outlived its rule could not be thrown away', error);
    }
  }
}
