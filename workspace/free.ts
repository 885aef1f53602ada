const REFERENCE = 'https://developers.google.com/apps-script/reference';

/**
 * Members that cross the bridge here but are no request to Google there: the script's own machine answers them.
 * A name ending in `.*` stands for all members of the class. Each with the page that says so.
 */
const FREE_MEMBERS: Record<string, string> = {
  'Session.*': `${REFERENCE}/base/session (part of the execution's own context)`,
  'ScriptApp.getOAuthToken': `${REFERENCE}/script/script-app#getOAuthToken() (made with the execution)`,
  'ScriptApp.getIdentityToken': `${REFERENCE}/script/script-app#getIdentityToken() (made with the execution)`,
  'GmailApp.setCurrentMessageAccessToken': `${REFERENCE}/gmail/gmail-app#setCurrentMessageAccessToken(String) (kept in the script)`,
  'ScriptApp.getAuthorizationInfo': `${REFERENCE}/script/authorization-info (part of the execution's own context)`,
  'ScriptApp.requireScopes': `${REFERENCE}/script/script-app#requireScopes(AuthMode,String) (the same)`,
  'Utilities.*': `${REFERENCE}/utilities/utilities (works on values the script has)`,
  'Blob.getAs': `${REFERENCE}/base/blob (a blob lives in the script)`,
  'console.*': `${REFERENCE}/base/console (written beside the execution)`,
  'Logger.*': `${REFERENCE}/base/logger (written beside the execution)`,
  'FormApp.event':
    'https://developers.google.com/apps-script/guides/triggers/events#form-submit (comes with the event)',
  'HtmlService.*': `${REFERENCE}/html/html-service (files of the script, loaded with it)`,
};

/** Whether a member costs no request and no time at Google. */
export function isFree(member: string): boolean {
  const owner = member.slice(0, member.lastIndexOf('.'));
  return member in FREE_MEMBERS || `${owner}.*` in FREE_MEMBERS;
}
