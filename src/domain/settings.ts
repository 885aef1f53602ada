import {EMERGENCY_NUMBERS} from '../data/emergency-numbers';
import type {AnswerTemplate} from './answer/placeholders';
import {HOLIDAYS} from '../data/holidays';
import type {OfficeCalendar} from './calendar/office-calendar';
import type {Standing} from './calendar/standing';
import type {WorkCalendar} from './calendar/working-day';
import type {PaperPicture} from './document/paper';
import type {CalendarDate, Zone} from './instant';
import type {FormMapping} from './intake/form-mapping';
import type {MailAccount} from './ledger/outbox';
import type {Procedure} from './procedure/procedure';
import type {LegalLimit} from './procedure/legal-limit';
import type {LifecycleSettings} from './lifecycle/settings';
import type {KnownAddress} from './mail/known-address';
import type {OutsideSystem} from './outside/system';
import type {NumberFormat} from './register-number';
import type {ReminderSettings} from './reminder/settings';
import type {RetentionRule} from './retention/rule';

/** O4: what an officer may do at the desk. */
export type Role = 'admin' | 'pengelola' | 'pimpinan';

export interface Officer {
  /** The officer's mail address; also the name in the journal. */
  email: string;
  name: string;
  role: Role;
  /** C2: sees complaints *berkadar pengawasan*; where nobody does, the admins do. */
  seesSupervisory?: boolean;
  /** The actors of the SOP this person works as; as the role suggests where nothing is said. */
  actors?: string[];
}

/** @param address in lower case. */
export function officerOf(officers: readonly Officer[], address: string): Officer | undefined {
  return officers.find(one => one.email.toLowerCase() === address);
}

/** A section or agency, and the PPID Pelaksana who answers for it (SOP A4). */
export interface AgencyUnit {
  name: string;
  ppidName: string;
  ppidEmail: string;
  /** K7: hears of what is late; the head of the office where nobody is named. */
  superior?: Superior;
  /** The Plh who answers while the PPID is away (K5, K7). */
  substitute?: Substitute;
}

/** *Pelaksana harian*: from the first to the last day, both included. */
export interface Substitute {
  name: string;
  email: string;
  from: CalendarDate;
  to: CalendarDate;
}

/** The substitute who is in charge on a day, or null. */
export function substituteOn({substitute}: AgencyUnit, date: CalendarDate): Substitute | null {
  return substitute && substitute.from <= date && date <= substitute.to ? substitute : null;
}

/** C9: the recipient above the head, e.g. the Inspektorat, who gets what is about the head. */
export interface Superior {
  name: string;
  email: string;
}

/** C3: the words that lead to a category of the office's list, and the unit it is given to. */
export interface CategoryWords {
  category: string;
  words?: string[];
  unit?: string;
}

/** C7: another body, to which goes what is not this office's to decide. `email` is empty where letters go by hand. */
export interface OtherBody {
  name: string;
  email: string;
}

/** The sheet that signs official papers. */
export interface Letterhead {
  /** Lines above the rule, from the highest body to the office. */
  lines: string[];
  address: string;
  place: string;
  signatoryPosition: string;
  signatoryName: string;
  signatoryNip: string;
  /** The paper of reports; F4 where nothing is said. */
  paper?: 'A4' | 'F4';
  /** J4: an answer's letter goes out only with the scan of the signed one. */
  signedLetters?: boolean;
  /** J4: who gets a copy of each. */
  copies?: string[];
  /** Id of a document of Google whose first picture is the logo. */
  logoDoc?: string;
  /** Put in while a paper is made, and kept nowhere: the settings are read with every transaction. */
  logo?: PaperPicture;
}

/** UU 27/2022: what the data are used for and on which legal basis. */
export interface PrivacyNotice {
  notice: string;
  basis: string;
  /** Names this wording in each complaint's journal, e.g. `2026-11-02`. */
  version: string;
}

/** SOP B's warning: its times hold in normal conditions; these days were declared not to be. Both days count. */
export interface AbnormalPeriod {
  from: CalendarDate;
  to: CalendarDate;
  what: string;
  /** The decision that declared it. */
  basis: string;
}

/** Design 9: which time of a step is held against its standard time. */
export type JudgedTime = 'handling' | 'whole';

