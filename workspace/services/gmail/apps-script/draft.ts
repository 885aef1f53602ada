import {call} from '../../../runtime/bridge';
import {emulate} from '../../../runtime/emulate';
import type {DraftView, MessageView} from '../views';
import {write, type Options} from './letter';
import {message} from './message';

type GmailDraft = GoogleAppsScript.Gmail.GmailDraft;

const makeDraft = emulate<GmailDraft, {view: DraftView}>('GmailDraft', () => ({
  deleteDraft() {
    call('GmailDraft.deleteDraft', this.$.view.id);
  },
  getId() {
    return this.$.view.id;
  },
  getMessage() {
    return message(this.$.view.message);
  },
  getMessageId() {
    return this.$.view.message.id;
  },
  send() {
    return message(call<MessageView>('GmailDraft.send', this.$.view.id));
  },
  update(to: string, subject: string, body: string, options: Options = {}) {
    this.$.view = write<DraftView>(
      'GmailDraft.update',
      {...options, to, subject, body},
      this.$.view.id,
    );
    return this;
  },
}));

export const draft = (view: DraftView): GmailDraft => makeDraft({view});
