import {assertMay} from '../../domain/desk/permissions';
import type {Webhook} from '../../domain/desk/protocol';
import {required} from '../../domain/result';
import type {Desk} from '../ports';
import type {Identify} from '../desk/sign-in';
import {signer} from '../signer';

/**
 * I4: the webhook's address and secret, for an admin to hand to whoever runs the other program. There is none until an
 * admin first asks; a new secret makes the one before it worthless.
 */
export function showWebhook(desk: Desk, identify: Identify, renew: boolean): Webhook {
  const {settings} = desk.ledger.read({});
  assertMay(identify({settings}), 'manage');
  const url = required(settings.office.trackingPage, 'no-web-app');
  if (renew || webhookSecret(desk) === null) desk.memory.set('webhook', String(desk.now()));
  return {url, secret: required(webhookSecret(desk), 'busy')};
}

/** Derived from the desk's own secret, which it does not tell; null while no admin has asked for one. */
export function webhookSecret(desk: Desk): string | null {
  const {webhook} = desk.memory.all();
  return webhook === undefined ? null : signer(desk)(`webhook ${webhook}`);
}
