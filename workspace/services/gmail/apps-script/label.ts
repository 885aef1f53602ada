import {call} from '../../../runtime/bridge';
import {emulate} from '../../../runtime/emulate';
import type {LabelView, ThreadView} from '../views';
import {thread, threadId} from './thread';

type GmailLabel = GoogleAppsScript.Gmail.GmailLabel;
type GmailThread = GoogleAppsScript.Gmail.GmailThread;

export const label: (view: LabelView) => GmailLabel = emulate<GmailLabel, LabelView>(
  'GmailLabel',
  () => ({
    addToThread(one: GmailThread) {
      return this.addToThreads([one]);
    },
    addToThreads(threads: GmailThread[]) {
      call('GmailLabel.addToThreads', this.$.id, threads.map(threadId));
      return this;
    },
    deleteLabel() {
      call('GmailLabel.deleteLabel', this.$.id);
    },
    getName() {
      return this.$.name;
    },
    getThreads(start?: number, max?: number) {
      return call<ThreadView[]>('GmailLabel.getThreads', this.$.id, start, max).map(thread);
    },
    getUnreadCount() {
      return call<number>('GmailLabel.getUnreadCount', this.$.id);
    },
    removeFromThread(one: GmailThread) {
      return this.removeFromThreads([one]);
    },
    removeFromThreads(threads: GmailThread[]) {
      call('GmailLabel.removeFromThreads', this.$.id, threads.map(threadId));
      return this;
    },
  }),
);
