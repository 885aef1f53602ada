import {SOP_A} from '../data/sop-a';
import type {Installed, InstallChoices, InstallProposal} from '../domain/desk/protocol';
import {proposeMapping} from '../domain/intake/form-mapping';
import {dateOf, Instant, monthBefore} from '../domain/instant';
import type {Opening} from '../domain/ledger/volume';
import {parseAddress} from '../domain/mail/address';
import {procedureKey} from '../domain/procedure/procedure';
import {DEFAULT_FORMAT, formatFlaws} from '../domain/register-number';
import {Refusal} from '../domain/result';
import type {OfficeSettings, PrivacyNotice} from '../domain/settings';
import {SETTINGS_TABS} from '../domain/settings-tabs/all-tabs';
import {CATEGORIES_TAB} from '../domain/settings-tabs/categories';
import {GENERAL_TAB} from '../domain/settings-tabs/general';
import {OFFICERS_TAB} from '../domain/settings-tabs/officers';
import type {SettingsTab} from '../domain/settings-tabs/settings-tab';
import {UNITS_TAB} from '../domain/settings-tabs/units';
import {completeForm, USUAL_PRIVACY} from '../ui/text/complete-form';
import {INSTALLED} from '../ui/text/install';
import {writeTabs} from './apply-settings';
import type {Desk, Places} from './ports';
import {startReadingMail} from './record-responses';

/** *Pasang* looks at the office's own Form and proposes how its questions are read (I1). */
export function proposeInstall(desk: Desk, formUrl: string): InstallProposal {
  assertOfficeAtKeyboard(desk);
  const form = desk.premises.openForm(formUrl);
  return {...form, mapping: proposeMapping(form.formId, form.questions)};
}

/** I1: an office without a Form gets one that asks everything the desk can use. */
export function createForm(desk: Desk, officeName: string): InstallProposal {
  assertOfficeAtKeyboard(desk);
  if (!officeName.trim()) throw new Refusal('bad-request', {field: 'nama instansi'});
  return proposeInstall(desk, desk.premises.createForm(completeForm(officeName.trim())));
}

/** O1 in its first form: adopts the Form, makes the ledger, the tabs and the triggers. Run again, it brings new settings into force. */
export function install(desk: Desk, choices: InstallChoices): Installed {
  const email = assertOfficeAtKeyboard(desk);
  assertChoices(choices);
  const known = desk.memory.all().places;
  const before = known ? desk.ledger.read({}).settings : null;
  const lasting = {
    numberFormat: choices.numberFormat ?? before?.numberFormat ?? DEFAULT_FORMAT,
    privacy: privacyOf(choices, before, desk.now()),
  };
  const settings = {
    ...settingsFrom(choices, email, lasting, desk.premises.webAppUrl()),
    ...keptFrom(choices, before),
  };
  if (known) {
    const places = {...(JSON.parse(known) as Places), office: faceOf(settings)};
    desk.memory.set('places', JSON.stringify(places));
    // Each volume brings the settings along with every read, so that a read is one request.
    for (const {base} of desk.ledger.volumes())
      desk.ledger.at(base).transact({}, () => ({changes: [], settings, result: undefined}));
    desk.premises.prepareWorkbook(settings);
    writeTabs(desk, SETTINGS_TABS.filter(isAskedHere), settings);
    desk.premises.setTriggers(choices.formId);
    return {done: [INSTALLED.settings, INSTALLED.triggers]};
  }
  const folderId = desk.premises.createFolder(`Aduan ${settings.office.name}`);
  const ledgerId = desk.premises.createLedger(
    `Register Aduan ${settings.office.name}`,
    folderId,
    settings,
    firstOpening(desk.now(), settings),
  );
  const places: Places = {
    workbookId: desk.premises.workbookId(),
    ledgerId,
    formId: choices.formId,
    folderId,
    office: faceOf(settings),
  };
  desk.memory.set('secret', desk.crypto.digest(desk.crypto.randomBytes(32).join(' ')));
  startReadingMail(desk);
  desk.premises.prepareWorkbook(settings);
  desk.premises.setTriggers(choices.formId);
  // Last, so that a desk that was stopped half way is not taken for an installed one.
  desk.memory.set('places', JSON.stringify(places));
  // A tab that is still missing after a death here is made by the first night.
  writeTabs(desk, SETTINGS_TABS, settings);
  return {done: [INSTALLED.form, INSTALLED.ledger, INSTALLED.workbook, INSTALLED.triggers]};
}

