import {createHmac} from 'node:crypto';

/** What the desk gets from Google's `computeHmacSha256Signature`, as hexadecimal digits. */
export function hmacHex(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}
