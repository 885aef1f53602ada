import {openQuestion} from '../lifecycle/pauses';
import type {Complaint, Mail, NoticeKind} from './complaint';

/**
 * What a citizen must be told by hand where a mail came back or will never be taken (K5); null where it says nothing that
 * still has to be said, and for a unit's letters.
 */
export function noticeInstead(complaint: Complaint, {kind, referral}: Mail): NoticeKind | null {
  if (referral !== undefined) return null;
  switch (kind) {
    case 'receipt':
    case 'answer':
    case 'interim':
    case 'pledge':
    case 'voided':
      return kind;
    case 'question':
      return openQuestion(complaint) ? 'question' : null;
    case 'forwarding':
      return complaint.status !== 'forwarded' && complaint.request?.extendedAt
        ? 'extended'
        : 'forwarded';
    case 'status':
      // Only a closing for want of an answer is told without a mail as well.
      return complaint.closure?.why === 'noReply' ? 'closed' : null;
    case 'referral':
    case 'addition':
      return null;
  }
}
