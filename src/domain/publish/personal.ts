import {particularsIn} from '../complaint/conceal';
import type {Complainant} from '../complaint/dossier';
import type {OfficeSettings} from '../settings';

/** What may not stand where anyone can read it (J5). */
export interface Personal {
  what: 'particular' | 'identityNumber' | 'phone' | 'email';
  /** As it stands in the text. */
  found: string;
}

/** Contacts of the office itself are part of an answer. */
export interface OwnContacts {
  phones: readonly string[];
  emails: readonly string[];
}

const IDENTITY_NUMBER = /(?<!\d)\d{16}(?!\d)/gu;
/** Indonesian mobile numbers, however grouped. */
const PHONE = /(?<!\d)(?:\+?62|0)[\s().-]*8\d(?:[\s().-]*\d){6,11}(?!\d)/gu;
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const GOVERNMENT = /\.go\.id$/i;

/**
 * Personal data in a text for the public: the complainant's own particulars, and any identity number, mobile number or
 * mail address that is not the office's (UU 27/2022).
 */
export function personalIn(text: string, complainant: Complainant, own: OwnContacts): Personal[] {
  const phones = own.phones.map(digitsOf).filter(Boolean);
  const emails = own.emails.map(email => email.toLowerCase());
  const found = (pattern: RegExp) => text.match(pattern) ?? [];
  return [
    ...particularsIn(text, complainant).map(one => ({what: 'particular' as const, found: one})),
    ...found(IDENTITY_NUMBER).map(one => ({what: 'identityNumber' as const, found: one})),
    ...found(PHONE)
      .filter(one => !phones.includes(digitsOf(one)))
      .map(one => ({what: 'phone' as const, found: one})),
    ...found(EMAIL)
      .filter(one => !emails.includes(one.toLowerCase()) && !GOVERNMENT.test(one))
      .map(one => ({what: 'email' as const, found: one})),
  ];
}

/** The text with all of that taken out. */
export function withoutPersonal(
  text: string,
  complainant: Complainant,
  own: OwnContacts,
  mask: string,
): string {
  return personalIn(text, complainant, own).reduce(
    (rest, {found}) => rest.split(found).join(mask),
    text,
  );
}

function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^(?:0062|62|0)/, '');
}

/** The office's own, which an answer may name. */
export function ownContacts({office}: Pick<OfficeSettings, 'office'>): OwnContacts {
  return {phones: [office.phone], emails: [office.email]};
}
