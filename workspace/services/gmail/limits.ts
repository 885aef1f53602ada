/**
 * Limits per message of Apps Script's mail, [consumer, workspace].
 * https://developers.google.com/apps-script/guides/services/quotas (read August 2026)
 */
export const BODY_BYTES = {consumer: 200 * 1024, workspace: 400 * 1024} as const;
export const RECIPIENTS_PER_MESSAGE = 50;
export const ATTACHMENTS_PER_MESSAGE = 250;
export const ATTACHMENT_BYTES_PER_MESSAGE = 25 * 1024 * 1024;

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages/list and history/list */
export const PAGE_DEFAULT = 100;
export const PAGE_MAX = 500;

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages/batchModify */
export const BATCH_MODIFY_IDS = 1000;

/**
 * GmailApp reads at most this many threads at once; unpaged calls fail beyond it. Not in the reference;
 * measured by users of the service (assumed).
 */
export const THREADS_PER_SEARCH = 500;

/** https://developers.google.com/apps-script/reference/gmail/gmail-label#addToThreads */
export const THREADS_PER_BATCH = 100;

/**
 * Quota units of the Gmail API since May 2026, a minute for each person and project.
 * https://developers.google.com/workspace/gmail/api/reference/quota
 */
export const UNITS_PER_MINUTE = 6000;
export const UNITS: Record<string, number> = {
  'Messages.send': 100,
  'Messages.get': 20,
  'Messages.list': 5,
  'Messages.modify': 5,
  'Messages.batchModify': 50,
  'Messages.Attachments.get': 20,
  'Threads.get': 40,
  'Threads.list': 10,
  'Threads.modify': 10,
  'History.list': 2,
  'Labels.list': 1,
  'Labels.get': 1,
  'Drafts.create': 10,
  'Drafts.send': 100,
  getProfile: 1,
};
export const UNITS_DEFAULT = 5;

/** "History records are typically available for at least one week": users.history.list reference. */
export const HISTORY_KEPT_MS = 7 * 24 * 60 * 60 * 1000;
