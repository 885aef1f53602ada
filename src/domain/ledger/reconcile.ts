import type {FilesCompared} from '../drawer/compare-files';

/** What the night's comparison of Form, mail, Drive and register found (R3). */
export interface Reconciled {
  /** Responses of the Form. */
  responses: number;
  /** Ids of responses that had no number. */
  missing: string[];
  /** Register numbers whose response the Form no longer has. */
  extra: string[];
  /** Register numbers whose response says something else now. */
  changed: string[];
  /** Mails of the last days, and what came of those that nobody had recorded. */
  mails: {compared: number; recorded: number};
  /** Complaints' files; null where Drive could not be asked. */
  files: FilesCompared | null;
}
