import type {AnswerAssessment} from '../answer/assess-answer';
import type {CalendarDate} from '../instant';
import type {Finding} from '../language/finding';

/** What a text answers, and the day that *besok* is counted from. */
export interface AnswerMatter {
  title: string;
  body: string;
  today: CalendarDate;
}

/** J1, J2: what the checks say of a text that is being written. */
export interface AnswerChecked {
  findings: CheckedFinding[];
  assessment: AnswerAssessment;
}

/** A finding in the words a person reads. */
export interface CheckedFinding extends Finding {
  message: string;
  /** Advice that keeps nothing from being sent. */
  isHint: boolean;
}
