import {REGISTER_BOOK} from '../../data/register-book';
import {needsOfficer} from '../../domain/complaint/referral';
import {lasting, lately} from '../../domain/health/tick-failures';
import type {Vitals} from '../../domain/health/vitals';
import {HOUR} from '../../domain/instant';
import {rowsLacking} from '../../domain/ledger/book-changes';
import {isDayOver, mailState} from '../../domain/ledger/outbox';
import type {QueueItem} from '../../domain/ledger/queue';
import type {Snapshot} from '../../domain/ledger/transaction';
import {Refusal} from '../../domain/result';
import type {OfficeSettings} from '../../domain/settings';
import {readTabs, SETTINGS_TABS} from '../../domain/settings-tabs/all-tabs';
import {BOOK_FINDINGS} from '../../ui/text/findings';
import {tabFindings} from '../register/restore-register';
import {checkForm} from '../intake/check-form';
import type {Clinic} from '../ports/clinic';
import type {Desk, Places} from '../ports';
import {readFailures} from '../tick-parts';
import {verifyRegister} from '../register/verify-register';

/** A register up to this size is followed whole within the examination. */
const FOLLOWED = 2_000;
/** A letter claimed this long ago has lost its sender. */
const STUCK = HOUR;

/** O2: looks at everything the desk lives on. What cannot be looked at is null, and the rest is still looked at. */
export function takeVitals(desk: Desk, clinic: Clinic): {vitals: Vitals; settings: OfficeSettings} {
  const {snapshot, items} = desk.ledger.readQueue();
  const {head, settings} = snapshot;
  const {places: written, ticked} = desk.memory.all();
  const {workbookId, formId, folderId} = JSON.parse(written!) as Places;
  const now = desk.now();
  const look = <T>(what: string, work: () => T): T | null => {
    try {
      return work();
    } catch (error) {
      // Google's reads of this minute are used up: nothing is said of the file.
      if (/quota exceeded|too many|rate limit/i.test(String(error))) throw new Refusal('busy');
      desk.report(`the health check could not look at ${what}`, error);
      return null;
    }
  };
  const vitals: Vitals = {
    now,
    account: clinic.account(),
    lacksConsent: clinic.lackingConsent() !== null,
    handlers: clinic.handlers(),
    lastTick: ticked ? Number(ticked) : null,
    failing: lasting(lately(readFailures(desk), now)),
    form: look('the Form', () => ({...clinic.form(formId), changes: checkForm(desk, settings)})),
    mail: {
      isReadable: look('the mailbox', () => desk.mailbox.historyId()) !== null,
      isDayOver: isDayOver(head.outbox, now),
      state: mailState(head, now),
      stuck: head.sending.filter(([, , at]) => now - at > STUCK).length,
      bounced: bouncedIn(desk, items),
    },
    volumes: desk.ledger
      .volumes()
      .map(({ledgerId}) => look('a volume', () => clinic.file(ledgerId))),
    folder: look('the folder', () => clinic.file(folderId)),
    book: look('Buku Kerja', () => ({
      ...clinic.book(workbookId),
      findings: bookFindings(desk, snapshot),
    })),
    tabs: look('the settings tabs', () => tabsOf(desk, settings)),
    register: look('the register', () =>
      head.entries > FOLLOWED ? null : verifyRegister(desk, '').findings,
    ),
    webApp: desk.premises.webAppUrl(),
    storage: look('the storage', () => clinic.storage()),
  };
  return {vitals, settings};
}

function bookFindings(desk: Desk, snapshot: Snapshot): string[] {
  const found = desk.workbook.inspect();
  const lacking = rowsLacking(found, REGISTER_BOOK.columns[0].title, snapshot);
  return [...tabFindings(found), ...(lacking > 0 ? [BOOK_FINDINGS.rowsLacking(lacking)] : [])];
}

/** What the settings tabs hold beside what is in force. Two requests. */
export function tabsOf(desk: Desk, settings: OfficeSettings): NonNullable<Vitals['tabs']> {
  const written = desk.settingsBook.read(SETTINGS_TABS.map(tab => tab.plan));
  const {changed, problems} = readTabs(written, settings);
  const titles = SETTINGS_TABS.map(tab => tab.plan.title);
  return {missing: titles.filter(title => !written[title]), problems, unapplied: changed};
}

/** K5: complaints whose PPID cannot be reached. */
function bouncedIn(desk: Desk, items: readonly QueueItem[]): string[] {
  const held = items.filter(({held: count}) => count > 0).map(({entry}) => entry);
  if (held.length === 0) return [];
  const {dossiers} = desk.ledger.read({entries: held});
  return [...dossiers.values()]
    .filter(({complaint}) => complaint.referrals.some(one => needsOfficer(one) && one.trouble))
    .map(({complaint}) => complaint.register);
}
