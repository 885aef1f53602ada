import type {HealthReport} from '../../domain/health/report';
import {assertMay} from '../../domain/desk/permissions';
import {type Cure, cureOf, gradeOf} from '../../domain/health/ailment';
import {examine} from '../../domain/health/examine';
import type {FileState} from '../../domain/health/vitals';
import {ZONES} from '../../domain/instant';
import {required} from '../../domain/result';
import type {OfficeSettings} from '../../domain/settings';
import {SETTINGS_TABS} from '../../domain/settings-tabs/all-tabs';
import {AILMENT_WORDS, CURE_BUTTON} from '../../ui/text/health';
import {takeOver, writeTabs} from '../office/apply-settings';
import {changeSettings} from '../office/change-settings';
import type {Clinic} from '../ports/clinic';
import type {Desk, Places} from '../ports';
import type {Identify} from '../desk/sign-in';
import {restoreRegister} from '../register/restore-register';
import {tabsOf, takeVitals} from './take-vitals';

/** O2, an admin's: every sickness in words with what mends it. */
export function checkHealth(desk: Desk, clinic: Clinic, identify: Identify): HealthReport {
  assertMay(identify(desk.ledger.read({})), 'manage');
  const {vitals, settings} = takeVitals(desk, clinic);
  return {
    findings: examine(vitals, settings).map(ailment => {
      const [what, cure] = AILMENT_WORDS[ailment.code](...ailment.about);
      const by = cureOf(ailment);
      const button = by ? {cure: by, label: CURE_BUTTON[by]} : null;
      return {code: ailment.code, grade: gradeOf(ailment), what, cure, button};
    }),
  };
}

/** Mends what one button mends, and looks again. */
export function cureDesk(desk: Desk, clinic: Clinic, identify: Identify, cure: Cure): HealthReport {
  const {settings} = desk.ledger.read({});
  assertMay(identify({settings}), 'manage');
  const places = JSON.parse(desk.memory.all().places!) as Places;
  CURING[cure]({desk, clinic, settings, places});
  return checkHealth(desk, clinic, identify);
}

interface Ward {
  desk: Desk;
  clinic: Clinic;
  settings: OfficeSettings;
  places: Places;
}

const CURING: Record<Cure, (ward: Ward) => void> = {
  triggers({desk, places}) {
    desk.premises.setTriggers(places.formId);
    desk.memory.set('ticked', String(desk.now()));
  },
  openForm: ({clinic, places}) => clinic.openForm(places.formId),
  restoreBook: ({desk}) => restoreAll(desk, JSON.stringify({part: 'book', from: 1})),
  restoreRegister: ({desk}) => restoreAll(desk, ''),
  protectBook: ({clinic, places, settings}) =>
    clinic.protectRegister(places.workbookId, settings.office.email),
  setTimeZone: ({clinic, places, settings}) =>
    clinic.setTimeZone(places.workbookId, ZONES[settings.office.zone].name),
  rewriteTabs({desk, settings}) {
    const {problems} = tabsOf(desk, settings);
    const wrong = SETTINGS_TABS.filter(({plan}) => problems.some(({tab}) => tab === plan.title));
    writeTabs(desk, wrong, settings);
  },
  applyTabs: ({desk, settings}) => void takeOver(desk, settings),
  removeEditors({clinic, settings, places}) {
    const {editors, owner} = clinic.book(places.workbookId);
    const kept = [owner, settings.office.email].map(one => one.toLowerCase());
    const others = editors.filter(email => !kept.includes(email.toLowerCase()));
    clinic.removeEditors(places.workbookId, others);
  },
  unshare: ward =>
    eachFile(ward, (id, {guests, openTo}) => {
      const permissions = [...guests.map(guest => guest.id), ...(openTo ? [openTo] : [])];
      ward.clinic.unshare(id, permissions);
    }),
  untrash: ward =>
    eachFile(ward, (id, {isTrashed}) => {
      if (isTrashed) ward.clinic.untrash(id);
    }),
  takeAddress({desk}) {
    const webApp = required(desk.premises.webAppUrl(), 'no-web-app');
    changeSettings(desk, was => ({...was, office: {...was.office, trackingPage: webApp}}));
  },
};

/** The ledger's volumes and the folder. */
function eachFile({desk, clinic, places}: Ward, work: (id: string, file: FileState) => void): void {
  const ids = [...desk.ledger.volumes().map(({ledgerId}) => ledgerId), places.folderId];
  ids.forEach(id => work(id, clinic.file(id)));
}

/** A register that takes longer goes on at the desk page's *Register*, which says how far it has come. */
function restoreAll(desk: Desk, from: string): void {
  let next = from;
  do next = restoreRegister(desk, next).next;
  while (next !== '');
}
