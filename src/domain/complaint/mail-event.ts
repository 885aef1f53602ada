import type {Instant} from '../instant';
import type {MailFlaw} from '../mail/refused';
import type {MailKind} from './complaint';

/** What mail does to a complaint, out and in. No free text: only salted hashes of it. */
export type MailEvent =
  /** `digest`: the PPID gets it with others in one mail (K1). */
  | {type: 'referred'; unit: string; ppid: string; dueAt: Instant; digest?: true}
  /** `source`: it came by another way than mail, and an officer wrote it down (K11). */
  | {
      type: 'responseRecorded';
      referral: number;
      messageId: string;
      materialHash: string;
      source?: MaterialSource;
    }
  | {type: 'replyHeld'; messageId: string; reason: HoldReason; textHash: string}
  | {type: 'replyAccepted'; messageId: string; referral: number; materialHash: string}
  | {type: 'replyRefused'; messageId: string}
  /** K2: first words of a PPID's reply. */
  | {
      type: 'referralReturned';
      referral: number;
      unit: string | null;
      /** Missing where an officer took it back. */
      messageId?: string;
      textHash?: string;
    }
  | {type: 'timeAsked'; referral: number; messageId: string; days: number; textHash: string}
  | {type: 'timeGranted'; referral: number; days: number; dueAt: Instant}
  | {type: 'timeRefused'; referral: number}
  /** K5. */
  | {type: 'ppidAbsent'; referral: number; messageId: string; textHash: string}
  | {type: 'mailBounced'; mail: number; messageId: string}
  /** Gmail never took it, and never will. */
  | {type: 'mailRefused'; mail: number; flaw: MailFlaw}
  | {type: 'troubleSeen'; referral: number}
  | {type: 'substituted'; referral: number; ppid: string}
  /** K4: the official address was asked about a private one, and said yes. */
  | {type: 'addressAsked' | 'addressConfirmed'; referral: number; addressHash: string}
  | {type: 'mailQueued'; kind: MailKind; letterHash: string; referral?: number}
  | {type: 'mailSent'; mail: number; messageId: string; threadId: string; sentAt: Instant};

/** Why a reply needs an officer's eye before it counts (design 11). */
export type HoldReason =
  | 'sender'
  | 'authentication'
  | 'noReferral'
  | 'empty'
  | 'doubtful'
  /** K2: the PPID has only read it, and still owes an answer. */
  | 'acknowledged'
  | 'automatic'
  /** K4: its subject names another complaint than the address it was sent to. */
  | 'otherNumber'
  /** K4: it answers several complaints, and an officer sees which part is this one's. */
  | 'shared'
  /** K2: the PPID asks the citizen something. */
  | 'question'
  /** K5: one address writes so often that the rest stays in Gmail. */
  | 'flood';

/** K11: how material came that no mail brought. */
export const MATERIAL_SOURCES = ['whatsapp', 'voiceNote', 'paper', 'speech'] as const;

export type MaterialSource = (typeof MATERIAL_SOURCES)[number];
