import type {Instant} from '../domain/instant';
import type {Archive, Attachments} from './ports/archive';
import type {IntakeForm} from './ports/intake-form';
import type {Ledger} from './ports/ledger';
import type {Mailbox} from './ports/mailbox';
import type {Memory, Scratch} from './ports/memory';
import type {Premises} from './ports/premises';
import type {Crypto, Gate, ProjectFiles} from './ports/script';
import type {ImportTab, SettingsBook, Workbook} from './ports/workbook';
import type {Wings} from './wings';

export type * from './ports/archive';
export type * from './ports/intake-form';
export type * from './ports/ledger';
export type * from './ports/mailbox';
export type * from './ports/memory';
export type * from './ports/premises';
export type * from './ports/script';
export type * from './ports/workbook';

/** Everything the workflow talks to. Each port is made when first used. */
export interface Desk {
  now(): Instant;
  /** Lets this execution wait. */
  pause(milliseconds: number): void;
  /** Writes a fault that was survived into the execution's log. */
  report(what: string, error: unknown): void;
  readonly ledger: Ledger;
  readonly workbook: Workbook;
  readonly form: IntakeForm;
  readonly mailbox: Mailbox;
  readonly memory: Memory;
  readonly scratch: Scratch;
  readonly gate: Gate;
  readonly crypto: Crypto;
  readonly archive: Archive;
  readonly attachments: Attachments;
  readonly importTab: ImportTab;
  readonly settingsBook: SettingsBook;
  readonly premises: Premises;
  readonly files: ProjectFiles;
  readonly wings: Wings;
}
