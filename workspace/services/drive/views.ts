/** A person as DriveApp shows one. */
export type UserView = {
  email: string;
  name: string;
};

/**
 * What DriveApp's File or Folder knows without asking again, as it crosses the bridge; the script holds it with its
 * times as Dates.
 */
export type FileView<Time = {$date: number}> = {
  id: string;
  name: string;
  mimeType: string;
  isFolder: boolean;
  url: string;
  downloadUrl: string;
  /** Bytes; 0 for a file of Google's editors. */
  size: number;
  description: string | null;
  starred: boolean;
  trashed: boolean;
  created: Time;
  updated: Time;
  owner: UserView;
  editors: UserView[];
  commenters: UserView[];
  viewers: UserView[];
  shareableByEditors: boolean;
  /** What a shortcut leads to; null for all else. */
  target: {id: string; mimeType: string} | null;
  access: 'ANYONE_WITH_LINK' | 'PRIVATE';
  permission: 'EDIT' | 'VIEW' | 'NONE';
};
