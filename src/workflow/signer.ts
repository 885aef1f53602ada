import {required} from '../domain/result';
import type {Desk} from './ports';

/** Signs texts with the desk's own secret: tracking codes and links, reply addresses, prints of rows. */
export type Sign = (text: string) => string;

/** @throws Refusal not-installed where there is no secret yet. */
export function signer({memory, crypto}: Pick<Desk, 'memory' | 'crypto'>): Sign {
  const secret = required(memory.all().secret, 'not-installed');
  return text => crypto.hmac(text, secret);
}
