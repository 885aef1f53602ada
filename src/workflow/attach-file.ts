import type {Attachment} from '../domain/complaint/dossier';
import {complaintFolders} from '../domain/complaint/folders';
import {mayDo} from '../domain/desk/permissions';
import type {ComplaintView} from '../domain/desk/protocol';
import {
  base64Size,
  checkFile,
  type FileFlaw,
  LARGEST_FILE,
  MOST_FILES,
} from '../domain/intake/attachment';
import type {Zone} from '../domain/instant';
import {seal} from '../domain/ledger/digest';
import type {Snapshot} from '../domain/ledger/transaction';
import {Refusal, required} from '../domain/result';
import type {Officer} from '../domain/settings';
import type {Desk} from './ports';
import {signer} from './track-link';
import {viewOf} from './view-complaint';

export interface BroughtFile {
  id: string;
  entry: number;
  name: string;
  /** The bytes in base64. */
  data: string;
}

/**
 * I7: a photo, recording or PDF for a complaint. It is checked, filed in the complaint's own private folder, and
 * then journalled by the hashes of its name and content. Sent twice, it is filed once.
 */
export function attachFile(
  desk: Desk,
  identify: (snapshot: Snapshot) => Officer,
  file: BroughtFile,
): ComplaintView {
  const reads = {entries: [file.entry], command: file.id};
  const before = desk.ledger.read(reads);
  const {dossier, officer} = judge(before, identify, file);
  if (before.repeated !== undefined) return view(desk, before, file.entry, officer);
  const stored = store(desk, file, dossier.complaint, before.settings.office.zone);
  const {commit} = desk.ledger.transact(reads, snapshot => {
    const {texts, complaint, complainant} = judge(snapshot, identify, file).dossier;
    const {sha256, ...attachment} = stored;
    if (complaint.attachments.includes(sha256)) throw fileRefusal('sameFile', complaint.register);
    const at = desk.now();
    const kept: Attachment = {...attachment, at, by: officer.email};
    const nameHash = seal(kept.name, complainant.salt, desk.crypto.digest);
    return {
      changes: [
        {
          entry: file.entry,
          events: [{type: 'attached', at, by: officer.email, nameHash, size: kept.size, sha256}],
          texts: {...texts, attachments: [...(texts.attachments ?? []), kept]},
        },
      ],
      result: {attached: file.entry},
    };
  });
  const dossiers = new Map(commit?.dossiers.map(one => [one.entry, one]));
  const after = commit ? {...before, dossiers} : desk.ledger.read(reads);
  return view(desk, after, file.entry, officer);
}

/** Who brings it, and whether the complaint takes another file. */
function judge(
  snapshot: Snapshot,
  identify: (snapshot: Snapshot) => Officer,
  {entry}: BroughtFile,
) {
  const officer = identify(snapshot);
  if (!mayDo(officer.role, 'attach')) throw new Refusal('not-allowed', {officer: officer.name});
  const dossier = required(snapshot.dossiers.get(entry), 'unknown-complaint');
  const {attachments, register} = dossier.complaint;
  if (attachments.length >= MOST_FILES) throw fileRefusal('tooMany', register);
  return {officer, dossier};
}

function store(
  {attachments}: Desk,
  {name, data}: BroughtFile,
  complaint: {register: string; registeredAt: number; attachments: readonly string[]},
  zone: Zone,
): Omit<Attachment, 'at' | 'by'> & {sha256: string} {
  const {register} = complaint;
  const size = required(base64Size(data), 'bad-request', {field: 'berkas'});
  // Before anything is decoded: ten megabytes become ten million numbers.
  if (size > LARGEST_FILE) throw fileRefusal('tooLarge', register);
  const {head, sha256} = attachments.look(data);
  const checked = checkFile({name, size, head});
  if ('flaw' in checked) throw fileRefusal(checked.flaw, register);
  if (complaint.attachments.includes(sha256)) throw fileRefusal('sameFile', register);
  const folders = complaintFolders(complaint, zone);
  const fileId = attachments.file({...checked, data, folders});
  return {...checked, size, fileId, sha256};
}

function fileRefusal(flaw: FileFlaw, register: string): Refusal {
  return new Refusal('bad-file', {flaw, register});
}

function view(desk: Desk, snapshot: Snapshot, entry: number, {role}: Officer): ComplaintView {
  const dossier = required(snapshot.dossiers.get(entry), 'unknown-complaint');
  return viewOf(dossier, snapshot.settings, {role, sign: signer(desk)});
}
