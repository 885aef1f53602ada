import {GoogleError} from '../../service';

/** Errors of the Gmail API, as its servers word them. */
export const notFound = () =>
  new GoogleError('Requested entity was not found.', 404, 'GoogleJsonResponseException');
export const apiError = (message: string, status = 400) =>
  new GoogleError(message, status, 'GoogleJsonResponseException');
export const delegationDenied = (user: string) => apiError(`Delegation denied for ${user}`, 403);
export const recipientRequired = () => apiError('Recipient address required');
export const invalidHeader = (name: string) => apiError(`Invalid ${name} header`);
export const invalidLabel = (id: string) => apiError(`Invalid label: ${id}`);
export const rawRequired = () =>
  apiError("'raw' RFC822 payload message string or uploading message via /upload/* URL required");

/** Errors of GmailApp and MailApp. Limits: https://developers.google.com/apps-script/guides/services/quotas */
export const invalidEmail = (address: string) => new GoogleError(`Invalid email: ${address}`);
export const noRecipient = () => new GoogleError('Failed to send email: no recipient');
export const invalidArgument = (name: string) => new GoogleError(`Invalid argument: ${name}`);
export const limitExceeded = (what: string) => new GoogleError(`Limit exceeded: ${what}.`);
