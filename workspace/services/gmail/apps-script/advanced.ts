import {plainBlob} from '../../../runtime/blob';
import {call} from '../../../runtime/bridge';
import {emulateService} from '../../../runtime/emulate';
import {withBytes, withoutBytes} from './bytes';

type Api = GoogleAppsScript.Gmail;
type Users = GoogleAppsScript.Gmail.Collection.UsersCollection;
type Messages = GoogleAppsScript.Gmail.Collection.Users.MessagesCollection;
type Attachments = GoogleAppsScript.Gmail.Collection.Users.Messages.AttachmentsCollection;
type Threads = GoogleAppsScript.Gmail.Collection.Users.ThreadsCollection;
type History = GoogleAppsScript.Gmail.Collection.Users.HistoryCollection;
type Labels = GoogleAppsScript.Gmail.Collection.Users.LabelsCollection;
type Drafts = GoogleAppsScript.Gmail.Collection.Users.DraftsCollection;

/** A method of the API: what it is given goes over the bridge in the order Apps Script takes it. */
const method =
  <T>(name: string) =>
  (...args: unknown[]): T =>
    withBytes(call<T>(`Gmail.Users.${name}`, ...args.map(arg => withoutBytes(arg))));

type Blob = GoogleAppsScript.Base.Blob;
const sendRaw = method<GoogleAppsScript.Gmail.Schema.Message>('Messages.send');
const sendUploaded = sendRaw;

const messages = emulateService<Messages>('Gmail.Users.Messages', {
  Attachments: emulateService<Attachments>('Gmail.Users.Messages.Attachments', {
    get: method('Messages.Attachments.get'),
  }),
  batchModify: method('Messages.batchModify'),
  get: method('Messages.get'),
  list: method('Messages.list'),
  modify: method('Messages.modify'),
  // A third argument is the message as an upload.
  send: (resource: GoogleAppsScript.Gmail.Schema.Message, userId: string, media?: Blob) =>
    media ? sendUploaded(resource, userId, plainBlob(media)) : sendRaw(resource, userId),
  trash: method('Messages.trash'),
  untrash: method('Messages.untrash'),
});

const threads = emulateService<Threads>('Gmail.Users.Threads', {
  get: method('Threads.get'),
  list: method('Threads.list'),
  modify: method('Threads.modify'),
  trash: method('Threads.trash'),
  untrash: method('Threads.untrash'),
});

const labels = emulateService<Labels>('Gmail.Users.Labels', {
  create: method('Labels.create'),
  get: method('Labels.get'),
  list: method('Labels.list'),
  remove: method('Labels.remove'),
});

const drafts = emulateService<Drafts>('Gmail.Users.Drafts', {
  create: method('Drafts.create'),
  get: method('Drafts.get'),
  list: method('Drafts.list'),
  remove: method('Drafts.remove'),
  send: method('Drafts.send'),
  update: method('Drafts.update'),
});

const users = emulateService<Users>('Gmail.Users', {
  Drafts: drafts,
  History: emulateService<History>('Gmail.Users.History', {list: method('History.list')}),
  Labels: labels,
  Messages: messages,
  Threads: threads,
  getProfile: method('getProfile'),
});

/** The advanced service, version 1 (https://developers.google.com/apps-script/advanced/gmail). */
export const Gmail = emulateService<Api>('Gmail', {
  Users: users,
  newDraft: () => ({}),
  newMessage: () => ({}),
});
