import {assertMay, type Doing} from '../../domain/desk/permissions';
import type {Printed, PrintWish} from '../../domain/desk/protocol';
import {docx} from '../../domain/document/docx';
import type {Paper} from '../../domain/document/paper';
import type {Snapshot} from '../../domain/ledger/transaction';
import type {Officer, OfficeSettings} from '../../domain/settings';
import {sortableDateTime} from '../../ui/text/dates';
import {blankFormPaper} from '../../ui/text/papers/form';
import {kitPaper} from '../../ui/text/papers/kit';
import {procedurePaper} from '../../ui/text/papers/procedure';
import {type Recovery, recoveryPaper} from '../../ui/text/papers/recovery';
import type {Desk, Places} from '../ports';
import type {Identify} from '../desk/sign-in';
import {makeCaseFile, makeDossier} from './make-case-file';
import {makeLetter} from './make-letter';
import {makeMinutes, makeRegister} from './make-register';
import {makeOfflineSheets} from './make-offline-sheets';
import {makeReceipt} from './make-receipt';
import {withLogo} from './with-logo';

/** A paper and the folders in which it is filed, from the office's own down. */
export interface ToFile {
  paper: Paper;
  folders: string[];
}

/** What a paper asks of a role beyond *print*. */
const RIGHTS: Partial<Record<PrintWish['kind'], Doing>> = {
  receipt: 'printReceipt',
  caseFile: 'printReceipt',
  dossier: 'printReceipt',
  answerLetter: 'printReceipt',
  recovery: 'manage',
};

/**
 * Makes a paper, files it as an editable Doc and a PDF, and answers both links. Each is a new file with its time in the
 * name, so that nothing is overwritten (P2).
 */
export function printPaper(desk: Desk, identify: Identify, wish: PrintWish): Printed {
  const {paper, folders, settings} = make(desk, identify, wish);
  const made = sortableDateTime(desk.now(), settings.office.zone);
  const filed = desk.archive.file({name: `${paper.title} (${made})`, folders, parts: docx(paper)});
  return {title: paper.title, ...filed};
}

function make(
  desk: Desk,
  identify: Identify,
  wish: PrintWish,
): ToFile & {settings: OfficeSettings} {
  const entries = 'entry' in wish ? [wish.entry] : [];
  const snapshot = desk.ledger.read({entries});
  const officer = identify(snapshot);
  const right = RIGHTS[wish.kind] ?? 'print';
  assertMay(officer, right);
  const settings = withLogo(desk, snapshot.settings);
  return {...paperFor(desk, {...snapshot, settings}, officer, wish), settings};
}

function paperFor(desk: Desk, snapshot: Snapshot, officer: Officer, wish: PrintWish): ToFile {
  const {settings} = snapshot;
  const folders = ['Cetakan'];
  switch (wish.kind) {
    case 'receipt':
      return makeReceipt(desk, snapshot, officer, wish.entry);
    case 'caseFile':
      return makeCaseFile(desk, snapshot, officer, wish.entry);
    case 'dossier':
      return makeDossier(desk, snapshot, officer, wish.entry);
    case 'answerLetter':
      return makeLetter(desk, snapshot, officer, wish.entry);
    case 'register':
      return makeRegister(desk, settings, wish.month);
    case 'minutes':
      return makeMinutes(desk, settings, wish.month);
    case 'offlineSheets':
      return makeOfflineSheets(desk, settings, wish.sheets);
    case 'blankForm':
      return {paper: blankFormPaper(settings), folders};
    case 'procedure':
      return {paper: procedurePaper(settings, desk.now()), folders};
    case 'recovery':
      return {paper: recoveryPaper(recoveryOf(desk), settings, desk.now()), folders};
    case 'kit':
      return {paper: kitPaper(formLink(desk), settings), folders};
  }
}

/** Everything a new account needs to go on (O10). */
function recoveryOf({memory, ledger}: Desk): Recovery {
  const {places, secret = ''} = memory.all();
  const {workbookId, folderId, formId} = JSON.parse(places!) as Places;
  const volumes = ledger.volumes().map(({ledgerId}) => ledgerId);
  return {workbookId, folderId, formId, volumes, key: secret};
}

/** Where citizens fill the Form in. */
function formLink({memory}: Desk): string {
  const {formId} = JSON.parse(memory.all().places!) as Places;
  return `https://docs.google.com/forms/d/${formId}/viewform`;
}
