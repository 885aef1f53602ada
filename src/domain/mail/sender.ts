import {addressOf} from './address';
import type {InboundMail} from './inbound';

/** The server whose word about a sender counts: Google's own. */
const AUTHORITY = 'mx.google.com';

/**
 * Who wrote a mail, if it can be believed (decision 11): one plain From address, and Google's topmost
 * Authentication-Results says that DMARC passed or that a DKIM signature of the same domain did.
 * Headers below the topmost, and whatever stands in comments, can be forged.
 */
export function authenticatedSender(mail: InboundMail): {address: string | null; trusted: boolean} {
  const from = mail.headers['from'] ?? [];
  const address = from.length === 1 ? addressOf(from[0]!) : null;
  if (!address) return {address: null, trusted: false};
  const [authority, ...results] = withoutComments(mail.headers['authentication-results']?.[0] ?? '')
    .split(';')
    .map(part => part.trim().toLowerCase());
  if (authority !== AUTHORITY) return {address, trusted: false};
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return {address, trusted: results.some(result => vouches(result, domain))};
}

function vouches(result: string, domain: string): boolean {
  if (/^dmarc=pass\b/.test(result))
    return (/header\.from=(\S+)/.exec(result)?.[1] ?? '') === domain;
  if (!/^dkim=pass\b/.test(result)) return false;
  const signer = /header\.(?:i|d)=(?:[^@\s]*@)?(\S+)/.exec(result)?.[1] ?? '';
  return signer === domain || domain.endsWith(`.${signer}`) || signer.endsWith(`.${domain}`);
}

function withoutComments(text: string): string {
  let depth = 0;
  let out = '';
  for (const sign of text) {
    if (sign === '(') depth += 1;
    else if (sign === ')' && depth > 0) depth -= 1;
    else if (depth === 0) out += sign;
  }
  return out;
}

/** RFC 3834: a mail that no person wrote is never an answer. */
export function isAutomatic(mail: InboundMail): boolean {
  const said = (name: string) => (mail.headers[name] ?? []).join(' ').trim().toLowerCase();
  const submitted = said('auto-submitted');
  return (
    (submitted !== '' && submitted !== 'no') ||
    /^(bulk|list|junk|auto_reply)$/.test(said('precedence')) ||
    ['x-autoreply', 'x-autorespond', 'x-failed-recipients'].some(name => name in mail.headers) ||
    said('return-path') === '<>' ||
    /multipart\/report/.test(said('content-type'))
  );
}
