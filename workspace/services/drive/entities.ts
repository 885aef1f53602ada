import type {PlainBlob} from '../../service';

export type Role = 'reader' | 'commenter' | 'writer' | 'owner';

export interface Permission {
  type: 'user' | 'anyone';
  /** The person's address; absent for `anyone`. */
  email?: string;
  role: Role;
}

/** One entry of the registry of all files. What Google's editors hold lives in their own service under the same id. */
export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  owner: string;
  parents: string[];
  permissions: Permission[];
  trashed: boolean;
  /** Milliseconds since 1970, as is modifiedTime. */
  createdTime: number;
  modifiedTime: number;
  blob?: PlainBlob;
  description?: string;
  properties?: Record<string, string>;
  appProperties?: Record<string, string>;
  starred?: boolean;
  /** What a shortcut leads to. */
  shortcut?: {id: string; mimeType: string};
  /** Only the owner may share it. */
  writersCannotShare?: boolean;
  /** The script projects that created or opened the file: all that the scope `drive.file` lets them see. */
  projects?: string[];
}

export interface DriveState {
  /** By id, in order of creation. */
  files: Record<string, DriveFile>;
  /** The id of each account's My Drive. */
  roots: Record<string, string>;
}

export function emptyDriveState(): DriveState {
  return {files: {}, roots: {}};
}
