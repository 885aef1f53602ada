import {awaitsSignature} from '../../src/domain/complaint/answer-letter';
import {
  awaitsParts,
  type Complaint,
  hasEnded,
  joinableWith,
  takesOthers,
  waitsForParent,
} from '../../src/domain/complaint/complaint';
import {isRequest} from '../../src/domain/complaint/information-request';
import {isOpen, mayRecall, needsOfficer} from '../../src/domain/complaint/referral';
import {owesOutside} from '../../src/domain/complaint/route';
import {untoldNotices} from '../../src/domain/complaint/settled';
import type {ComplaintView, Inbox} from '../../src/domain/desk/protocol';
import {formsOf} from '../../src/ui/desk/core/left-behind';
import {receivers} from '../../src/ui/desk/core/submission';

/**
 * The acts for which the desk page shows an admin a button, each with what it is about: what stands in the cards of
 * `src/ui/desk/view`, said once more so that the two can be compared.
 */
export function offeredActs(
  view: ComplaintView,
  now: number,
  complaintAt: (entry: number) => Complaint,
  inbox: Pick<Inbox, 'units' | 'parties'>,
): Set<string> {
  const {complaint} = view;
  const {main, others} = formsOf(view, 'admin', now);
  const isWriting = main === 'answer' && !awaitsSignature(complaint);
  return new Set<string>([
    ...others.filter(other => other !== 'refer' || receivers(view, inbox, view.guard).length > 0),
    ...(main === 'classifyAndRefer' ? ['classify'] : []),
    ...(main === 'refer' ? ['refer'] : []),
    ...(isWriting ? ['draft'] : []),
    ...(isWriting && complaint.status === 'drafted' ? ['approve'] : []),
    ...(isWriting && isRequest(complaint) ? ['decideRequest'] : []),
    ...view.held.flatMap(({messageId}) => [`acceptReply ${messageId}`, `refuseReply ${messageId}`]),
    ...referralActs(view),
    ...noticeActs(view),
    ...complaint.pledges.flatMap(({keptAt}, place) =>
      keptAt === null ? [`keepPledge ${place}`] : [],
    ),
    ...alikeActs(view, complaintAt),
    ...(owesOutside(complaint) ? ['enterOutside'] : []),
  ]);
}

function referralActs({complaint}: ComplaintView): string[] {
  const {referrals} = complaint;
  if (!awaitsParts(complaint)) return [];
  return referrals.flatMap((one, place) => {
    if (!isOpen(one)) return [];
    const {asksTime, trouble} = one;
    const isNeeded = needsOfficer(one);
    return [
      `hearPpid ${place}`,
      ...(!hasEnded(complaint) && mayRecall(referrals, place) ? [`recall ${place}`] : []),
      ...(isNeeded && asksTime ? [`grantTime ${place}`, `refuseTime ${place}`] : []),
      ...(isNeeded && trouble ? [`seeTrouble ${place}`, `substitute ${place}`] : []),
    ];
  });
}

function noticeActs({complaint, variants}: ComplaintView): string[] {
  const {notices, route} = complaint;
  return untoldNotices(complaint).flatMap(place => {
    const {kind} = notices[place]!;
    if (kind !== 'answer' || !route.publish) return [`tell ${place}`];
    return variants.length > 0 ? [`publish ${place}`] : [];
  });
}

function alikeActs(
  {complaint}: ComplaintView,
  complaintAt: (entry: number) => Complaint,
): string[] {
  const {parent} = complaint;
  if (parent) return waitsForParent(complaint) ? [`keepApart ${parent.entry}`] : [];
  return joinableWith(complaint).flatMap(({entry}) => [
    ...(takesOthers(complaintAt(entry)) ? ['link'] : []),
    `keepApart ${entry}`,
  ]);
}
