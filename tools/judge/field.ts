import type {Row} from './task';

/** A field that is a text or not there. Throws on anything else. */
export function optionalText(row: Row, name: string): string | undefined {
  const value = row[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new Error(`"${name}" must be a text`);
  return value;
}

export function textField(row: Row, name: string): string {
  const value = optionalText(row, name);
  if (value === undefined) throw new Error(`"${name}" is missing`);
  return value;
}
