import type {Instant} from '../../domain/instant';
import type {FormQuestion} from '../../domain/intake/form-mapping';
import type {FormSubmission} from '../../domain/intake/intake';

/** The office's Google Form. */
export interface IntakeForm {
  /** All responses since an instant, the oldest first. */
  submissionsSince(since: Instant): FormSubmission[];
  /** Its questions as they are now. One request. */
  questions(): FormQuestion[];
}
