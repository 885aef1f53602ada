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
