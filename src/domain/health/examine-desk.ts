import {HOUR} from '../instant';
import type {OfficeSettings} from '../settings';
import {type Ailment, ill} from './ailment';
import type {Vitals} from './vitals';

/** The ticks leave a mark each hour; three are missing then. */
const SILENCE = 4 * HOUR;
/** Of the day's recipients; the last ones are kept for answers. */
const LOW = 0.8;

type Part<K extends keyof Vitals> = Pick<Vitals, K>;

/** Google wakes the desk by two triggers of the office account (design 6). */
export function examineWaking(
  {
    now,
    account,
    lacksConsent,
    handlers,
    lastTick,
    failing,
  }: Part<'now' | 'account' | 'lacksConsent' | 'handlers' | 'lastTick' | 'failing'>,
  {office}: Pick<OfficeSettings, 'office'>,
): Ailment[] {
  const count = (handler: string) => handlers.filter(one => one === handler).length;
  const [ticks, submits] = [count('onTick'), count('onFormSubmit')];
  const isSilent = lastTick !== null && now - lastTick > SILENCE;
  return [
    ...(lacksConsent ? [ill('noConsent')] : []),
    ...(account.toLowerCase() === office.email.toLowerCase()
      ? []
      : [ill('otherAccount', account, office.email)]),
    ...(ticks === 0 ? [ill('noTick')] : []),
    ...(submits === 0 ? [ill('noFormTrigger')] : []),
    ...(ticks > 1 || submits > 1 ? [ill('doubledTriggers')] : []),
    ...(ticks > 0 && isSilent ? [ill('tickSilent')] : []),
    ...(failing.length > 0 ? [ill('tickFails', ...failing)] : []),
  ];
}

/** Design 6: whether the Form is there, published, open, and as its questions were confirmed (I1). */
export function examineForm({form}: Part<'form'>): Ailment[] {
  if (!form) return [ill('formGone')];
  const {isPublished, isAccepting, changes} = form;
  return [
    ...(isPublished ? [] : [ill('formUnpublished')]),
    ...(isPublished && !isAccepting ? [ill('formClosed')] : []),
    ...(changes.length > 0 ? [ill('formChanged', String(changes.length))] : []),
  ];
}

/** Design 12: mail is the first wall. */
export function examineMail({mail}: Part<'mail'>): Ailment[] {
  const {isReadable, isDayOver, state, stuck, bounced} = mail;
  const {sentToday, limit, waiting} = state;
  const sent = [String(sentToday), String(limit)];
  return [
    ...(isReadable ? [] : [ill('mailUnreadable')]),
    ...(isDayOver || sentToday >= limit
      ? [ill('quotaSpent', ...sent)]
      : sentToday >= LOW * limit
        ? [ill('quotaLow', ...sent)]
        : []),
    ...(waiting > 0 ? [ill('lettersWait', String(waiting))] : []),
    ...(stuck > 0 ? [ill('lettersStuck', String(stuck))] : []),
    ...(bounced.length > 0 ? [ill('lettersBounced', bounced.join(', '))] : []),
  ];
}

/** J7, O10: where the tracking page is, and where printed codes lead. */
export function examineAddress(
  {webApp}: Part<'webApp'>,
  {office}: Pick<OfficeSettings, 'office'>,
): Ailment[] {
  if (webApp === undefined) return [ill('noWebApp')];
  return [
    ...(webApp === office.trackingPage ? [] : [ill('addressMoved')]),
    ...(office.publicAddress ? [] : [ill('noFixedAddress')]),
  ];
}
