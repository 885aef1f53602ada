/**
 * What the office account is asked to allow, by the ends of the scopes' addresses, in the order of the manifest. A script
 * cannot read its own manifest, so *Pasang* compares with this list; a test holds it to appsscript.json.
 */
export const CONSENT_SCOPES = [
  'spreadsheets',
  'forms',
  'gmail.readonly',
  'gmail.send',
  'drive.file',
  'documents',
  'script.scriptapp',
  'script.container.ui',
  'userinfo.email',
] as const;
