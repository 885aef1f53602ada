import {docx} from '../../domain/document/docx';
import {isOwed} from '../../domain/ledger/chore';
import type {OfficeSettings} from '../../domain/settings';
import {minutesMail} from '../../ui/text/mails/office';
import {deliverLetters} from '../letters/deliver';
import {makeMinutes} from './make-register';
import {lettersToAdmins} from '../letters/office-letter';
import type {Desk} from '../ports';
import {withLogo} from './with-logo';
import {currentVolume} from '../register/volumes';

/**
 * R5: the minutes of a month's numbers, filed by the desk itself and told to the admins with one commit. An execution
 * claims the month before it makes anything, and the archive knows the paper by its name: it is filed once.
 */
export function fileMinutes(desk: Desk, settings: OfficeSettings, month: string): void {
  const volume = currentVolume(desk);
  const {result: isOurs} = volume.transact({}, ({head}) => {
    const mine = isOwed(head.chores.minutes, month, desk.now());
    const chore = {name: 'minutes', of: month, isDone: false} as const;
    return {changes: [], ...(mine ? {chore} : {}), result: mine};
  });
  if (!isOurs) return;
  const letters = wasKept(desk, month) ? tell(desk, settings, month) : [];
  const {commit} = volume.transact({}, () => ({
    changes: [],
    office: {letters},
    chore: {name: 'minutes', of: month, isDone: true},
    result: undefined,
  }));
  if (commit) deliverLetters(desk, commit, settings);
}

function tell(desk: Desk, settings: OfficeSettings, month: string) {
  const {paper, folders} = makeMinutes(desk, withLogo(desk, settings), month);
  const {title: name} = paper;
  const filed = desk.archive.fileOnce({name, folders, parts: docx(paper)});
  return lettersToAdmins(settings, minutesMail(name, filed.docUrl, settings));
}

/** A month in which nothing was registered, or before the desk, has no numbers to attest. */
function wasKept({ledger}: Desk, month: string): boolean {
  return ledger.read({}).head.months[month] !== undefined;
}
