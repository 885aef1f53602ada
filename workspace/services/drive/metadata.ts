import {GoogleError} from '../../service';
import type {DriveFile} from './entities';
import {MAX_PROPERTIES, MAX_PROPERTY_BYTES} from './limits';

/** What a request may say about a file: the writable part of Drive v3's File. */
export interface FileMetadata {
  id?: string;
  name?: string;
  mimeType?: string;
  parents?: string[];
  description?: string;
  starred?: boolean;
  trashed?: boolean;
  properties?: Record<string, string | null>;
  appProperties?: Record<string, string | null>;
}

/** Writes onto the file what the request says; what it leaves out stays. */
export function applyMetadata(file: DriveFile, metadata: FileMetadata): void {
  const {name, description, starred, trashed} = metadata;
  if (name !== undefined) file.name = name;
  if (description !== undefined) file.description = description;
  if (starred !== undefined) file.starred = starred;
  if (trashed !== undefined) file.trashed = trashed;
  for (const kind of ['properties', 'appProperties'] as const) {
    const changes = metadata[kind];
    if (changes) file[kind] = merged(file[kind] ?? {}, changes);
  }
}

function merged(
  held: Record<string, string>,
  changes: Record<string, string | null>,
): Record<string, string> {
  const result = {...held};
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) {
      delete result[key];
      continue;
    }
    if (Buffer.byteLength(key + value) > MAX_PROPERTY_BYTES) {
      throw new GoogleError(
        'The total size of the property key and value exceeds the limit of 124 bytes.',
      );
    }
    result[key] = value;
  }
  if (Object.keys(result).length > MAX_PROPERTIES) {
    throw new GoogleError('The limit for this type of properties has been exceeded.', 403);
  }
  return result;
}
