import {type Actor, COMPLAINANT, DESK} from '../../domain/complaint/complaint';
import type {Dossier} from '../../domain/complaint/dossier';
import {MOST_FILES, MOST_OWN_FILES} from '../../domain/intake/attachment';
import type {LedgerHead} from '../../domain/ledger/head';
import type {Change} from '../../domain/ledger/transaction';
import {Refusal} from '../../domain/result';
import type {OfficeSettings} from '../../domain/settings';
import {attachedChange, checkBrought, type CheckedFile, storeFile} from '../intake/file-attachment';
import type {Desk, LedgerVolume} from '../ports';

/**
 * SOP A4, I7: photos and papers that came with a PPID's reply or with a citizen's mail lie with the complaint, checked
 * like any other file. One mail a turn, after its words have long been recorded; what is refused stays in Gmail.
 */
export function fileReply(desk: Desk, ledger: LedgerVolume, {unfiled}: LedgerHead): void {
  const [entry, messageId] = unfiled?.[0] ?? [];
  if (entry === undefined || messageId === undefined) return;
  const {dossiers, settings} = ledger.read({entries: [entry]});
  const dossier = dossiers.get(entry);
  const stored = dossier ? store(desk, dossier, messageId, settings) : [];
  ledger.transact({entries: [entry]}, ({head, dossiers: now}) => {
    // Another tick may have been quicker; what this one stored twice the night names (R3).
    const waits = head.unfiled?.some(one => one[0] === entry && one[1] === messageId);
    if (!waits) return {changes: [], result: undefined};
    return {
      changes: changesFor(desk, now.get(entry), stored, messageId),
      filed: [entry, messageId],
      result: undefined,
    };
  });
}

type Stored = CheckedFile & {fileId: string};

function store(
  desk: Desk,
  dossier: Dossier,
  messageId: string,
  {office: {zone}}: OfficeSettings,
): Stored[] {
  const {complaint} = dossier;
  const room = roomFor(dossier, messageId);
  return filesOf(desk, messageId)
    .slice(0, Math.max(0, room))
    .flatMap(file => {
      const checked = check(desk, file, complaint.register);
      if (!checked || complaint.attachments.includes(checked.sha256)) return [];
      return [{...checked, fileId: storeFile(desk, checked, file.data, {complaint, zone})}];
    });
}

/** Who sent the mail: a PPID's counts as the desk's own, as the reply itself does. */
function senderOf({texts}: Pick<Dossier, 'texts'>, messageId: string): Actor {
  return texts.materials.some(one => one.messageId === messageId) ? DESK : COMPLAINANT;
}

function roomFor(dossier: Dossier, messageId: string): number {
  const {attachments = []} = dossier.texts;
  const room = MOST_FILES - dossier.complaint.attachments.length;
  if (senderOf(dossier, messageId) === DESK) return room;
  const own = attachments.filter(one => one.by === COMPLAINANT).length;
  return Math.min(room, MOST_OWN_FILES - own);
}

/** Whoever deleted the mail in Gmail meanwhile deleted its files. */
function filesOf({mailbox, report}: Desk, messageId: string) {
  try {
    return mailbox.filesOf(messageId);
  } catch (error) {
    report(`the files of ${messageId} could not be read`, error);
    return [];
  }
}

function check(
  desk: Desk,
  file: {name: string; data: string},
  register: string,
): CheckedFile | null {
  try {
    return checkBrought(desk, file, register);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    desk.report(`a file of a reply to ${register} stays in Gmail`, error);
    return null;
  }
}

function changesFor(
  desk: Desk,
  dossier: Dossier | undefined,
  stored: readonly Stored[],
  messageId: string,
): Change[] {
  if (!dossier) return [];
  const by = senderOf(dossier, messageId);
  let texts = dossier.texts;
  const events = stored.flatMap(file => {
    const change = attachedChange(desk, {...dossier, texts}, file, by);
    texts = change.texts ?? texts;
    return change.events;
  });
  return events.length > 0 ? [{entry: dossier.entry, events, texts}] : [];
}
