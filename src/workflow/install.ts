import {SOP_A} from '../data/sop-a';
import type {Installed, InstallChoices, InstallProposal} from '../domain/desk/protocol';
import {proposeMapping} from '../domain/intake/form-mapping';
import {parseAddress} from '../domain/mail/address';
import {procedureKey} from '../domain/procedure/procedure';
import {DEFAULT_FORMAT} from '../domain/register-number';
import {Refusal} from '../domain/result';
import type {OfficeSettings} from '../domain/settings';
import {INSTALLED} from '../ui/text/install';
import type {Desk, Places} from './ports';
import {startReadingMail} from './record-responses';

/** *Pasang* looks at the office's own Form and proposes how its questions are read (I1). */
export function proposeInstall(desk: Desk, formUrl: string): InstallProposal {
  assertOfficeAtKeyboard(desk);
  const form = desk.premises.openForm(formUrl);
  return {...form, mapping: proposeMapping(form.formId, form.questions)};
}

/** O1 in its first form: adopts the Form, makes the ledger, the tabs and the triggers. Run again, it brings new settings into force. */
export function install(desk: Desk, choices: InstallChoices): Installed {
  const email = assertOfficeAtKeyboard(desk);
  assertChoices(choices);
  const settings = settingsFrom(choices, email);
  const known = desk.memory.all().places;
  if (known) {
    desk.ledger.transact({}, () => ({changes: [], settings, result: undefined}));
    desk.premises.prepareWorkbook(settings);
    desk.premises.setTriggers(choices.formId);
    return {done: [INSTALLED.settings, INSTALLED.triggers]};
  }
  const folderId = desk.premises.createFolder(`Aduan ${settings.office.name}`);
  const ledgerId = desk.premises.createLedger(
    `Register Aduan ${settings.office.name}`,
    folderId,
    settings,
  );
  const places: Places = {
    workbookId: desk.premises.workbookId(),
    ledgerId,
    formId: choices.formId,
    folderId,
  };
  desk.memory.set('secret', desk.crypto.digest(desk.crypto.randomBytes(32).join(' ')));
  startReadingMail(desk);
  desk.premises.prepareWorkbook(settings);
  desk.premises.setTriggers(choices.formId);
  // Last, so that a desk that was stopped half way is not taken for an installed one.
  desk.memory.set('places', JSON.stringify(places));
  return {done: [INSTALLED.form, INSTALLED.ledger, INSTALLED.workbook, INSTALLED.triggers]};
}

/** "Who runs what": one account owns everything, and only that account installs. */
function assertOfficeAtKeyboard({premises}: Desk): string {
  const {email, atKeyboard} = premises.officeAccount();
  if (!atKeyboard) throw new Refusal('only-office-account', {email});
  return email;
}

function assertChoices({formId, mapping, officers, units, officeName}: InstallChoices): void {
  const addresses = [...officers.map(one => one.email), ...units.map(one => one.ppidEmail)];
  const wrong = addresses.find(address => !parseAddress(address));
  if (wrong !== undefined) throw new Refusal('bad-request', {field: `alamat surel "${wrong}"`});
  if (!formId || !Object.values(mapping.fields).includes('body')) throw new Refusal('bad-form');
  if (!officeName.trim()) throw new Refusal('bad-request', {field: 'nama instansi'});
  if (!officers.some(one => one.role === 'admin'))
    throw new Refusal('bad-request', {field: 'admin'});
}

function settingsFrom(choices: InstallChoices, email: string): OfficeSettings {
  const {
    officeName: name,
    zone,
    phone,
    serviceHours,
    letterhead,
    officers,
    units,
    categories,
    mapping,
  } = choices;
  return {
    office: {name, zone, email, phone, serviceHours},
    letterhead,
    officers,
    units,
    categories,
    form: mapping,
    numberFormat: DEFAULT_FORMAT,
    calendar: {collectiveLeaveCounts: false, localHolidays: []},
    procedure: procedureKey(SOP_A),
  };
}
