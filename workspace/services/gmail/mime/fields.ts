import {splitHead} from './headers';
import type {Raw} from './bytes';

/** The header fields of a raw message, each with its folded lines. */
export function fieldsOf(raw: Raw): Raw[] {
  return splitHead(raw)
    .head.split(/\r?\n(?![ \t])/)
    .filter(Boolean);
}

export const fieldName = (field: Raw) => field.slice(0, field.indexOf(':')).trim().toLowerCase();

/** The same message with other header fields. */
export function withFields(raw: Raw, fields: Raw[]): Raw {
  return [...fields, '', splitHead(raw).body].join('\r\n');
}

export function withoutField(raw: Raw, ...names: string[]): Raw {
  return withFields(
    raw,
    fieldsOf(raw).filter(field => !names.includes(fieldName(field))),
  );
}
