import {SOP_A} from '../../data/sop-a';
import type {
  Installed,
  InstallChoices,
  InstallLeft,
  InstallProposal,
} from '../../domain/desk/setting-up';
import {proposeMapping} from '../../domain/intake/form-mapping';
import {dateOf, HOUR, Instant, monthBefore, weekOf} from '../../domain/instant';
import type {Opening} from '../../domain/ledger/volume';
import {procedureOf} from '../../domain/procedure/in-force';
import {stepsToStaff} from '../../domain/procedure/staffing';
import {Refusal} from '../../domain/result';
import type {OfficeSettings} from '../../domain/settings';
import {SETTINGS_TABS} from '../../domain/settings-tabs/all-tabs';
import {CATEGORIES_TAB} from '../../domain/settings-tabs/categories';
import {GENERAL_TAB} from '../../domain/settings-tabs/general';
import {OFFICERS_TAB} from '../../domain/settings-tabs/officers';
import {PROCEDURE_TAB} from '../../domain/settings-tabs/procedure';
import type {SettingsTab} from '../../domain/settings-tabs/settings-tab';
import {UNITS_TAB} from '../../domain/settings-tabs/units';
import {completeForm} from '../../ui/text/install/complete-form';
import {INSTALLED} from '../../ui/text/install/install';
import {faceOf, writeTabs} from './apply-settings';
import {changeSettings} from './change-settings';
import {oneAtATime} from '../one-at-a-time';
import {assertChoices, choicesOf, settingsOf} from './install-choices';
import {knownPlaces} from './known-places';
import type {Desk, Places} from '../ports';
import {receiveComplaints} from '../intake/receive-complaints';
import {startReadingMail} from '../replies/mail-read';

/** *Pasang* looks at the office's own Form and proposes how its questions are read (I1). */
export function proposeInstall(desk: Desk, formUrl: string): InstallProposal {
  assertOfficeAtKeyboard(desk);
  const form = desk.premises.openForm(formUrl);
  const settings = knownPlaces(desk) ? desk.ledger.read({}).settings : null;
  const procedure = settings ? procedureOf(settings.procedure, settings) : SOP_A;
  return {
    ...form,
    mapping: proposeMapping(form.formId, form.questions),
    steps: stepsToStaff(procedure),
    inForce: settings && choicesOf(settings),
  };
}

/** I1: an office without a Form gets one that asks everything the desk can use. */
export function createForm(desk: Desk, officeName: string): InstallProposal {
  assertOfficeAtKeyboard(desk);
  if (!officeName.trim()) throw new Refusal('bad-request', {field: 'nama instansi'});
  return proposeInstall(desk, desk.premises.createForm(completeForm(officeName.trim())));
}

/** O1: adopts the Form, makes the ledger, the tabs and the triggers. Run again, it brings new settings into force. */
export function install(desk: Desk, choices: InstallChoices): Installed {
  const email = assertOfficeAtKeyboard(desk);
  assertChoices(choices);
  const known = knownPlaces(desk);
  const before = known ? desk.ledger.read({}).settings : null;
  const settings = settingsOf(choices, before, {
    email,
    now: desk.now(),
    trackingPage: desk.premises.webAppUrl(),
  });
  const done = known
    ? installAgain(desk, known, choices, settings, before!)
    : installFirst(desk, choices, settings);
  if (choices.numberOld) receiveComplaints(desk, 0);
  const {trackingPage} = settings.office;
  return {done, left: leftOf(settings), ...(trackingPage ? {trackingPage} : {})};
}

function leftOf({office}: OfficeSettings): InstallLeft[] {
  return [
    ...(office.trackingPage ? [] : ['webApp' as const]),
    ...(office.publicAddress ? [] : ['fixedAddress' as const]),
  ];
}

