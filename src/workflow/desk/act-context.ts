import type {Actor} from '../../domain/complaint/complaint';
import type {Dossier} from '../../domain/complaint/dossier';
import {dateOf} from '../../domain/instant';
import {seal} from '../../domain/ledger/digest';
import {goesInDigest} from '../../domain/ledger/referral-day';
import type {Snapshot} from '../../domain/ledger/transaction';
import {withLabel} from '../../domain/mail/address';
import {writeCitizenToken} from '../../domain/mail/token';
import type {ActContext} from '../acts/context';
import type {Desk} from '../ports';
import {addressQuestion, replyAddress} from '../letters/reply-address';
import {trackingLink} from '../visitors/track-link';
import {signer} from '../signer';

/** What acts on one complaint may use, for whoever acts. */
export function actContext(
  desk: Desk,
  {settings, head}: Pick<Snapshot, 'settings' | 'head'>,
  {complainant}: Pick<Dossier, 'complainant'>,
  by: Actor,
): ActContext {
  const {email, zone} = settings.office;
  const now = desk.now();
  const date = dateOf(now, zone);
  let check: ActContext['checkAnswer'] | undefined;
  return {
    now,
    by,
    settings,
    parent: null,
    seal: text => seal(text, complainant.salt, desk.crypto.digest),
    checkAnswer: text => (check ??= desk.wings.language.answerChecker(desk, settings.words))(text),
    assessAnswer: (...about) => desk.wings.language.assessAnswer(...about),
    goesInDigest: ppid => goesInDigest(head.referralDay, ppid, date, settings.referralsOneByOne),
    replyAddress: (entry, referral) => replyAddress(desk, email, {entry, referral}),
    addressQuestion: (entry, referral, address) =>
      addressQuestion(desk, email, {entry, referral}, address),
    citizenAddress: entry => withLabel(email, writeCitizenToken(entry, signer(desk))),
    trackingLink: entry => trackingLink(entry, settings, signer(desk)),
  };
}
