import type {Notice, NoticeKind} from '../../../domain/complaint/complaint';
import type {OfficeSettings} from '../../../domain/settings';
import type {Subject} from '../wording';
import {answerNotice, interimNotice} from './answer';
import {closedNotice} from './closed';
import {extensionNotice} from './extension';
import {forwardedNotice} from './forward';
import {pledgeNotice} from './pledge';
import {questionNotice} from './question';
import {receiptNotice} from './receipt';
import {voidedNotice} from './voided';

/** I5, J5: what an officer tells a citizen without e-mail, short enough for any platform. */
export function noticeText(
  subject: Subject,
  {kind, at}: Pick<Notice, 'kind' | 'at'>,
  settings: OfficeSettings,
  trackingLink: string | null,
  isEmergency = false,
): string {
  const texts: Record<NoticeKind, () => string> = {
    receipt: () => receiptNotice(subject, settings, trackingLink, isEmergency),
    outsideNumber: () => receiptNotice(subject, settings, trackingLink, isEmergency),
    question: () => questionNotice(subject, settings, trackingLink),
    extended: () => extensionNotice(subject, settings),
    forwarded: () => forwardedNotice(subject, settings),
    interim: () => interimNotice(subject),
    answer: () => answerNotice(subject, trackingLink),
    pledge: () => pledgeNotice(subject, at),
    closed: () => closedNotice(subject, settings, trackingLink),
    voided: () => voidedNotice(subject, settings),
  };
  return texts[kind]();
}
