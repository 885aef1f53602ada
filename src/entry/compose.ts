import {Refusal} from '../domain/result';
import {cacheScratch} from '../google/cache-scratch';
import {driveArchive} from '../google/drive-archive';
import {gmailMailbox} from '../google/gmail-mailbox';
import {googleCrypto} from '../google/google-crypto';
import {googleForm} from '../google/google-form';
import {googlePremises} from '../google/google-premises';
import {scriptGate} from '../google/script-gate';
import {scriptMemory} from '../google/script-memory';
import {sheetLedger} from '../google/sheet-ledger';
import {sheetWorkbook} from '../google/sheet-workbook';
import type {Desk, Places} from '../workflow/ports';

/**
 * The desk with Google behind every port. Each is made when first used, once for each execution.
 *
 * @param formAtHand the Form of a submit event.
 */
export function composeDesk(formAtHand?: GoogleAppsScript.Forms.Form): Desk {
  const now = () => Date.now();
  const memory = scriptMemory();
  const gate = scriptGate();
  const crypto = googleCrypto();
  const places = once(() => {
    const written = memory.all().places;
    if (!written) throw new Refusal('not-installed');
    return JSON.parse(written) as Places;
  });
  const ledger = once(() => sheetLedger({ledgerId: places().ledgerId, gate, crypto, now}));
  const workbook = once(() => sheetWorkbook(places().workbookId));
  const form = once(() => googleForm(places().formId, ownForm(formAtHand, places().formId)));
  const mailbox = once(() => gmailMailbox(() => places().ledgerId, now));
  const archive = once(() => driveArchive(places().folderId));
  const scratch = once(cacheScratch);
  const premises = once(googlePremises);
  return {
    now,
    memory,
    gate,
    crypto,
    report: (what, error) => console.error(`${what}: ${String(error)}`),
    get ledger() {
      return ledger();
    },
    get workbook() {
      return workbook();
    },
    get form() {
      return form();
    },
    get mailbox() {
      return mailbox();
    },
    get archive() {
      return archive();
    },
    get scratch() {
      return scratch();
    },
    get premises() {
      return premises();
    },
  };
}

/** Anyone can call a trigger's function with an event of their own making; a real Form has functions, JSON has none. */
function ownForm(form: GoogleAppsScript.Forms.Form | undefined, formId: string) {
  return typeof form?.getId === 'function' && form.getId() === formId ? form : undefined;
}

function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined;
  return () => (made ??= {value: make()}).value;
}
