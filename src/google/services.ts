/** Google's advanced services (design 2). The manifest enables them; a copy of the project may have lost one. */

export function spreadsheets() {
  return enabled(Sheets?.Spreadsheets, 'Sheets');
}

export function spreadsheetValues() {
  return enabled(Sheets?.Spreadsheets?.Values, 'Sheets');
}

/** The mailbox of the account that runs the script. */
export const ME = 'me';

export function gmail() {
  return enabled(Gmail?.Users, 'Gmail');
}

export function gmailMessages() {
  return enabled(Gmail?.Users?.Messages, 'Gmail');
}

export function gmailAttachments() {
  return enabled(Gmail?.Users?.Messages?.Attachments, 'Gmail');
}

export function gmailThreads() {
  return enabled(Gmail?.Users?.Threads, 'Gmail');
}

export function driveFiles() {
  return enabled(Drive?.Files, 'Drive');
}

export function drivePermissions() {
  return enabled(Drive?.Permissions, 'Drive');
}

export function driveAbout() {
  return enabled(Drive?.About, 'Drive');
}

function enabled<T>(collection: T | undefined, service: string): T {
  if (!collection)
    throw new Error(`the advanced service ${service} is not enabled in this project`);
  return collection;
}
