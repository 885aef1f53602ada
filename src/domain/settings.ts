import {HOLIDAYS} from '../data/holidays';
import type {Holiday, WorkCalendar} from './calendar/working-day';
import type {Zone} from './instant';
import type {FormMapping} from './intake/form-mapping';
import type {NumberFormat} from './register-number';

/** O4: what an officer may do at the desk. */
export type Role = 'admin' | 'pengelola' | 'pimpinan';

export interface Officer {
  /** The officer's mail address; also the name in the journal. */
  email: string;
  name: string;
  role: Role;
}

/** A section or agency, and the PPID Pelaksana who answers for it (SOP A4). */
export interface AgencyUnit {
  name: string;
  ppidName: string;
  ppidEmail: string;
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
}

/** All settings in force, kept in the ledger so that one read brings them with every transaction. */
export interface OfficeSettings {
  office: {
    name: string;
    zone: Zone;
    /** The office account: owns everything, sends everything ("Who runs what"). */
    email: string;
    phone: string;
    serviceHours: string;
  };
  letterhead: Letterhead;
  officers: Officer[];
  units: AgencyUnit[];
  categories: string[];
  form: FormMapping;
  numberFormat: NumberFormat;
  calendar: {collectiveLeaveCounts: boolean; localHolidays: Holiday[]};
  /** Key of a shipped procedure, e.g. `sop-a@1`. */
  procedure: string;
}

/** The decreed calendar with the office's own days (decision 10). */
export function calendarOf({calendar}: OfficeSettings): WorkCalendar {
  return {
    holidays: [...HOLIDAYS, ...calendar.localHolidays],
    collectiveLeaveCounts: calendar.collectiveLeaveCounts,
  };
}
