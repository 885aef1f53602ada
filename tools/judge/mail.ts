import {originOf} from '../../src/domain/mail/automatic';
import type {Headers} from '../../src/domain/mail/headers';
import {authenticatedSender} from '../../src/domain/mail/sender';
import type {Row, Task} from './task';

/** `mail`: whether a person wrote a mail, and whether its sender may be believed. */
export const mail: Task = () => row => {
  const headers = headersOf(row.headers);
  const origin = originOf(headers, textsOf(row.own ?? [], 'own'));
  const {trusted, why} = authenticatedSender({headers});
  return {kind: origin.kind, trusted, why: `${origin.why}; ${why}`};
};

/** Header names in any case; a value is a text or a list of texts, topmost first. */
function headersOf(value: unknown): Headers {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('"headers" must be an object');
  const headers: Record<string, string[]> = {};
  for (const [name, one] of Object.entries(value as Row)) {
    const values = typeof one === 'string' ? [one] : textsOf(one, name);
    if (values.length > 0) (headers[name.trim().toLowerCase()] ??= []).push(...values);
  }
  return headers;
}

function textsOf(value: unknown, name: string): string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value) || !value.every(one => typeof one === 'string'))
    throw new Error(`"${name}" must be a text or a list of texts`);
  return value;
}
