import type {LetterFields} from '../answer/letter-fields';
import type {Channel} from '../channel';
import type {Classification} from '../complaint/classification';
import type {Ground, Outcome} from '../complaint/information-request';
import type {LinkKind} from '../complaint/complaint';
import type {MaterialSource} from '../complaint/mail-event';
import type {CalendarDate, Instant} from '../instant';
import type {OutsideSystem} from '../outside/system';

/** Letters of any text of an officer: longer than any letter of an office. */
export const LONGEST_WORDS = 20_000;

/** What an officer does to a complaint at the desk. One command may carry several, done in this order. */
export type Act =
  /** SOP A3. */
  | {type: 'classify'; classification: Classification}
  | {type: 'dismiss'; reason: string}
  /** C7: `to` is a body of the office's list. */
  | {type: 'forward'; to: string; reason: string}
  /** C2: UU 14/2008 Ps. 22 (7) and (8). */
  | {type: 'decideRequest'; outcome: Outcome; ground?: Ground}
  | {type: 'extendRequest'; reason: string}
  /** SOP A4. */
  | {type: 'refer'; unit: string}
  | {type: 'recall'; referral: number}
  /** K2: what the PPID asked for. */
  | {type: 'grantTime'; referral: number}
  | {type: 'refuseTime'; referral: number}
  /** K11: what a PPID sent by WhatsApp, said or gave on paper; the original is a file of the complaint. */
  | {
      type: 'hearPpid';
      referral: number;
      source: MaterialSource;
      text: string;
      at: Instant;
      fileId?: string;
    }
  /** K5: nobody may be reading it. */
  | {type: 'seeTrouble'; referral: number}
  | {type: 'substitute'; referral: number; name: string; email: string}
  /** `remember`: ask at the official address whether this one may answer from now on (K4). */
  | {type: 'acceptReply'; messageId: string; remember?: boolean}
  | {type: 'refuseReply'; messageId: string}
  /** SOP A5. */
  | {type: 'draft'; answer: string; letter?: LetterFields}
  | {type: 'approve'; overrideReason?: string}
  /** J4: before it is signed and sent. */
  | {type: 'takeBackLetter'}
  /** J2. */
  | {type: 'interim'; answer: string; until: CalendarDate; overrideReason?: string}
  | {type: 'keepPledge'; pledge: number; note: string}
  /** Design 13. */
  | {type: 'tell'; notice: number; how: Channel}
  /** K6: a question to the citizen, and what the citizen said. */
  | {type: 'ask'; question: string}
  | {type: 'hear'; text: string; how: Channel}
  /** J8. */
  | {type: 'reopen'; reason: string; how: Channel}
  | {type: 'withdraw'; reason: string; how: Channel}
  | {type: 'close'; reason: string}
  /** C5. */
  | {type: 'link'; parent: number; as: LinkKind}
  | {type: 'keepApart'; other: number}
  /** SOP B3: `number` as the other system gave it, or a text pasted from there that holds it. */
  | {type: 'enterOutside'; system: OutsideSystem; number: string}
  /** SOP B5: without a link, the last file added since the answer is the proof. */
  | {type: 'publish'; notice: number; form: 'comment' | 'direct'; text: string; link: string}
  /** K9: a step of the office's own SOP, and why one took longer than its standard time. */
  | {type: 'tickStep'; step: number}
  | {type: 'explainLate'; step: number; reason: string}
  /** SOP B: to another officer, by address. */
  | {type: 'handOver'; to: string}
  /** R5. */
  | {type: 'void'; reason: string};

export type ActType = Act['type'];
