import {ANSWER_TEMPLATES} from '../../../src/data/answer-templates';
import {fold} from '../../../src/domain/complaint/apply';
import type {Look} from '../../../src/domain/classification/look';
import type {ComplaintEvent} from '../../../src/domain/complaint/event';
import type {ComplaintView, Inbox} from '../../../src/domain/desk/protocol';
import {lineOf} from '../../../src/ui/desk/core/turn';

/** Senin, 23 November 2026, 09.00 WIB. */
export const NOW = Date.parse('2026-11-23T09:00:00+07:00');
const BY = 'rina@example.com';

export const REGISTERED: ComplaintEvent = {
  type: 'registered',
  at: NOW,
  by: 'meja',
  register: 'ADU-2026-0001',
  channel: 'webForm',
  responseId: 'r1',
  receivedAt: NOW,
  procedure: 'sop-a@1',
  reachableByMail: true,
  contentHash: '',
  identityHash: '',
};
export const CLASSIFIED: ComplaintEvent = {
  type: 'classified',
  at: NOW,
  by: BY,
  classification: {
    kind: 'aspiration',
    category: 'Bantuan Sosial',
    urgency: 'high',
    complete: true,
    clear: false,
  },
};
export const REFERRED: ComplaintEvent = {
  type: 'referred',
  at: NOW,
  by: BY,
  unit: 'Seksi Pelayanan Umum',
  ppid: 'ppid@example.com',
  dueAt: Date.parse('2026-11-24T16:00:00+07:00'),
};
export const DRAFTED: ComplaintEvent = {type: 'answerDrafted', at: NOW, by: BY, draftHash: ''};
export const ANSWERED: ComplaintEvent = {
  type: 'answered',
  at: NOW,
  by: BY,
  answerHash: '',
  self: true,
};
export const NOTICE_DUE: ComplaintEvent = {type: 'noticeDue', at: NOW, by: 'meja', kind: 'receipt'};

/** What the desk makes of the lamp. */
export const LOOK: Look = {
  complete: true,
  clear: true,
  missing: [],
  kind: 'nonSupervisoryComplaint',
  dismissal: null,
  urgency: 'medium',
  flags: [],
  categories: [{name: 'Penerangan Jalan Umum', score: 0.8, because: ['lampu jalan']}],
  units: [],
};

/** A complaint as the page shows it, after these events. */
export function viewAfter(
  events: readonly ComplaintEvent[],
  values: Partial<ComplaintView> = {},
): ComplaintView {
  return {
    entry: 1,
    complaint: fold([REGISTERED, ...events])!,
    complainant: {
      name: 'Sari Contohwati',
      email: 'sari.contoh@example.com',
      phone: '0810-0000-0001',
      address: 'Desa Karangluhur',
      account: '',
      link: '',
      anonymous: false,
      confidential: false,
      trackingCode: 'ABCD2345',
      hidden: false,
    },
    title: 'Lampu jalan padam',
    plain: '',
    body: 'Lampu penerangan jalan di depan balai desa padam.',
    extra: [],
    materials: [],
    held: [],
    remarks: [],
    whatsAppTexts: [],
    answer: '',
    letter: null,
    overrideReason: '',
    interims: [],
    pledges: [],
    outside: null,
    variants: [],
    posted: null,
    look: LOOK,
    question: '',
    guard: {accused: [], supervisory: false},
    noticeTexts: [],
    steps: [],
    dates: {target: {at: NOW, days: [], undecreedYears: []}, legal: null, referrals: []},
    holder: '',
    attachments: [],
    additions: [],
    disclosures: [],
    questions: [],
    earlierAnswers: [],
    reopenReason: '',
    lateReason: '',
    sheet: '',
    voidReason: '',
    dismissedReason: '',
    ...values,
  };
}

export function inboxWith(...views: ComplaintView[]): Inbox {
  return {
    officer: {email: BY, name: 'Rina Contoh', role: 'pengelola'},
    officeName: 'Kecamatan Karangluhur',
    zone: 'WIB',
    now: NOW,
    items: views.map(lineOf),
    units: ['Seksi Kesejahteraan Sosial', 'Seksi Pelayanan Umum'],
    parties: {units: [], officers: []},
    mailState: {sentToday: 3, limit: 100, waiting: 0, nextAt: null},
    strays: [],
    words: [],
    templates: ANSWER_TEMPLATES,
    phone: '0810-0000-0000',
    bodies: [],
    letters: {signed: false, copies: []},
    categories: ['Penerangan Jalan Umum', 'Bantuan Sosial', 'Lainnya'],
  };
}
