interface Holding {
  readonly $: {view: {labelIds: readonly string[]}};
}

export const has = ({$: {view}}: Holding, label: string): boolean => view.labelIds.includes(label);

/** What messages and threads both tell by their system labels (https://developers.google.com/workspace/gmail/api/guides/labels). */
export const labelled = {
  isInChats(this: Holding) {
    return has(this, 'CHAT');
  },
  isInInbox(this: Holding) {
    return has(this, 'INBOX');
  },
  isInPriorityInbox(this: Holding) {
    return has(this, 'INBOX') && has(this, 'IMPORTANT');
  },
  isInTrash(this: Holding) {
    return has(this, 'TRASH');
  },
  isUnread(this: Holding) {
    return has(this, 'UNREAD');
  },
};
