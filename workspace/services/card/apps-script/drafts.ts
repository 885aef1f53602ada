import {emulate} from '../../../runtime/emulate';
import {nameOf} from '../../../runtime/enumeration';
import {append, jsonOf, printable, setters, type JsonObject} from './json';

type Bcc = GoogleAppsScript.Card_Service.UpdateDraftBccRecipientsAction;
type Cc = GoogleAppsScript.Card_Service.UpdateDraftCcRecipientsAction;
type To = GoogleAppsScript.Card_Service.UpdateDraftToRecipientsAction;
type Subject = GoogleAppsScript.Card_Service.UpdateDraftSubjectAction;
type Body = GoogleAppsScript.Card_Service.UpdateDraftBodyAction;
type Builder = GoogleAppsScript.Card_Service.UpdateDraftActionResponseBuilder;

const recipients = (emails: string[]) => ({recipients: jsonOf(emails)});

export const updateDraftBcc = emulate<Bcc, JsonObject>('UpdateDraftBccRecipientsAction', () => ({
  addUpdateBccRecipients(emails: string[]) {
    Object.assign(this.$, recipients(emails));
    return this;
  },
}));
export const updateDraftCc = emulate<Cc, JsonObject>('UpdateDraftCcRecipientsAction', () => ({
  addUpdateCcRecipients(emails: string[]) {
    Object.assign(this.$, recipients(emails));
    return this;
  },
}));
export const updateDraftTo = emulate<To, JsonObject>('UpdateDraftToRecipientsAction', () => ({
  addUpdateToRecipients(emails: string[]) {
    Object.assign(this.$, recipients(emails));
    return this;
  },
}));
export const updateDraftSubject = emulate<Subject, JsonObject>('UpdateDraftSubjectAction', () =>
  setters<Subject>({addUpdateSubject: 'subject'}),
);
export const updateDraftBody = emulate<Body, JsonObject>('UpdateDraftBodyAction', () => ({
  ...setters<Body>({setUpdateType: 'type'}),
  addUpdateContent(content: string, type: GoogleAppsScript.Card_Service.ContentType) {
    append(this, 'contents', {$: {content, type: nameOf(type)}});
    return this;
  },
}));

const updateDraftActionResponse = emulate<
  GoogleAppsScript.Card_Service.UpdateDraftActionResponse,
  JsonObject
>('UpdateDraftActionResponse', () => ({...printable}));

export const updateDraftActionResponseBuilder = emulate<Builder, JsonObject>(
  'UpdateDraftActionResponseBuilder',
  () => ({
    ...setters<Builder>({
      setUpdateDraftBccRecipientsAction: 'updateBccRecipients',
      setUpdateDraftBodyAction: 'updateBody',
      setUpdateDraftCcRecipientsAction: 'updateCcRecipients',
      setUpdateDraftSubjectAction: 'updateSubject',
      setUpdateDraftToRecipientsAction: 'updateToRecipients',
    }),
    build() {
      const updateDraftActionMarkup = this.$;
      const hostAppAction = {gmailAction: {updateDraftActionMarkup}};
      return updateDraftActionResponse({renderActions: {hostAppAction}});
    },
  }),
);
