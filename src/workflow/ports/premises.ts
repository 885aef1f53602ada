import type {Instant} from '../../domain/instant';
import type {FormQuestion} from '../../domain/intake/form-mapping';
import type {NewForm} from '../../domain/intake/new-form';
import type {Opening} from '../../domain/ledger/volume';
import type {OfficeSettings} from '../../domain/settings';
import type {OpenVolume} from './ledger';

/** Where the office's things are; written by *Pasang*. */
export interface Places {
  workbookId: string;
  /** The volume that takes new complaints. */
  ledgerId: string;
  /** Complaints in the volumes before it; missing for the first one. */
  base?: number;
  /** The volumes before it. */
  earlier?: OpenVolume[];
  formId: string;
  /** Responses before this are from before the desk and stay without a number, unless the office asks for it. */
  formSince?: Instant;
  folderId: string;
  /** The office account: the desk of any other does nothing (O10). */
  account?: string;
  /** What the tracking page says of the office without a read of the ledger. */
  office?: {name: string; phone: string; serviceHours: string};
}

/** What *Pasang* makes and adopts. */
export interface Premises {
  /** The address the script runs as, and whether the same person is at the keyboard ("Who runs what"). */
  officeAccount(): {email: string; atKeyboard: boolean};
  workbookId(): string;
  /** The Form behind a link that the officer copied from its address bar. */
  openForm(url: string): {
    formId: string;
    title: string;
    questions: FormQuestion[];
    /** How many responses it has already. */
    responses: number;
  };
  /** A new Form that asks everything the desk can use, published; answers the link for editing it. */
  createForm(form: NewForm): string;
  /** A folder; the one that an execution since `begun` made before it died, where there is one. */
  createFolder(name: string, begun: Instant): string;
  /**
   * A new volume with its tabs, the first head and the settings in force. With `begun` the one that an execution since
   * then has left half made is completed instead.
   */
  createLedger(
    name: string,
    folderId: string,
    settings: OfficeSettings,
    opening?: Opening,
    begun?: Instant,
  ): string;
  /** A copy of a volume under a name in the office's folder; the one that lies there, where there is one. */
  copyLedger(ledgerId: string, name: string, folderId: string): string;
  /** The tabs of Buku Kerja, with their heads, formats and protection. */
  prepareWorkbook(settings: OfficeSettings): void;
  /** The address of the desk's web app; undefined until it is deployed. */
  webAppUrl(): string | undefined;
  /** Replaces the desk's triggers by the ones it needs. */
  setTriggers(formId: string): void;
}
