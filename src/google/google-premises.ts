import {questionsOf} from './google-form';
import {newForm} from './new-form';
import {ZONES} from '../domain/instant';
import {Refusal} from '../domain/result';
import type {Premises} from '../workflow/ports';
import {
  copyFile,
  createFolder,
  findFile,
  FOLDER,
  madeSince,
  moveToFolder,
  SPREADSHEET,
} from './drive-archive';
import {createSpreadsheet, fillLedger, isEmptyLedger} from './new-volume';
import {dropEmptySheet, prepareRegisterTab} from './register-tab';

/**
 * What *Pasang* makes and adopts in the office account.
 *
 * @param sign with the desk's secret.
 */
export function googlePremises(sign: (text: string) => string): Premises {
  return {
    officeAccount() {
      const runsAs = Session.getEffectiveUser().getEmail();
      // The owner of Buku Kerja; a file on a shared drive has none.
      const email = SpreadsheetApp.getActiveSpreadsheet().getOwner()?.getEmail() ?? runsAs;
      // Empty for a stranger at an anonymous page, another address for an editor of the file.
      const person = Session.getActiveUser().getEmail();
      return {email, atKeyboard: person !== '' && person === email && runsAs === email};
    },

    workbookId,

    openForm(url) {
      const form = openForm(url);
      const responses = form.getResponses().length;
      return {
        formId: form.getId(),
        title: form.getTitle(),
        questions: questionsOf(form),
        responses,
      };
    },

    createForm: newForm,

    createFolder: (name, begun) => madeSince(begun, name, FOLDER) ?? createFolder(name),

    createLedger(name, folderId, settings, opening, begun) {
      const left = begun === undefined ? undefined : madeSince(begun, name, SPREADSHEET);
      const ledgerId = left ?? createSpreadsheet(name, ZONES[settings.office.zone].name);
      if (!left || isEmptyLedger(left)) fillLedger(ledgerId, settings, sign, opening);
      moveToFolder(ledgerId, folderId);
      return ledgerId;
    },

    copyLedger: (ledgerId, name, folderId) =>
      findFile(folderId, name, SPREADSHEET) ?? copyFile(ledgerId, name, folderId),

    prepareWorkbook(settings) {
      prepareRegisterTab(workbookId(), settings.office.email);
      dropEmptySheet(workbookId());
    },

    webAppUrl() {
      // Null for a script that is no web app yet, which the types do not say.
      return (ScriptApp.getService().getUrl() as string | null) ?? undefined;
    },

    setTriggers(formId) {
      ScriptApp.getProjectTriggers().forEach(trigger => ScriptApp.deleteTrigger(trigger));
      ScriptApp.newTrigger('onFormSubmit').forForm(formId).onFormSubmit().create();
      ScriptApp.newTrigger('onTick').timeBased().everyMinutes(5).create();
    },
  };
}

function workbookId(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getId();
}

/** Both links of a Form work: the one for editing and the one for citizens, as far as Google opens them. */
function openForm(url: string) {
  try {
    return FormApp.openByUrl(url);
  } catch {
    throw new Refusal('form-not-opened');
  }
}
