import type {LetterFields} from '../answer/letter-fields';
import type {Instant} from '../instant';
import type {Actor, Complaint} from './complaint';
import type {HoldReason, MaterialSource} from './mail-event';

/** Who complained. Lives in the private ledger only (R6); empty strings where nothing was given. */
export interface Complainant {
  name: string;
  email: string;
  phone: string;
  address: string;
  identityNumber: string;
  /** The account or profile on the platform the complaint came from. */
  account: string;
  /** I2: the post itself, which names the account as well. */
  link?: string;
  /** I8: hidden from unit and public. */
  anonymous: boolean;
  /** I8: the whole matter is confidential. */
  confidential: boolean;
  trackingCode: string;
  /** Salts every hash of this complaint's personal data and texts; erasing it makes the hashes say nothing. */
  salt: string;
}

/** A complainant of whom nothing is known. */
export const NOBODY: Complainant = {
  name: '',
  email: '',
  phone: '',
  address: '',
  identityNumber: '',
  account: '',
  anonymous: false,
  confidential: false,
  trackingCode: '',
  salt: '',
};

/** A complainant of whom only the wishes are left. Without the salt the journal's hashes say nothing of anybody. */
export function withoutIdentity({anonymous, confidential}: Complainant): Complainant {
  return {...NOBODY, anonymous, confidential};
}

/** In the place of a referral: the words are the citizen's. */
export const FROM_CITIZEN = -1;

/** SOP A4: what the PPID wrote, kept apart from the public answer (design 11). */
export interface Material {
  referral: number;
  messageId: string;
  from: string;
  text: string;
  at: Instant;
  /** K11: it came by another way than mail, and who wrote it down. */
  heard?: {source: MaterialSource; by: Actor; fileId?: string};
  /** How many files came with it. */
  files?: number;
  /** Its Message-ID, for an answer in the writer's thread. */
  rfcId?: string;
  /** It was too long to keep here whole; the mail itself is in Gmail. */
  isCut?: true;
  /** K4: only this complaint's part of a mail that answers several. */
  isPart?: true;
}

/** K2, K5: what a PPID's mail says besides an answer. */
export interface Remark extends Material {
  about: 'notOurs' | 'moreTime' | 'absent';
}

/** A reply that waits in *Balasan perlu ditinjau*. */
export interface HeldReply extends Material {
  reason: HoldReason;
}

/** The words of a complaint, private in the ledger. */
export interface Texts {
  title: string;
  body: string;
  /** Answers of the Form that no question of the desk claims: kept, never lost (I1). */
  extra: Array<{question: string; answer: string}>;
  /** The Form's response says more than the ledger keeps. */
  isCut?: true;
  materials: Material[];
  held: HeldReply[];
  remarks?: Remark[];
  /** Mails that an officer set aside: read again, they stay aside. */
  refused?: string[];
  answer: string;
  answerBy: Actor;
  /** J4: what stands around the answer; missing where it is no letter. */
  letter?: LetterFields;
  /** SOP B5: the text that was posted, and where. */
  posted?: Posted;
  /** J8: answers given before the complaint was opened again. */
  earlierAnswers?: EarlierAnswer[];
  /** K6: what the citizen was asked, in the order of `Complaint.questions`. */
  questions?: string[];
  /** J8: why it was opened again, closed or withdrawn, the last one last. */
  lifeReasons?: string[];
  /** J1, J2: why it was sent with findings. */
  overrideReason?: string;
  /** J2: the interim answers, as they were sent. */
  interims?: string[];
  /** J2: the words of each pledge, and how it was kept. */
  pledges?: Array<{what: string; note?: string}>;
  /** R6: who opened the identity, when and why. */
  disclosures?: Disclosure[];
  /** I1: what the complainant changed in the Form afterwards. */
  additions?: Addition[];
  /** I7. */
  attachments?: Attachment[];
  /** I3: why it was entered later than received. */
  lateReason?: string;
  /** I10: the key of the paper sheet it was first written on. */
  sheet?: string;
  /** K9: why steps took longer than their standard time, by their number. */
  lateReasons?: Record<number, string>;
  /** R5. */
  voidReason?: string;
  /** C8: why it is no complaint. */
  dismissedReason?: string;
}

/** A complaint of which no word is left. */
export const NO_TEXTS: Texts = {
  title: '',
  body: '',
  extra: [],
  materials: [],
  held: [],
  answer: '',
  answerBy: '',
};

export interface Posted {
  text: string;
  /** '' where a picture proves it. */
  link: string;
}

export interface Disclosure {
  at: Instant;
  by: Actor;
  reason: string;
}

/** An answer that did not settle the matter. */
export interface EarlierAnswer {
  at: Instant;
  by: Actor;
  answer: string;
}

/**
 * Answers of the Form that were edited after the complaint had its number, and what the citizen wrote later (K6); the
 * first ones stay as they were.
 */
export interface Addition {
  at: Instant;
  /** The Gmail message it came by. */
  messageId?: string;
  /** `personal`: it says who the complainant is. */
  answers: Array<{question: string; answer: string; personal?: boolean}>;
  /** It was too long to keep here whole; the mail itself is in Gmail. */
  isCut?: true;
}

/** A checked file in the complaint's private folder. */
export interface Attachment {
  name: string;
  mime: string;
  /** Bytes. */
  size: number;
  /** Google's id of the file. */
  fileId: string;
  at: Instant;
  by: Actor;
}

/** Everything the ledger holds of one complaint. */
export interface Dossier {
  /** The place in the ledger, from 1. */
  entry: number;
  complaint: Complaint;
  complainant: Complainant;
  texts: Texts;
  /** Its row in the queue tab while something is left to do. */
  slot: number | null;
}

/** A short line that names the matter: the title, else the beginning of the text. */
export function subjectOf(texts: Pick<Texts, 'title' | 'body'>, length = 80): string {
  const words = (texts.title || texts.body).replace(/\s+/g, ' ').trim();
  return words.length <= length ? words : `${words.slice(0, length - 1).trimEnd()}…`;
}

/** Gmail's ids of all mails that stand with a complaint, or were set aside. */
export function mailIdsOf({
  materials,
  held,
  remarks = [],
  additions = [],
  refused = [],
}: Texts): string[] {
  const kept = [...materials, ...held, ...remarks, ...additions].flatMap(
    one => one.messageId ?? [],
  );
  return [...kept, ...refused];
}
