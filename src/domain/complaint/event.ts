import type {AnswerVerdict} from '../answer/verdict';
import type {Channel} from '../channel';
import type {CalendarDate, Instant} from '../instant';
import type {LifecycleEvent} from '../lifecycle/lifecycle';
import type {RegisterNumber} from '../register-number';
import type {DataKind} from '../retention/rule';
import type {Classification} from './classification';
import type {FinalLetter, LetterEvent} from './answer-letter';
import type {Actor, Alike, NoticeKind} from './complaint';
import type {ForwardEvent} from './forwarding';
import type {RequestEvent} from './information-request';
import type {LinkEvent} from './link-event';
import type {MailEvent} from './mail-event';
import type {OutsideSystem} from '../outside/system';
import type {OutsideEvent} from './outside-event';
import type {Route} from './route';
import type {StageEvent} from './stage';

export type {HoldReason} from './mail-event';

/**
 * What can happen to a complaint: one line of the journal each (design 4). No personal data and no free text,
 * only salted hashes of them, so that erasure by law stays possible.
 */
export type ComplaintEvent = {at: Instant; by: Actor} & (
  | {
      type: 'registered';
      register: RegisterNumber;
      channel: Channel;
      responseId: string | null;
      receivedAt: Instant;
      procedure: string;
      /** What that orders beyond SOP A's way. */
      route?: Route;
      reachableByMail: boolean;
      contentHash: string;
      identityHash: string;
      /** I9: the version of the privacy notice that was in force. */
      privacy?: string;
      /** I3: why the desk entered it later than it was received. */
      lateHash?: string;
      /** I10: the key of the paper sheet it was first written on. */
      sheet?: string;
      /** I2: when the post was made. */
      postedAt?: Instant;
      /** J6: where it stood before it came here. */
      outside?: {system: OutsideSystem; number: string};
      /** R7: taken over from the register that was kept before. */
      imported?: boolean;
      /** C5: earlier ones that it may be one with. */
      alike?: Alike[];
    }
  | LinkEvent
  | {type: 'classified'; classification: Classification}
  | {type: 'dismissed'; reasonHash: string}
  | ForwardEvent
  | RequestEvent
  | MailEvent
  | OutsideEvent
  | StageEvent
  /** `letterHash`: it is to go out as an official letter with these fields (J4). */
  | {type: 'answerDrafted'; draftHash: string; letterHash?: string}
  | LetterEvent
  | {
      type: 'answered';
      answerHash: string;
      self: boolean;
      /** J1, J2: what the checks said of it; missing for an answer of an old register. */
      verdict?: AnswerVerdict;
      /** J2: the days it promises. */
      pledges?: CalendarDate[];
      /** J4: the letter it went out as. */
      letter?: FinalLetter;
      /** J8: closed then if nobody speaks. */
      silentUntil?: Instant;
    }
  | {type: 'interimAnswered'; answerHash: string; until: CalendarDate; verdict: AnswerVerdict}
  | {type: 'pledgeKept'; pledge: number; noteHash: string}
  | {type: 'noticeDue'; kind: NoticeKind}
  | {type: 'told'; notice: number; how: Channel}
  | {type: 'identityOpened'; reasonHash: string}
  | {type: 'attached'; nameHash: string; size: number; sha256: string}
  | {type: 'amended'; contentHash: string}
  | {type: 'voided'; reasonHash: string}
  /** P7: these data are gone, by the office's rule. */
  | {type: 'erased'; what: DataKind[]}
  | LifecycleEvent
);
