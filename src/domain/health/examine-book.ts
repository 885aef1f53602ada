import {ZONES} from '../instant';
import type {OfficeSettings} from '../settings';
import {type Ailment, ill} from './ailment';
import type {Vitals} from './vitals';

/** Whoever edits Buku Kerja can edit its script and so act as the office account ("Who runs what"). */
export function examineBook(
  {book}: Pick<Vitals, 'book'>,
  {office}: Pick<OfficeSettings, 'office'>,
): Ailment[] {
  if (!book) return [ill('bookGone')];
  const {owner, editors, timeZone, isProtected, findings} = book;
  const isOffice = (email: string) => email.toLowerCase() === office.email.toLowerCase();
  const others = editors.filter(email => !isOffice(email) && email !== owner);
  return [
    ...(isOffice(owner) ? [] : [ill('ownerChanged', owner, office.email)]),
    ...(others.length > 0 ? [ill('otherEditors', others.join(', '))] : []),
    ...(findings.length > 0 ? [ill('bookTouched', ...findings)] : []),
    ...(isProtected ? [] : [ill('bookUnprotected')]),
    ...(timeZone === ZONES[office.zone].name ? [] : [ill('wrongZone', timeZone, office.zone)]),
  ];
}

/** O3: what the settings tabs hold beside what is in force. */
export function examineTabs({tabs}: Pick<Vitals, 'tabs'>): Ailment[] {
  if (!tabs) return [ill('tabsUnread')];
  const {missing, problems, unapplied} = tabs;
  const wrong = [...new Set(problems.map(({tab}) => tab))];
  return [
    ...(missing.length > 0 ? [ill('tabMissing', missing.join(', '))] : []),
    ...(wrong.length > 0 ? [ill('tabWrong', wrong.join(', '))] : []),
    ...(unapplied.length > 0 ? [ill('tabUnapplied', unapplied.join(', '))] : []),
  ];
}