/** All settings in force, kept in the ledger so that one read brings them with every transaction. */
export interface OfficeSettings {
  office: {
    name: string;
    zone: Zone;
    /** The office account: owns everything, sends everything ("Who runs what"). */
    email: string;
    phone: string;
    serviceHours: string;
    /** The tracking page's address; missing until the web app is deployed (J7). */
    trackingPage?: string;
    /** O10: an address of the office's own that leads there; printed codes bear it and so outlive the account. */
    publicAddress?: string;
  };
  letterhead: Letterhead;
  officers: Officer[];
  units: AgencyUnit[];
  /** *Pasang* asks for it; missing only in settings from before it did. */
  superior?: Superior;
  categories: string[];
  /** C3: what the office says of its categories; the shipped words where nothing is said. */
  categoryWords?: CategoryWords[];
  /** C7; none where nothing is said. */
  bodies?: OtherBody[];
  /** J1: words and names of the office that the language check knows besides its own. */
  words?: string[];
  /** J3: what answers begin with; missing: the shipped ones. */
  templates?: AnswerTemplate[];
  /** J3: true where nobody may approve what they wrote, as long as somebody else can. */
  secondApproval?: boolean;
  form: FormMapping;
  numberFormat: NumberFormat;
  calendar: OfficeCalendar;
  /** The calendar under which open deadlines stand; missing until *Pasang* is run once more. */
  standing?: Standing;
  /** Key of the procedure that new complaints follow, e.g. `sop-a@1`. */
  procedure: string;
  /** The same for complaints from social media, where the office has an SOP of its own for them. */
  socialProcedure?: string;
  /** Where complaints are entered besides (SOP B3); ULAS where nothing is said. */
  outsideSystem?: OutsideSystem;
  /** The office's own procedures, every version that was ever in force. */
  procedures?: Procedure[];
  /** Missing: the shipped ones. */
  limits?: LegalLimit[];
  /** Missing: the handling alone. */
  judged?: JudgedTime;
  abnormal?: AbnormalPeriod[];
  /** I9: what complainants are told about their data; missing where the office has none yet. */
  privacy?: PrivacyNotice;
  /** What the office account is; learned from Gmail's refusals where it is not said (design 12). */
  mailAccount?: MailAccount;
  /** C4: given with the first reply to an emergency; the shipped ones where nothing is said. */
  emergencyNumbers?: Array<{name: string; number: string}>;
  /** Complaints in one volume of the ledger at most (R8). */
  volumeSize?: number;
  /** K1: so many referrals a day reach a PPID one by one, the rest in digests; five where nothing is said. */
  referralsOneByOne?: number;
  /** K4: private addresses that PPIDs confirmed. */
  knownAddresses?: KnownAddress[];
  /** K2: a PPID gets this many working days more by asking, once; none without an officer where nothing is said. */
  daysGrantedUnasked?: number;
  /** K6, J8; the usual ones where nothing is said. */
  lifecycle?: Partial<Omit<LifecycleSettings, 'mails'>> & {
    mails?: Partial<LifecycleSettings['mails']>;
  };
  /** K7; the usual ones where nothing is said. */
  reminders?: Partial<ReminderSettings>;
  /** P7; missing or empty: everything is kept. */
  retention?: RetentionRule[];
  /** Outside the office: gets the chain's head each month (R4). */
  auditEmail?: string;
}

/** What every count of time needs. */
export interface Clock {
  calendar: WorkCalendar;
  zone: Zone;
}

/** Calendar and zone, which everything that counts time is given. */
export function clockOf(settings: Pick<OfficeSettings, 'calendar' | 'office'>): Clock {
  return {calendar: calendarOf(settings), zone: settings.office.zone};
}

/** The decreed calendar with the office's own days and hours (design 10). */
export function calendarOf({calendar}: Pick<OfficeSettings, 'calendar'>): WorkCalendar {
  const {localHolidays, collectiveLeaveCounts, hours, ramadan, openDays} = calendar;
  return {
    holidays: [...HOLIDAYS, ...localHolidays],
    collectiveLeaveCounts,
    ...(hours ? {hours} : {}),
    ...(openDays ? {openDays} : {}),
    seasons: (ramadan?.periods ?? []).map(period => ({...period, hours: ramadan!.hours})),
  };
}

/** C4: the office's own numbers, or those of the whole country. */
export function emergencyNumbersOf({emergencyNumbers}: Pick<OfficeSettings, 'emergencyNumbers'>) {
  return emergencyNumbers ?? EMERGENCY_NUMBERS;
}
