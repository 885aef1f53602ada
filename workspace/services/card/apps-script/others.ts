import {emulate} from '../../../runtime/emulate';
import {append, jsonOf, printable, setters, type Json, type JsonObject} from './json';

type Attachment = GoogleAppsScript.Card_Service.Attachment;

/** What other hosts than Gmail answer: Calendar, Drive and the editors. */

export const attachment = emulate<Attachment, JsonObject>('Attachment', () =>
  setters<Attachment>({
    setIconUrl: 'iconUrl',
    setMimeType: 'mimeType',
    setResourceUrl: 'resourceUrl',
    setTitle: 'title',
  }),
);

const calendarEventActionResponse = emulate<
  GoogleAppsScript.Card_Service.CalendarEventActionResponse,
  JsonObject
>('CalendarEventActionResponse', () => ({...printable}));

export const calendarEventActionResponseBuilder = emulate<
  GoogleAppsScript.Card_Service.CalendarEventActionResponseBuilder,
  JsonObject
>('CalendarEventActionResponseBuilder', () => ({
  addAttachments(attachments: Attachment[]) {
    append(this, 'addAttachments', ...attachments);
    return this;
  },
  addAttendees(emails: string[]) {
    append(this, 'addAttendees', ...emails);
    return this;
  },
  build() {
    const {addAttachments = [], addAttendees = []} = this.$;
    const calendarAction: JsonObject = {
      editAttachmentMarkup: {addAttachments},
      editAttendeesMarkup: {addAttendees},
    };
    return calendarEventActionResponse({renderActions: {hostAppAction: {calendarAction}}});
  },
}));

const driveItemsSelectedActionResponse = emulate<
  GoogleAppsScript.Card_Service.DriveItemsSelectedActionResponse,
  JsonObject
>('DriveItemsSelectedActionResponse', () => ({...printable}));

export const driveItemsSelectedActionResponseBuilder = emulate<
  GoogleAppsScript.Card_Service.DriveItemsSelectedActionResponseBuilder,
  JsonObject
>('DriveItemsSelectedActionResponseBuilder', () => ({
  build() {
    return driveItemsSelectedActionResponse(askForFile('driveAction', this.$.itemId ?? ''));
  },
  requestFileScope(itemId: string) {
    this.$.itemId = jsonOf(itemId);
    return this;
  },
}));

const editorFileScopeActionResponse = emulate<
  GoogleAppsScript.Card_Service.EditorFileScopeActionResponse,
  JsonObject
>('EditorFileScopeActionResponse', () => ({...printable}));

export const editorFileScopeActionResponseBuilder = emulate<
  GoogleAppsScript.Card_Service.EditorFileScopeActionResponseBuilder,
  JsonObject
>('EditorFileScopeActionResponseBuilder', () => ({
  build() {
    return editorFileScopeActionResponse(askForFile('editorAction', null));
  },
  requestFileScopeForActiveDocument() {
    return this;
  },
}));

function askForFile(host: string, itemId: Json): JsonObject {
  const requestFileScope: JsonObject = itemId === null ? {forActiveDocument: true} : {itemId};
  return {renderActions: {hostAppAction: {[host]: {requestFileScope}}}};
}
