import {untoldNotices} from '../../domain/complaint/settled';
import {isGuarded} from '../../domain/complaint/barrier';
import {conceal, isHidden} from '../../domain/complaint/conceal';
import type {Dossier} from '../../domain/complaint/dossier';
import {subjectOf} from '../../domain/complaint/dossier';
import {guardOf} from '../../domain/complaint/guard';
import type {Instant} from '../../domain/instant';
import type {OfficeSettings} from '../../domain/settings';
import {sortableDateTime} from './dates';
import {CHANNEL, KIND, NOTICE, URGENCY} from './labels';
import {STATUS} from './status';

/** Above the columns: whose book it is and how fresh the copy. */
export function registerTitle({office}: OfficeSettings, at: Instant): string {
  return `Buku Register Aduan · ${office.name} · diperbarui ${sortableDateTime(at, office.zone)} ${office.zone}`;
}

/** What stands where a complaint may not say who, what or whom (I8, C9). */
export const SECRET = 'Dirahasiakan';

/**
 * One line of *Buku Register Aduan*, in the order of its columns. Identities stay masked (R6); what is about somebody
 * of the office keeps its number, times and status, since anyone may read the book (C9).
 */
export function registerRow(dossier: Dossier, settings: OfficeSettings): string[] {
  const {office} = settings;
  const guarded = isGuarded(guardOf(dossier, settings));
  const hush = (words: string) => (guarded ? SECRET : words);
  const {complaint, complainant, texts} = conceal(dossier);
  const time = (at: Instant | null | undefined) => (at ? sortableDateTime(at, office.zone) : '');
  const {classification} = complaint;
  const referral = complaint.referrals[complaint.referrals.length - 1];
  const untold = untoldNotices(complaint).map(place => NOTICE[complaint.notices[place]!.kind]);
  return [
    complaint.register,
    time(complaint.receivedAt),
    time(complaint.registeredAt),
    CHANNEL[complaint.channel],
    isHidden(complainant) ? SECRET : hush(maskName(complainant.name)),
    complainant.confidential ? SECRET : hush(subjectOf(texts)),
    classification ? hush(KIND[classification.kind]) : '',
    classification ? hush(classification.category) : '',
    classification ? URGENCY[classification.urgency] : '',
    referral ? hush(referral.unit) : '',
    time(referral?.at),
    time(referral?.dueAt),
    time(referral?.respondedAt),
    time(complaint.answeredAt),
    [STATUS[complaint.status], guarded ? '' : (texts.voidReason ?? '')].filter(Boolean).join(': '),
    untold.join(', '),
  ];
}

/** `Sari Contohwati` becomes `S*** C***`: enough to find the right person again, no more. */
export function maskName(name: string): string {
  return name
    .split(/\s+/)
    .filter(word => word !== '')
    .map(word => `${[...word][0]}***`)
    .join(' ');
}
