import {addressOf, labelOf} from './address';
import type {InboundMail} from './inbound';

/** The labels of the addresses a mail was sent to, in the order of its headers. */
export function labelsOf({headers}: Pick<InboundMail, 'headers'>): string[] {
  return ['to', 'cc', 'delivered-to']
    .flatMap(name => (headers[name] ?? []).join(',').split(','))
    .map(address => labelOf(addressOf(address) ?? '') ?? '')
    .filter(label => label !== '');
}
