import {COMPLAINANT, hasEnded} from '../../domain/complaint/complaint';
import type {Dossier} from '../../domain/complaint/dossier';
import type {FileAdded} from '../../domain/desk/protocol';
import {MOST_FILES, MOST_OWN_FILES} from '../../domain/intake/attachment';
import {required} from '../../domain/result';
import {
  attachedChange,
  type BroughtFile,
  checkBrought,
  fileRefusal,
  storeFile,
} from '../intake/file-attachment';
import {findTracked, type TrackingQuestion} from './find-tracked';
import type {Desk} from '../ports';

/**
 * I7: a photo or PDF that the complainant adds on the tracking page, with nothing but the link or the code. The same
 * file sent twice is kept once and is no error. The officers see the addition in the inbox until one of them acts.
 */
export function addFile(
  desk: Desk,
  {key, number, code, name, data}: TrackingQuestion & BroughtFile,
): FileAdded {
  const {dossier, settings} = required(findTracked(desk, {key, number, code}), 'not-tracked');
  const {complaint, entry} = dossier;
  assertTakesMore(dossier);
  const checked = checkBrought(desk, {name, data}, complaint.register);
  if (complaint.attachments.includes(checked.sha256)) return added(checked.name, dossier);
  const {zone} = settings.office;
  const stored = {...checked, fileId: storeFile(desk, checked, data, {complaint, zone})};
  const {result} = desk.ledger.transact({entries: [entry]}, ({dossiers}) => {
    const now = required(dossiers.get(entry), 'not-tracked');
    assertTakesMore(now);
    if (now.complaint.attachments.includes(stored.sha256))
      return {changes: [], result: added(stored.name, now)};
    const change = attachedChange(desk, now, stored, COMPLAINANT);
    const texts = required(change.texts, 'not-tracked');
    return {changes: [change], result: added(stored.name, {...now, texts})};
  });
  return result;
}

function assertTakesMore({complaint, texts}: Dossier): void {
  const {attachments, register} = complaint;
  const own = (texts.attachments ?? []).filter(one => one.by === COMPLAINANT);
  if (hasEnded(complaint)) throw fileRefusal('ended', register);
  if (own.length >= MOST_OWN_FILES || attachments.length >= MOST_FILES)
    throw fileRefusal('tooMany', register);
}

function added(name: string, {texts}: Dossier): FileAdded {
  return {name, files: texts.attachments?.length ?? 0};
}
