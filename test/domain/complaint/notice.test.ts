import {fold} from '../../../src/domain/complaint/apply';
import type {MailKind, NoticeKind} from '../../../src/domain/complaint/complaint';
import type {ComplaintEvent} from '../../../src/domain/complaint/event';
import {noticeInstead} from '../../../src/domain/complaint/notice';
import {ANSWERED, DRAFTED, NOW, REGISTERED} from '../../ui/desk/fixtures';

const BY = {at: NOW, by: 'rina@example.com'};
const ASKED: ComplaintEvent = {...BY, type: 'asked', questionHash: '', until: NOW + 1};
const EXTENDED: ComplaintEvent = {...BY, type: 'requestExtended', reasonHash: ''};
const FORWARDED: ComplaintEvent = {
  ...BY,
  type: 'forwarded',
  to: 'Dinas PUPR',
  address: '',
  reasonHash: '',
  followUp: '2026-12-07',
  dueAt: NOW + 1,
};
const CLOSED = {...BY, type: 'closed' as const, reasonHash: ''};

/** What is told by hand where the mail of a kind failed after these events. */
function instead(kind: MailKind, ...events: ComplaintEvent[]): NoticeKind | null {
  const complaint = fold([REGISTERED, ...events])!;
  return noticeInstead(complaint, {kind, sentAt: null, threadId: null});
}

describe('K5 a mail to the citizen that failed is told by hand', () => {
  it.each<MailKind>(['receipt', 'answer', 'interim', 'pledge', 'voided'])('%s', kind => {
    expect(instead(kind)).toBe(kind);
  });

  it('a question as long as it is open', () => {
    expect(instead('question', ASKED)).toBe('question');
    expect(instead('question', ASKED, DRAFTED, ANSWERED)).toBeNull();
  });

  it('more time for an information request is not told as a forwarding', () => {
    expect(instead('forwarding', EXTENDED)).toBe('extended');
    expect(instead('forwarding', FORWARDED)).toBe('forwarded');
    expect(instead('forwarding', EXTENDED, FORWARDED)).toBe('forwarded');
  });

  it('a closing for want of an answer, and no other', () => {
    expect(instead('status', ASKED, {...CLOSED, why: 'noReply'})).toBe('closed');
    expect(instead('status', DRAFTED, ANSWERED, {...CLOSED, why: 'silence'})).toBeNull();
  });

  it('a unit’s mail that comes back leaves the citizen’s address as it was', () => {
    const queued = {...BY, type: 'mailQueued', kind: 'referral', letterHash: ''} as const;
    const bounced = {...BY, type: 'mailBounced', mail: 0, messageId: 'm'} as const;
    const after = (...events: ComplaintEvent[]) => fold([REGISTERED, ...events])!;
    expect(after(queued, bounced).reachableByMail).toBe(true);
    expect(after({...queued, referral: 0}, bounced).reachableByMail).toBe(true);
    expect(after({...queued, kind: 'answer'}, bounced).reachableByMail).toBe(false);
  });

  it('nothing of what goes to a unit', () => {
    const complaint = fold([REGISTERED])!;
    const letter = {sentAt: null, threadId: null, referral: 0};
    expect(noticeInstead(complaint, {kind: 'referral', ...letter})).toBeNull();
    expect(noticeInstead(complaint, {kind: 'addition', ...letter})).toBeNull();
  });
});
