import {awaitsSignature} from '../../domain/complaint/answer-letter';
import type {Dossier} from '../../domain/complaint/dossier';
import {complaintFolders} from '../../domain/complaint/folders';
import {assertMay} from '../../domain/desk/permissions';
import type {ComplaintView} from '../../domain/desk/protocol';
import {docx} from '../../domain/document/docx';
import {base64Size} from '../../domain/intake/attachment';
import {dateOf} from '../../domain/instant';
import {roomFor} from '../../domain/ledger/outbox';
import type {Change, Snapshot} from '../../domain/ledger/transaction';
import {Refusal} from '../../domain/result';
import {calendarOf, type Officer, type OfficeSettings} from '../../domain/settings';
import {
  answerLetterPaper,
  letterFileName,
  signedFileName,
} from '../../ui/text/papers/answer-letter';
import {sortableDateTime} from '../../ui/text/dates';
import {actContext} from '../desk/act-context';
import {giveAnswer} from '../acts/answer';
import {passLetter} from '../acts/answer-letter';
import {withSteps} from '../acts/steps';
import {deliverLetters} from '../letters/deliver';
import {
  attachedChange,
  type BroughtFile,
  type CheckedFile,
  checkBrought,
  storeFile,
} from '../intake/file-attachment';
import {settleChildren} from '../desk/link-complaints';
import type {LetterPress} from '../ports/letter-press';
import type {Desk, Places} from '../ports';
import type {Identify} from '../desk/sign-in';
import {shownTo} from '../desk/shown-to';
import {viewOf} from '../desk/view-complaint';
import {withLogo} from './with-logo';
import {LETTER_FLAW} from '../../ui/text/letter-flaws';
import {signer} from '../signer';

/** The scan of a signed letter, or a letter with a certificate. */
const SCANS = ['application/pdf', 'image/jpeg'];

export type LetterWish = BroughtFile & {id: string; entry: number; seen: number};

type Final = CheckedFile & {fileId: string; data: string; signed: boolean};

/**
 * J4: the letter that was approved goes out once, as the scan that an officer brings of the signed one, else as the
 * desk's own PDF where the office asks for no signature. It is filed with the complaint and journalled with its hash
 * before the mail goes; a citizen without e-mail is handed it on paper.
 */
export function sendLetter(
  desk: Desk,
  press: LetterPress,
  identify: Identify,
  wish: LetterWish,
): ComplaintView {
  const {entry, id} = wish;
  const reads = {entries: [entry], command: id};
  const before = desk.ledger.read(reads);
  const officer = identify(before);
  const {role} = officer;
  const sign = signer(desk);
  if (before.repeated === undefined) {
    const final = fileFinal({desk, press}, before, judge(before, officer, wish), wish);
    const {commit, settings} = desk.ledger.transact(reads, snapshot => {
      const dossier = judge(snapshot, identify(snapshot), wish);
      return {changes: [changeFor(desk, snapshot, dossier, final, officer)], result: {sent: entry}};
    });
    const after = commit?.dossiers[0];
    if (commit && after) {
      const letters = commit.letters.map(one =>
        'enclosure' in one ? {...one, enclosed: final.data} : one,
      );
      deliverLetters(desk, {...commit, letters}, settings);
      settleChildren(desk, id, after);
      return viewOf(after, settings, {now: desk.now(), role, sign});
    }
  }
  const now = desk.ledger.read(reads);
  const dossier = shownTo(officer, now, entry);
  settleChildren(desk, id, dossier);
  return viewOf(dossier, now.settings, {now: desk.now(), role, sign});
}

