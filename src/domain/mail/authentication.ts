import {isSameOrganisation} from './domain-name';

/** The server whose word about a sender counts: Google's own. */
const AUTHORITY = 'mx.google.com';

/** Why a sender may be believed, or why not. Only `dmarc` and `dkim` are reasons to believe. */
export type AuthenticationVerdict =
  | 'dmarc'
  | 'dkim'
  /** Google said nothing about this mail. */
  | 'unknownServer'
  /** The sender's domain disowns the mail. */
  | 'dmarcFailed'
  | 'notAligned';

/**
 * What Google found about a mail from this domain (RFC 8601). Only the topmost header counts, and only if Google wrote
 * it: whatever stands below, or in a comment, can be forged. DKIM must be aligned with From as DMARC asks for it
 * (RFC 7489 §3.1.1, relaxed), because many go.id domains publish no DMARC record. SPF alone is not enough.
 */
export function authenticate(headers: readonly string[], domain: string): AuthenticationVerdict {
  const [authority, ...results] = withoutComments(headers[0] ?? '')
    .split(';')
    .map(part => part.trim().toLowerCase());
  if (!authority || authority.split(/\s/)[0] !== AUTHORITY) return 'unknownServer';
  const found = results.map(readResult);
  const dmarc = found.filter(({method}) => method === 'dmarc');
  if (dmarc.some(({result}) => result === 'fail')) return 'dmarcFailed';
  const passed = found.filter(({result}) => result === 'pass');
  if (passed.some(one => one.method === 'dmarc' && one.properties.get('header.from') === domain))
    return 'dmarc';
  const isSigned = passed.some(
    one => one.method === 'dkim' && isSameOrganisation(signerOf(one.properties), domain),
  );
  return isSigned ? 'dkim' : 'notAligned';
}

interface Result {
  method: string;
  result: string;
  properties: Map<string, string>;
}

/** `dkim=pass header.i=@example.com header.s=s1`: the method and its result come first, once. */
function readResult(text: string): Result {
  const [first = '', ...rest] = text.replace(/\s*=\s*/g, '=').split(/\s+/);
  const [method = '', result = ''] = first.split('=');
  const properties = new Map<string, string>();
  for (const property of rest) {
    const [name, value = ''] = property.split('=');
    if (!properties.has(name!)) properties.set(name!, value.replace(/^"|"$/g, ''));
  }
  return {method: method.split('/')[0]!, result, properties};
}

/** The signing domain (`d=`); `i=` may name a subdomain of it, so it is taken only where `d=` is missing. */
function signerOf(properties: ReadonlyMap<string, string>): string {
  const name = properties.get('header.d') ?? properties.get('header.i') ?? '';
  return name.slice(name.lastIndexOf('@') + 1);
}

/** Comments nest (RFC 5322 §3.2.2), and a quoted text can hold anything; what is never closed swallows the rest. */
function withoutComments(text: string): string {
  let depth = 0;
  let isQuoted = false;
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '\\') at += 1;
    else if (sign === '"' && depth === 0) isQuoted = !isQuoted;
    else if (sign === '(' && !isQuoted) depth += 1;
    else if (sign === ')' && !isQuoted && depth > 0) depth -= 1;
    else if (depth === 0 && !isQuoted) out += sign;
  }
  return out;
}