function installAgain(
  desk: Desk,
  known: Places,
  choices: InstallChoices,
  settings: OfficeSettings,
  before: OfficeSettings,
): string[] {
  const {formId} = choices;
  const {email: account, name} = settings.office;
  const isNewAccount = account !== before.office.email;
  const formSince =
    known.formId === formId && !choices.numberOld ? known.formSince : oldest(choices, desk.now());
  // O10: the mailbox is another one, and what the former account made may be out of this one's reach (`drive.file`).
  const folderId = isNewAccount
    ? desk.premises.createFolder(`Aduan ${name}`, desk.now() - HOUR)
    : known.folderId;
  if (isNewAccount || !desk.memory.all().mail) startReadingMail(desk);
  const office = faceOf(settings);
  const places: Places = {...known, formId, formSince, folderId, account, office};
  desk.memory.set('places', JSON.stringify(places));
  changeSettings(desk, () => settings);
  desk.premises.prepareWorkbook(settings);
  const written = desk.settingsBook.read(SETTINGS_TABS.map(tab => tab.plan));
  const isNewProcedure = settings.procedure !== before.procedure;
  const stale = SETTINGS_TABS.filter(
    tab =>
      isAskedHere(tab) || !written[tab.plan.title] || (tab === PROCEDURE_TAB && isNewProcedure),
  );
  writeTabs(desk, stale, settings);
  // Two at once would each leave their own, and the desk would wake twice for ever.
  oneAtATime(desk, () => desk.premises.setTriggers(formId));
  return [INSTALLED.settings, INSTALLED.triggers];
}

function installFirst(desk: Desk, choices: InstallChoices, settings: OfficeSettings): string[] {
  const isMade = oneAtATime(desk, () => makeOffice(desk, choices, settings));
  if (!isMade) {
    // Pressed twice: the other execution was first.
    const {settings: before} = desk.ledger.read({});
    return installAgain(desk, knownPlaces(desk)!, choices, settings, before);
  }
  // The ledger of an earlier try has the choices of then.
  changeSettings(desk, () => settings);
  writeTabs(desk, SETTINGS_TABS, settings);
  return [INSTALLED.form, INSTALLED.ledger, INSTALLED.workbook, INSTALLED.triggers];
}

/**
 * Stopped half way and run again, it goes on with what it has made.
 *
 * @returns false where another execution has made the office since this one began.
 */
function makeOffice(desk: Desk, choices: InstallChoices, settings: OfficeSettings): boolean {
  const {memory, premises, crypto} = desk;
  // This execution's copy of them is from before it waited.
  (['places', 'secret', 'begun', 'mail'] as const).forEach(key => memory.peek(key));
  if (knownPlaces(desk)) return false;
  const begun = Number(memory.all().begun ?? desk.now());
  memory.set('begun', String(begun));
  // Before anything is signed with it, and once: printed codes hang on it.
  if (!memory.all().secret) memory.set('secret', crypto.digest(crypto.randomBytes(32).join(' ')));
  const {name} = settings.office;
  const folderId = premises.createFolder(`Aduan ${name}`, begun);
  const opening = firstOpening(desk.now(), settings);
  const title = `Register Aduan ${name}`;
  const ledgerId = premises.createLedger(title, folderId, settings, opening, begun);
  const {formId} = choices;
  const workbookId = premises.workbookId();
  const formSince = oldest(choices, begun);
  const places: Places = {
    workbookId,
    ledgerId,
    formId,
    formSince,
    folderId,
    account: settings.office.email,
    office: faceOf(settings),
  };
  startReadingMail(desk);
  premises.prepareWorkbook(settings);
  premises.setTriggers(formId);
  // After all else, so that a desk that was stopped half way is not taken for an installed one.
  memory.set('places', JSON.stringify(places));
  return true;
}

/** The Form's first response that is the desk's. */
function oldest({numberOld}: InstallChoices, begun: Instant): Instant {
  return numberOld ? 0 : begun;
}

/** The tabs that follow the page of *Pasang*; the others may hold what nobody has applied yet. */
function isAskedHere(tab: SettingsTab): boolean {
  return [GENERAL_TAB, OFFICERS_TAB, UNITS_TAB, CATEGORIES_TAB].includes(tab);
}

/** "Who runs what": one account owns everything, and only that account installs. */
export function assertOfficeAtKeyboard({premises}: Desk): string {
  const {email, atKeyboard} = premises.officeAccount();
  if (!atKeyboard) throw new Refusal('only-office-account', {email});
  return email;
}

/** The first night has all of today to compare, and the first minutes all of this month. */
function firstOpening(now: Instant, {office}: OfficeSettings): Opening {
  const today = dateOf(now, office.zone);
  const done = (of: string) => ({of, at: now, isDone: true});
  return {
    head: {
      chores: {
        night: done(today),
        morning: done(today),
        minutes: done(monthBefore(today)),
        health: done(weekOf(now, office.zone)),
      },
    },
    known: [],
  };
}
