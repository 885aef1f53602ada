import type {Acts, Own} from './acts';
import {foundThreads} from './threads';
import {invalidArgument} from '../errors';
import {createLabel, countLabel, deleteLabel, findLabel, labelNamed} from '../labels';
import {THREADS_PER_BATCH} from '../limits';
import {changeLabels, findThread} from '../mailbox';
import type {Label} from '../entities';
import type {LabelView} from '../views';

const labelView = ({id, name}: Label): LabelView => ({id, name});

function labelThreads(own: Own, id: string, ids: string[], change: 'add' | 'remove'): void {
  const {post, mailbox} = own;
  if (ids.length > THREADS_PER_BATCH) throw invalidArgument('threads');
  const label = findLabel(mailbox, id);
  // A label of GmailApp is the whole thread's: every message gets it.
  for (const message of ids.flatMap(threadId => findThread(mailbox, threadId))) {
    changeLabels(post, mailbox, message, {[change]: [label.id]});
  }
}

export const labelActs: Acts = {
  'GmailApp.getUserLabels': ({mailbox}) =>
    mailbox.labels.filter(label => label.type === 'user').map(labelView),
  'GmailApp.getUserLabelByName': ({mailbox}, name: string) => {
    const label = labelNamed(mailbox, name);
    return label?.type === 'user' ? labelView(label) : null;
  },
  // Creating a label that exists gives the existing one (GmailApp reference, createLabel: assumed).
  'GmailApp.createLabel': ({mailbox}, name: string) =>
    labelView(labelNamed(mailbox, name) ?? createLabel(mailbox, name)),
  'GmailLabel.deleteLabel': ({post, mailbox}, id: string) => {
    for (const message of Object.values(mailbox.messages))
      changeLabels(post, mailbox, message, {remove: [id]});
    deleteLabel(mailbox, id);
  },
  'GmailLabel.getThreads': (own, id: string, start?: number | null, max?: number | null) => {
    const {name} = findLabel(own.mailbox, id);
    return foundThreads(own, `label:"${name}"`, start ?? undefined, max ?? undefined);
  },
  'GmailLabel.getUnreadCount': ({mailbox}, id: string) =>
    countLabel(mailbox, findLabel(mailbox, id).id).threadsUnread,
  'GmailLabel.addToThreads': (own, id: string, ids: string[]) => labelThreads(own, id, ids, 'add'),
  'GmailLabel.removeFromThreads': (own, id: string, ids: string[]) =>
    labelThreads(own, id, ids, 'remove'),
};
