import {assertMay} from '../../domain/desk/permissions';
import type {ComplaintView} from '../../domain/desk/protocol';
import {MOST_FILES} from '../../domain/intake/attachment';
import type {Snapshot} from '../../domain/ledger/transaction';
import {required} from '../../domain/result';
import type {Officer} from '../../domain/settings';
import {
  attachedChange,
  type BroughtFile,
  checkBrought,
  fileRefusal,
  storeFile,
} from './file-attachment';
import type {Desk} from '../ports';
import type {Identify} from '../desk/sign-in';
import {shownTo} from '../desk/shown-to';
import {viewOf} from '../desk/view-complaint';
import {signer} from '../signer';

/**
 * I7: a photo, recording or PDF that an officer brings for a complaint. It is checked, filed in the complaint's own
 * private folder, and then journalled by the hashes of its name and content. Sent twice, it is filed once.
 */
export function attachFile(
  desk: Desk,
  identify: Identify,
  file: BroughtFile & {id: string; entry: number},
): ComplaintView {
  const {entry, data} = file;
  const reads = {entries: [entry], command: file.id};
  const before = desk.ledger.read(reads);
  const {dossier, officer} = judge(before, identify, entry);
  if (before.repeated !== undefined) return view(desk, before, entry, officer);
  const {complaint} = dossier;
  const checked = checkBrought(desk, file, complaint.register);
  assertNew(complaint, checked.sha256);
  const {zone} = before.settings.office;
  const stored = {...checked, fileId: storeFile(desk, checked, data, {complaint, zone})};
  const {commit} = desk.ledger.transact(reads, snapshot => {
    const now = judge(snapshot, identify, entry).dossier;
    assertNew(now.complaint, stored.sha256);
    return {
      changes: [attachedChange(desk, now, stored, officer.email)],
      result: {attached: entry},
    };
  });
  const dossiers = new Map(commit?.dossiers.map(one => [one.entry, one]));
  const after = commit ? {...before, dossiers} : desk.ledger.read(reads);
  return view(desk, after, entry, officer);
}

/** Who brings it, and whether the complaint takes another file. */
function judge(snapshot: Snapshot, identify: Identify, entry: number) {
  const officer = identify(snapshot);
  assertMay(officer, 'attach');
  const dossier = shownTo(officer, snapshot, entry);
  const {attachments, register} = dossier.complaint;
  if (attachments.length >= MOST_FILES) throw fileRefusal('tooMany', register);
  return {officer, dossier};
}

function assertNew(
  {attachments, register}: {attachments: readonly string[]; register: string},
  sha256: string,
): void {
  if (attachments.includes(sha256)) throw fileRefusal('sameFile', register);
}

function view(desk: Desk, snapshot: Snapshot, entry: number, {role}: Officer): ComplaintView {
  const dossier = required(snapshot.dossiers.get(entry), 'unknown-complaint');
  return viewOf(dossier, snapshot.settings, {now: desk.now(), role, sign: signer(desk)});
}