/** Whether this officer may send the letter as it stands now. */
function judge(
  snapshot: Snapshot,
  officer: Officer,
  {entry, seen, data}: {entry: number; seen: number; data: string},
): Dossier {
  assertMay(officer, 'sendLetter');
  const dossier = shownTo(officer, snapshot, entry);
  const {complaint, texts} = dossier;
  const {register, status} = complaint;
  const {settings} = snapshot;
  if (complaint.version !== seen) throw new Refusal('stale', {register, status});
  if (status !== 'drafted') throw new Refusal('wrong-status', {register, status});
  if (!awaitsSignature(complaint) || !texts.letter)
    throw new Refusal('letter', {register, words: LETTER_FLAW.notApproved});
  if (data === '' && settings.letterhead.signedLetters)
    throw new Refusal('letter', {register, words: LETTER_FLAW.unsigned});
  if (data === '' && texts.letter.number === '')
    throw new Refusal('letter', {register, words: LETTER_FLAW.number});
  // Who the complaint is about, and what the office keeps, may have changed since it was approved.
  passLetter(dossier, texts.letter, settings);
  return dossier;
}

/** Files what will be the final letter in the complaint's own folder. */
function fileFinal(
  {desk, press}: {desk: Desk; press: LetterPress},
  {settings, head}: Snapshot,
  dossier: Dossier,
  brought: BroughtFile,
): Final {
  const {complaint} = dossier;
  const {register} = complaint;
  // The bytes are in this execution: a letter with a file does not wait for another day's room.
  if (complaint.reachableByMail && roomFor(head.outbox, 'answer', desk.now()) === 0)
    throw new Refusal('letter', {register, words: LETTER_FLAW.full});
  const {zone} = settings.office;
  if (brought.data === '') return pressLetter({desk, press}, settings, dossier);
  const checked = checkBrought(desk, brought, register);
  if (!SCANS.includes(checked.mime))
    throw new Refusal('letter', {register, words: LETTER_FLAW.file});
  const file = {...checked, name: signedFileName(register, checked.mime === 'image/jpeg')};
  const fileId = storeFile(desk, file, brought.data, {complaint, zone});
  return {...file, fileId, data: brought.data, signed: true};
}

/** The desk's own letter as a PDF, with the Doc it comes from beside it. */
function pressLetter(
  {desk, press}: {desk: Desk; press: LetterPress},
  settings: OfficeSettings,
  dossier: Dossier,
): Final {
  const {zone} = settings.office;
  const {complaint} = dossier;
  const now = desk.now();
  const paper = answerLetterPaper(dossier, withLogo(desk, settings), now);
  const name = `${letterFileName(complaint.register)} (${sortableDateTime(now, zone)})`;
  const folders = complaintFolders(complaint, zone);
  const {folderId} = JSON.parse(desk.memory.all().places!) as Places;
  const {fileId, data} = press.press({name, folders, parts: docx(paper)}, folderId);
  const {sha256} = desk.attachments.look(data);
  const size = base64Size(data) ?? 0;
  return {name: `${name}.pdf`, mime: 'application/pdf', size, sha256, fileId, data, signed: false};
}

function changeFor(
  desk: Desk,
  snapshot: Snapshot,
  dossier: Dossier,
  {data: _data, signed, ...file}: Final,
  officer: Officer,
): Change {
  const context = actContext(desk, snapshot, dossier, officer.email);
  const {settings} = snapshot;
  const attached = attachedChange(desk, dossier, file, officer.email);
  const texts = attached.texts ?? dossier.texts;
  const base = {today: dateOf(context.now, settings.office.zone), calendar: calendarOf(settings)};
  const {promises} = context.assessAnswer(
    {title: texts.title, text: texts.body},
    texts.answer,
    base,
  );
  const {name, mime, fileId, sha256} = file;
  const {self, verdict} = dossier.complaint.letter!.approved!;
  const given = giveAnswer(
    {...dossier, texts},
    {
      answerHash: context.seal(texts.answer),
      self,
      verdict,
      promises,
      letter: {sha256, signed},
      enclosure: {name, mime, fileId, sha256},
    },
    context,
  );
  const change = {
    ...attached,
    ...given,
    events: [...attached.events, ...given.events],
  };
  return withSteps(dossier, change, {acts: [], worked: undefined, context});
}