/** What the tabs alone say stays when *Pasang* is run again. */
function keptFrom(choices: InstallChoices, before: OfficeSettings | null): Partial<OfficeSettings> {
  if (!before) return {};
  const {calendar, procedure, socialProcedure, procedures, limits, judged, abnormal} = before;
  const officers = choices.officers.map(one => ({
    ...before.officers.find(({email}) => email === one.email),
    ...one,
  }));
  const units = choices.units.map(one => ({
    ...before.units.find(({name}) => name === one.name),
    ...one,
  }));
  return {
    officers,
    units,
    calendar,
    procedure,
    socialProcedure,
    procedures,
    limits,
    judged,
    abnormal,
  };
}

/** The tabs that follow the page of *Pasang*; the others may hold what nobody has applied yet. */
function isAskedHere(tab: SettingsTab): boolean {
  return [GENERAL_TAB, OFFICERS_TAB, UNITS_TAB, CATEGORIES_TAB].includes(tab);
}

/** "Who runs what": one account owns everything, and only that account installs. */
function assertOfficeAtKeyboard({premises}: Desk): string {
  const {email, atKeyboard} = premises.officeAccount();
  if (!atKeyboard) throw new Refusal('only-office-account', {email});
  return email;
}

function assertChoices(choices: InstallChoices): void {
  const {formId, mapping, officers, units, officeName, auditEmail, numberFormat} = choices;
  const addresses = [
    ...officers.map(one => one.email),
    ...units.map(one => one.ppidEmail),
    ...(auditEmail ? [auditEmail] : []),
    ...(choices.superior?.email ? [choices.superior.email] : []),
  ];
  const wrong = addresses.find(address => !parseAddress(address));
  if (wrong !== undefined) throw new Refusal('bad-request', {field: `alamat surel "${wrong}"`});
  if (!formId || !Object.values(mapping.fields).includes('body')) throw new Refusal('bad-form');
  const [flaw] = numberFormat ? formatFlaws(numberFormat) : [];
  if (flaw) throw new Refusal('bad-format', {flaw});
  if (!officeName.trim()) throw new Refusal('bad-request', {field: 'nama instansi'});
  // C9: without a recipient above the head, a complaint about the head has nowhere to go.
  if (!choices.superior?.name.trim() || !choices.superior.email)
    throw new Refusal('bad-request', {field: 'penerima di atas pimpinan'});
  const above = choices.superior.email.toLowerCase();
  if (officers.some(({email}) => email.toLowerCase() === above))
    throw new Refusal('bad-request', {field: 'penerima di atas pimpinan'});
  if (!officers.some(one => one.role === 'admin'))
    throw new Refusal('bad-request', {field: 'admin'});
}

/** The first night has all of today to compare, and the first minutes all of this month. */
function firstOpening(now: Instant, {office}: OfficeSettings): Opening {
  const today = dateOf(now, office.zone);
  const done = (of: string) => ({of, at: now, isDone: true});
  return {head: {chores: {night: done(today), minutes: done(monthBefore(today))}}, known: []};
}

/** What anyone may know of the office. */
function faceOf({office: {name, phone, serviceHours}}: OfficeSettings): Places['office'] {
  return {name, phone, serviceHours};
}

/** I9: a wording keeps its version until it is changed; each complaint names the one in force. */
function privacyOf(
  {privacy, zone}: InstallChoices,
  before: OfficeSettings | null,
  now: Instant,
): PrivacyNotice {
  const known = before?.privacy;
  const {notice, basis} = privacy ?? known ?? USUAL_PRIVACY;
  if (known && known.notice === notice && known.basis === basis) return known;
  return {notice, basis, version: dateOf(now, zone)};
}

function settingsFrom(
  choices: InstallChoices,
  email: string,
  lasting: Pick<OfficeSettings, 'numberFormat' | 'privacy'>,
  trackingPage?: string,
): OfficeSettings {
  const {
    officeName: name,
    zone,
    phone,
    serviceHours,
    letterhead,
    officers,
    units,
    superior,
    categories,
    mapping,
    mailAccount,
    auditEmail,
    volumeSize,
  } = choices;
  return {
    office: {name, zone, email, phone, serviceHours, ...(trackingPage ? {trackingPage} : {})},
    letterhead,
    officers,
    units,
    superior,
    categories,
    form: mapping,
    ...lasting,
    calendar: {collectiveLeaveCounts: false, localHolidays: []},
    procedure: procedureKey(SOP_A),
    ...(mailAccount ? {mailAccount} : {}),
    ...(auditEmail ? {auditEmail} : {}),
    ...(volumeSize ? {volumeSize} : {}),
  };
}
