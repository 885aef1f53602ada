import {SOP_A} from '../../data/sop-a';
import {standingOf} from '../../domain/calendar/standing';
import type {InstallChoices} from '../../domain/desk/setting-up';
import {dateOf, Instant} from '../../domain/instant';
import {parseAddress} from '../../domain/mail/address';
import {procedureKey} from '../../domain/procedure/procedure';
import {knownActors, withStepActors} from '../../domain/procedure/staffing';
import {isWebAddress} from '../../domain/tracking/key';
import {DEFAULT_FORMAT, formatFlaws} from '../../domain/register-number';
import {Refusal} from '../../domain/result';
import type {OfficeSettings, PrivacyNotice} from '../../domain/settings';
import {USUAL_PRIVACY} from '../../ui/text/privacy';

/** The same conditions as the installer's page, which anyone may leave out. */
export function assertChoices(choices: InstallChoices): void {
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
  if (choices.publicAddress && !isWebAddress(choices.publicAddress))
    throw new Refusal('bad-request', {field: 'alamat tetap'});
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

/**
 * The settings that the choices make; what *Pasang* does not ask for stays as it is in force.
 *
 * @param before null at the first installation.
 * @param place whose account it is, when, and where the web app is, if anywhere yet.
 */
export function settingsOf(
  choices: InstallChoices,
  before: OfficeSettings | null,
  place: {email: string; now: Instant; trackingPage: string | undefined},
): OfficeSettings {
  const {officeName: name, zone, phone, serviceHours, mapping: form} = choices;
  const {letterhead, superior, categories} = choices;
  const publicAddress = choices.publicAddress ?? before?.office.publicAddress;
  const {mailAccount, auditEmail, volumeSize} = {...before, ...choices};
  const {email, now, trackingPage} = place;
  const settings: OfficeSettings = {
    ...(before ?? {
      calendar: {collectiveLeaveCounts: false, localHolidays: []},
      procedure: procedureKey(SOP_A),
    }),
    office: {
      name,
      zone,
      email,
      phone,
      serviceHours,
      ...(trackingPage ? {trackingPage} : {}),
      ...(publicAddress ? {publicAddress} : {}),
    },
    letterhead,
    // What the tabs alone say of a person or a unit stays.
    officers: choices.officers.map(one => ({
      ...before?.officers.find(({email}) => email === one.email),
      ...one,
    })),
    units: choices.units.map(one => ({
      ...before?.units.find(unit => unit.name === one.name),
      ...one,
    })),
    superior,
    categories,
    form,
    numberFormat: choices.numberFormat ?? before?.numberFormat ?? DEFAULT_FORMAT,
    privacy: privacyOf(choices, before, now),
    mailAccount: mailAccount || undefined,
    auditEmail: auditEmail || undefined,
    volumeSize,
  };
  const staffed = withStepActors(settings, choices.stepActors ?? {});
  const known = knownActors(staffed);
  // An actor whose last step went to another one is nobody's any more.
  const officers = staffed.officers.map(one =>
    one.actors ? {...one, actors: one.actors.filter(actor => known.includes(actor))} : one,
  );
  const standing = staffed.standing ?? {calendar: standingOf(staffed)};
  return {...staffed, officers, standing};
}

/** What *Pasang* run again begins with. */
export function choicesOf(settings: OfficeSettings): InstallChoices {
  const {office, letterhead, officers, units, categories, form, numberFormat} = settings;
  const {privacy, mailAccount, auditEmail = '', superior = {name: '', email: ''}} = settings;
  const {name: officeName, zone, phone, serviceHours, publicAddress = ''} = office;
  return {
    formId: form.formId,
    mapping: form,
    officeName,
    phone,
    zone,
    serviceHours,
    letterhead,
    officers,
    units,
    superior,
    categories,
    numberFormat,
    auditEmail,
    publicAddress,
    ...(mailAccount ? {mailAccount} : {}),
    ...(privacy ? {privacy} : {}),
  };
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
