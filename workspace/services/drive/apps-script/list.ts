interface Searching {
  searchFiles(query: string): GoogleAppsScript.Drive.FileIterator;
  searchFolders(query: string): GoogleAppsScript.Drive.FolderIterator;
}

/** How DriveApp and a Folder list what is in them: each is a search. */
export const listMembers = {
  getFiles(this: Searching) {
    return this.searchFiles('');
  },
  getFilesByName(this: Searching, name: string) {
    return this.searchFiles(`title = ${quoted(name)}`);
  },
  getFilesByType(this: Searching, mimeType: string) {
    return this.searchFiles(`mimeType = ${quoted(mimeType)}`);
  },
  getFolders(this: Searching) {
    return this.searchFolders('');
  },
  getFoldersByName(this: Searching, name: string) {
    return this.searchFolders(`title = ${quoted(name)}`);
  },
};

/** A text as a search query writes it. */
function quoted(text: string): string {
  return `'${String(text).replace(/[\\']/g, '\\$&')}'`;
}
