import type {Guest} from '../domain/health/vitals';
import type {Clinic} from '../workflow/ports/clinic';
import {fence} from './ledger-requests';
import {protectRegister, REGISTER_SHEET} from './register-tab';
import {driveAbout, driveFiles, drivePermissions, spreadsheets} from './services';

const STATE = 'trashed,owners(emailAddress),permissions(id,type,role,emailAddress)';

/** What the health check looks at and mends in the office account. */
export function googleClinic(): Clinic {
  return {
    account: () => Session.getEffectiveUser().getEmail(),

    person: () => Session.getActiveUser().getEmail(),

    lackingConsent() {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL) as GranularInfo;
      if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return null;
      return {allowed: info.getAuthorizedScopes(), url: info.getAuthorizationUrl()};
    },

    handlers: () => ScriptApp.getProjectTriggers().map(one => one.getHandlerFunction()),

    file(id) {
      const {trashed, owners, permissions = []} = driveFiles().get(id, {fields: STATE});
      const others = permissions.filter(({role}) => role !== 'owner');
      const people = others.filter(({type}) => type === 'user' || type === 'group');
      const open = others.find(({type}) => type === 'anyone' || type === 'domain');
      const owner = owners?.[0]?.emailAddress;
      return {
        ...(owner ? {owner} : {}),
        isTrashed: trashed === true,
        guests: people.map((one): Guest => ({id: one.id!, email: one.emailAddress ?? ''})),
        openTo: open?.id ?? '',
      };
    },

    untrash(id) {
      driveFiles().update({trashed: false}, id);
    },

    unshare(id, permissions) {
      permissions.forEach(permission => drivePermissions().remove(id, permission));
    },

    form(formId) {
      const form = FormApp.openById(formId) as PublishedForm;
      return {isPublished: form.isPublished(), isAccepting: form.isAcceptingResponses()};
    },

    openForm(formId) {
      const form = FormApp.openById(formId) as PublishedForm;
      form.setPublished(true);
      form.setAcceptingResponses(true);
    },

    renewFence(ledgerId, commit) {
      const {namedRanges = []} = spreadsheets().get(ledgerId, {fields: 'namedRanges.namedRangeId'});
      const gone = namedRanges.map(({namedRangeId}) => ({deleteNamedRange: {namedRangeId}}));
      spreadsheets().batchUpdate({requests: [...gone, fence(commit)]}, ledgerId);
    },

    storage() {
      const {storageQuota} = driveAbout().get({fields: 'storageQuota(limit,usage)'});
      const {limit, usage} = storageQuota!;
      return {used: Number(usage), ...(limit ? {limit: Number(limit)} : {})};
    },

    book(workbookId) {
      // Only who reaches the file, never its cells: those are the Sheets API's in this execution.
      const file = SpreadsheetApp.openById(workbookId);
      const {properties, sheets} = spreadsheets().get(workbookId, {
        fields: 'properties.timeZone,sheets(properties.sheetId,protectedRanges(range,warningOnly))',
      });
      const own = sheets!.find(sheet => sheet.properties?.sheetId === REGISTER_SHEET);
      return {
        owner: file.getOwner()?.getEmail() ?? '',
        editors: file.getEditors().map(one => one.getEmail()),
        timeZone: properties!.timeZone!,
        // A tab that is gone is told by what a hand has done to it.
        isProtected: !own || (own.protectedRanges ?? []).some(one => !one.warningOnly),
      };
    },

    removeEditors(workbookId, emails) {
      const file = SpreadsheetApp.openById(workbookId);
      emails.forEach(email => file.removeEditor(email));
    },

    setTimeZone(workbookId, timeZone) {
      const changed = {updateSpreadsheetProperties: {properties: {timeZone}, fields: 'timeZone'}};
      spreadsheets().batchUpdate({requests: [changed]}, workbookId);
    },

    protectRegister(workbookId, officeEmail) {
      spreadsheets().batchUpdate({requests: [protectRegister(officeEmail)]}, workbookId);
    },
  };
}

/** The types of 2024 do not know that a Form is published (2025). */
type PublishedForm = GoogleAppsScript.Forms.Form & {
  isPublished(): boolean;
  setPublished(isPublished: boolean): GoogleAppsScript.Forms.Form;
};

/** The types of 2024 do not know that a person may allow some scopes and not others (2025). */
type GranularInfo = GoogleAppsScript.Script.AuthorizationInfo & {
  getAuthorizedScopes(): string[];
};
