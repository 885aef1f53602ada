import type {AnswerCheck} from '../answer/verdict';
import type {Elements} from '../answer/elements';
import type {Flag} from '../classification/assess';
import type {Look} from '../classification/look';
import type {Dismissal} from '../classification/matter';
import type {Wish} from '../mail/first-words';
import type {LegalLimit} from '../procedure/legal-limit';
import type {TrainingAnswer, TrainingCase} from './case';

/** One decision of an item. */
export type Part =
  | {
      part: 'step' | 'unit' | 'kind' | 'category' | 'urgency' | 'verdict';
      given: string;
      right: string;
      isRight: boolean;
      isGrave?: true;
    }
  /** Of a text: whether what was wrong with it is mended, and nothing else spoilt. */
  | {part: TextPart; isRight: boolean};

/** SOP A5: the tests that the desk holds an answer against before it goes out. */
export type TextPart = 'language' | 'content' | 'elements' | 'gaps' | 'addressee' | 'private';

/** Why it is right so, by the desk's own rules. */
export type Reason =
  /** C3: the words that lead to the category. */
  | {is: 'words'; words: readonly string[]}
  | {is: 'missing'; missing: Look['missing']}
  | {is: 'complete'}
  | {is: 'dismissal'; dismissal: Exclude<Dismissal, null>}
  | {is: 'flag'; flag: Flag}
  /** C5: what two complaints share. */
  | {is: 'alike' | 'apart'; why: readonly string[]}
  /** C9: who may not get it. */
  | {is: 'barrier'; units: readonly string[]}
  /** C4: whom to call first. */
  | {is: 'emergency'; numbers: ReadonlyArray<{name: string; number: string}>}
  | {is: 'supervisory'}
  | {is: 'hidden'}
  | {is: 'limit'; limit: LegalLimit}
  | {is: 'firstWords'; wish: Wish['is']}
  | {is: 'otherNumber'; subject: string}
  | {is: 'nonAnswer'}
  | {is: 'elements'; elements: Elements}
  | {is: 'language'; check: AnswerCheck}
  | {is: 'gaps'; gaps: readonly string[]}
  | {is: 'addressee'; found: string}
  | {is: 'private'; found: readonly string[]}
  | {is: 'ready'};

export interface Judged {
  parts: Part[];
  reasons: Reason[];
}

export interface GradedItem extends Judged {
  of: TrainingCase;
  answer: TrainingAnswer;
  /** 0 to 100. */
  points: number;
}

/** O5: a whole exercise. */
export interface Graded {
  /** 0 to 100. */
  score: number;
  items: GradedItem[];
}
