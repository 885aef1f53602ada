import type {AgencyUnit, OfficeSettings, Officer} from '../settings';
import type {Accused} from './classification';

/** C9: about whom a complaint is, and whether only those may see it whom the office set (C2). */
export interface Guard {
  accused: readonly Accused[];
  /** *Berkadar pengawasan*. */
  supervisory: boolean;
}

/** To whom something would go, or be shown. */
export type Recipient = {unit: string} | {email: string};

/** As much of the settings as tells who is who. */
export type Parties = Pick<OfficeSettings, 'units' | 'officers' | 'superior'>;

/**
 * *Sekat terlapor* (C9): whether a complaint may come to a unit or a person. What is about the head of the office goes
 * to the recipient above and to no unit below the head. Everything that sends, shows or lists a complaint asks this.
 */
export function mayReceive(guard: Guard, parties: Parties, to: Recipient): boolean {
  const barred = barredAddresses(guard.accused, parties);
  if ('email' in to) {
    const email = to.email.toLowerCase();
    return !barred.has(email) && (!guard.supervisory || seesSupervisory(email, parties));
  }
  const isAbout = guard.accused.some(one => one.is === 'unit' && one.unit === to.unit);
  if (isAbout || isBelowAccusedHead(guard, parties, to.unit)) return false;
  const unit = recipientUnits(parties).find(one => one.name === to.unit);
  // Another unit with the same PPID is the same mailbox.
  return !unit || !barred.has(unit.ppidEmail.toLowerCase());
}

/** The units that may be asked for an answer: the office's own, and the recipient above the head. */
export function recipientUnits({units, superior}: Parties): AgencyUnit[] {
  if (!superior) return units;
  const {name, email} = superior;
  return [...units, {name, ppidName: name, ppidEmail: email}];
}

/** What may say nothing of its matter where anybody can read it: Buku Kerja, the printed register, the recap. */
export function isGuarded({accused, supervisory}: Guard): boolean {
  return supervisory || accused.length > 0;
}

/** Whether a name is one the office knows: only these may stand in the journal. */
export function isKnownAccused(accused: Accused, {units, officers}: Parties): boolean {
  switch (accused.is) {
    case 'head':
      return true;
    case 'unit':
      return units.some(one => one.name === accused.unit);
    case 'person':
      return [...officers.map(one => one.email), ...units.map(one => one.ppidEmail)].includes(
        accused.email,
      );
  }
}

export function sameAccused(a: Accused, b: Accused): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function barredAddresses(accused: readonly Accused[], {units, officers}: Parties): Set<string> {
  const addresses = accused.flatMap(one => {
    switch (one.is) {
      case 'head':
        return officers.filter(({role}) => role === 'pimpinan').map(({email}) => email);
      case 'unit':
        return units.filter(({name}) => name === one.unit).map(({ppidEmail}) => ppidEmail);
      case 'person':
        return [one.email];
    }
  });
  return new Set(addresses.map(one => one.toLowerCase()));
}

function isBelowAccusedHead({accused}: Guard, {superior}: Parties, unit: string): boolean {
  return accused.some(one => one.is === 'head') && superior?.name !== unit;
}

/** Officers the office named for it; the admins where it named nobody. PPIDs get what an officer refers to them. */
function seesSupervisory(email: string, {officers}: Parties): boolean {
  const officer = officers.find(one => one.email.toLowerCase() === email);
  if (!officer) return true;
  const isNamed = (one: Officer) => one.seesSupervisory === true;
  return officers.some(isNamed) ? isNamed(officer) : officer.role === 'admin';
}
