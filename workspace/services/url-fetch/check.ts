import {badAttribute, invalidUrl, limitExceeded} from './errors';
import {BODY_LENGTH, HEADER_LENGTH, HEADERS_PER_CALL, URL_LENGTH} from './limits';
import type {FetchRequest} from './request';

const METHODS = ['get', 'delete', 'patch', 'post', 'put'];

/** The request's address, where the request is one Google would send; throws Google's text where not. */
export function requireFetchable({url, method, headers, payload}: FetchRequest): URL {
  if (url.length > URL_LENGTH) throw limitExceeded('URL Length');
  if (!METHODS.includes(method)) throw badAttribute('method');
  const lines = Object.entries(headers);
  if (lines.length > HEADERS_PER_CALL) throw limitExceeded('Header Count');
  if (lines.some(([name, value]) => name.length + value.length > HEADER_LENGTH))
    throw limitExceeded('Header Size');
  // The script may not say who it is talking to, nor how long the body is.
  const forbidden = lines.find(([name]) => /^(host|content-length)$/i.test(name));
  if (forbidden) throw badAttribute(`Header:${forbidden[0]}`);
  if (payload !== null && Buffer.byteLength(payload, 'base64') > BODY_LENGTH)
    throw limitExceeded('POST Size');
  return addressOf(url);
}

/** A name alone means http, as on Google. */
function addressOf(url: string): URL {
  try {
    const address = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `http://${url}`);
    if (address.protocol === 'http:' || address.protocol === 'https:') return address;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw invalidUrl(url);
}
