import type {FileState} from '../../domain/health/vitals';

/** What *Periksa Kesehatan* alone asks of Google (O2). A wing brings its adapter along. */
export interface Clinic {
  /** Whom this execution runs as. */
  account(): string;
  /** The person at the page, as far as Google says; '' for a stranger. */
  person(): string;
  /** What that account has allowed (whole scopes), and where it allows the rest; null where it has allowed all. */
  lackingConsent(): {allowed: string[]; url: string} | null;
  /** The functions that this account's triggers call. */
  handlers(): string[];
  /** A file of the desk's own; one the account cannot reach throws. One request. */
  file(id: string): FileState;
  untrash(id: string): void;
  /** Takes permissions away by their ids. */
  unshare(id: string, permissions: readonly string[]): void;
  form(formId: string): {isPublished: boolean; isAccepting: boolean};
  /** Gives a copied ledger the fence of its last commit: a copy's named ranges have ids of their own. */
  renewFence(ledgerId: string, commit: number): void;
  /** Publishes the Form, which lets it take responses. */
  openForm(formId: string): void;
  /** Bytes. One request. */
  storage(): {used: number; limit?: number};
  /** Buku Kerja without its rows. */
  book(workbookId: string): {
    owner: string;
    editors: string[];
    timeZone: string;
    isProtected: boolean;
  };
  removeEditors(workbookId: string, emails: readonly string[]): void;
  setTimeZone(workbookId: string, timeZone: string): void;
  protectRegister(workbookId: string, officeEmail: string): void;
}
