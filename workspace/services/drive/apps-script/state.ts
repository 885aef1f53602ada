/** A person as DriveApp shows one. */
export interface UserState {
  email: string;
  name: string;
}

/** What a File or Folder of the script holds: the item as the world last described it. */
export interface ItemState {
  id: string;
  name: string;
  mimeType: string;
  isFolder: boolean;
  url: string;
  downloadUrl: string;
  size: number;
  description: string | null;
  starred: boolean;
  trashed: boolean;
  created: Date;
  updated: Date;
  owner: UserState;
  editors: UserState[];
  viewers: UserState[];
  access: 'ANYONE_WITH_LINK' | 'PRIVATE';
  permission: 'EDIT' | 'VIEW' | 'NONE';
}
