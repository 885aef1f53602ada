import {addressOf} from './address';
import {authenticate, AuthenticationVerdict} from './authentication';
import type {Headers} from './headers';

export interface Sender {
  /** The one From address; null where there is none, several, or one that deceives. */
  address: string | null;
  /** The address may be believed. */
  trusted: boolean;
  why: AuthenticationVerdict | 'from';
}

/** Who wrote a mail, if it can be believed (design 11): one plain From address, and Google vouches for its domain. */
export function authenticatedSender({headers}: {headers: Headers}): Sender {
  const from = headers['from'] ?? [];
  const address = from.length === 1 ? addressOf(from[0]!) : null;
  if (!address) return {address: null, trusted: false, why: 'from'};
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const why = authenticate(headers['authentication-results'] ?? [], domain);
  return {address, trusted: why === 'dmarc' || why === 'dkim', why};
}
