import type {AnswerCheck} from '../../domain/answer/verdict';
import type {Dossier} from '../../domain/complaint/dossier';
import type {Complaint, ComplaintStatus} from '../../domain/complaint/complaint';
import type {Instant} from '../../domain/instant';
import type {Change} from '../../domain/ledger/transaction';
import {Refusal} from '../../domain/result';
import type {OfficeSettings} from '../../domain/settings';
import type {LanguageWing} from '../wings';

/** What every act may use: all pure. */
export interface ActContext {
  now: Instant;
  /** The officer's address, or the desk. */
  by: string;
  settings: OfficeSettings;
  /** C5: the complaint that this one is to be linked to, where one is. */
  parent: Dossier | null;
  /** The salted hash of a text of this complaint. */
  seal(text: string): string;
  /** J1: the language check with the office's own words. */
  checkAnswer(text: string): AnswerCheck;
  /** J2. */
  assessAnswer: LanguageWing['assessAnswer'];
  /** The Reply-To address of a referral. */
  replyAddress(entry: number, referral: number): string;
  /** The Reply-To address of the question about a private address. */
  addressQuestion(entry: number, referral: number, address: string): string;
  /** K1: this PPID has had so many referrals today that the next goes into a digest. */
  goesInDigest(ppid: string): boolean;
  /** The Reply-To address of a letter to the citizen. */
  citizenAddress(entry: number): string;
  /** The complaint's tracking page; null while there is none. */
  trackingLink(entry: number): string | null;
}

/** What an act does to a complaint; the desk joins the effects of several acts into one change. */
export type Effect = Pick<Change, 'events' | 'texts' | 'letters' | 'toFile'>;

/** Refuses an act that the complaint's status does not allow. */
export function assertStatus(complaint: Complaint, ...allowed: ComplaintStatus[]): void {
  if (!allowed.includes(complaint.status)) {
    throw new Refusal('wrong-status', {register: complaint.register, status: complaint.status});
  }
}
