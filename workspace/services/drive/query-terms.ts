import type {DriveFile, Role} from './entities';
import {invalidValue} from './errors';

export type Match = (file: DriveFile) => boolean;

type Field = (file: DriveFile) => string | number | boolean;

/** Version 2 names (title, modifiedDate) are what DriveApp.searchFiles takes. */
const FIELDS: Record<string, Field> = {
  name: file => file.name,
  title: file => file.name,
  fullText: file => `${file.name} ${file.description ?? ''}`,
  mimeType: file => file.mimeType,
  trashed: file => file.trashed,
  starred: file => file.starred ?? false,
  sharedWithMe: () => false,
  modifiedTime: file => file.modifiedTime,
  modifiedDate: file => file.modifiedTime,
  createdTime: file => file.createdTime,
  createdDate: file => file.createdTime,
};

const COLLECTIONS: Record<string, (file: DriveFile) => string[]> = {
  parents: file => file.parents,
  owners: file => [file.owner],
  writers: file => holders(file, ['owner', 'writer']),
  readers: file => holders(file, ['owner', 'writer', 'reader']),
};

export const matchers = {
  member(collection: string, value: string): Match {
    const values = COLLECTIONS[collection];
    if (!values) throw invalidValue();
    return file => values(file).includes(value);
  },

  compare(field: string, operator: string, value: string): Match {
    const read = FIELDS[field];
    if (!read) throw invalidValue();
    if (operator === 'contains') return contains(field, read, value);
    const wanted = literal(field, value);
    return file => holds(read(file), operator, wanted);
  },

  property(field: string, key: string, value: string): Match {
    if (field !== 'properties' && field !== 'appProperties') {
      throw invalidValue();
    }
    return file => file[field]?.[key] === value;
  },
};

/** Google matches `name contains` at the start of words only, mimeType at the start of the value. */
function contains(field: string, read: Field, value: string): Match {
  const wanted = value.toLowerCase();
  const startsAt = (text: string, index: number) =>
    index === 0 || (field !== 'mimeType' && !/[\p{L}\p{N}]/u.test(text[index - 1]!));
  return file => {
    const text = String(read(file)).toLowerCase();
    let index = text.indexOf(wanted);
    while (index >= 0 && !startsAt(text, index)) {
      index = text.indexOf(wanted, index + 1);
    }
    return index >= 0;
  };
}

function literal(field: string, value: string): string | number | boolean {
  if (field.endsWith('Time') || field.endsWith('Date')) return instant(value);
  if (value === 'true' || value === 'false') return value === 'true';
  return value;
}

/** RFC 3339; without an offset, UTC. */
function instant(value: string): number {
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(value) || !value.includes('T');
  const ms = Date.parse(zoned ? value : `${value}Z`);
  if (Number.isNaN(ms)) throw invalidValue();
  return ms;
}

function holds<T extends string | number | boolean>(
  actual: T,
  operator: string,
  wanted: T,
): boolean {
  switch (operator) {
    case '=':
      return actual === wanted;
    case '!=':
      return actual !== wanted;
    case '<':
      return actual < wanted;
    case '<=':
      return actual <= wanted;
    case '>':
      return actual > wanted;
    case '>=':
      return actual >= wanted;
    default:
      throw invalidValue();
  }
}

function holders(file: DriveFile, roles: Role[]): string[] {
  return file.permissions
    .filter(permission => roles.includes(permission.role))
    .map(permission => permission.email ?? '');
}
