import {Refusal} from '../domain/result';
import {cacheScratch} from '../google/cache-scratch';
import {driveAttachments} from '../google/drive-attachments';
import {driveArchive} from '../google/drive-archive';
import {gmailMailbox} from '../google/gmail-mailbox';
import {googleCrypto} from '../google/google-crypto';
import {googleForm} from '../google/google-form';
import {projectFiles} from '../google/project-files';
import {googlePremises} from '../google/google-premises';
import {importTab} from '../google/import-tab';
import {settingsBook} from '../google/settings-book';
import {scriptWings} from '../google/script-wings';
import {scriptGate} from '../google/script-gate';
import {scriptMemory} from '../google/script-memory';
import {ledgerVolumes} from '../google/ledger-volumes';
import {sheetLedger} from '../google/sheet-ledger';
import {sheetWorkbook} from '../google/sheet-workbook';
import type {Desk, Places} from '../workflow/ports';
import {readMailRead} from '../workflow/replies/mail-read';
import {marked, volumesOf} from '../workflow/register/volumes';
import {signer} from '../workflow/signer';

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
  const placesNow = () => {
    const written = memory.all().places;
    if (!written) throw new Refusal('not-installed');
    return JSON.parse(written) as Places;
  };
  const places = once(placesNow);
  const historyId = () => readMailRead(memory.all().mail)?.historyId;
  const sign = (text: string) => signer({memory, crypto})(text);
  const ledger = once(() =>
    ledgerVolumes({
      volumes: () => volumesOf(placesNow()),
      open: (volume, takesEarlier) =>
        sheetLedger({...volume, gate, crypto, sign, now, historyId, takesEarlier}),
      reopen: ({ledgerId}) =>
        memory.set('places', JSON.stringify(marked(placesNow(), ledgerId, true))),
    }),
  );
  const premises = once(() => googlePremises(sign));
  const files = once(projectFiles);
  const wings = scriptWings(files);
  const workbook = once(() =>
    sheetWorkbook(places().workbookId, () => Session.getEffectiveUser().getEmail()),
  );
  const form = once(() => {
    const {formId, formSince = 0} = places();
    return googleForm(formId, formSince, ownForm(formAtHand, formId));
  });
  const mailbox = once(() =>
    gmailMailbox(
      () => places().workbookId,
      now,
      (mail, letter, threadId) => wings.papers.sendEnclosed(mail, letter, threadId),
    ),
  );
  const tab = once(() => importTab(places().workbookId));
  const settings = once(() => settingsBook(placesNow().workbookId));
  const attachments = once(() => driveAttachments(places().folderId));
  const archive = once(() => driveArchive(places().folderId));
  const scratch = once(cacheScratch);
  return {
    now,
    memory,
    gate,
    wings,
    crypto,
    pause: milliseconds => Utilities.sleep(milliseconds),
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
    get importTab() {
      return tab();
    },
    get settingsBook() {
      return settings();
    },
    get attachments() {
      return attachments();
    },
    get archive() {
      return archive();
    },
    get scratch() {
      return scratch();
    },
    get files() {
      return files();
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
