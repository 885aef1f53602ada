import {authenticationOf, traceFields, type Authentication} from './authentication';
import {bounceOf} from './bounce';
import {mailDate} from './dates';
import {ON_MAIL} from '../../faults';
import type {StoredMessage} from './entities';
import {accountOf, addMessage, mailboxOf, type Post} from './mailbox';
import type {Raw} from './mime/bytes';
import {fieldsOf, withFields, withoutField} from './mime/fields';

export interface Envelope {
  /** Whom the servers take for the writer (SMTP MAIL FROM). */
  sender: string;
  recipients: string[];
  raw: Raw;
  /** What Gmail's server finds out about the sender, or the very headers it writes (none for []). */
  authentication?: Authentication | string[];
}

/** Takes a message to every recipient's mailbox, unless a fault keeps it on its way or takes it there twice. */
export function deliver(post: Post, envelope: Envelope): StoredMessage[] {
  if (envelope.recipients.length === 0) return [];
  const {world, state} = post;
  const fault = world.strike(ON_MAIL);
  if (fault?.effect === 'late') {
    state.late.push({at: world.clock.now() + (fault.by ?? LATE_BY), envelope});
    return [];
  }
  const delivered = carry(post, envelope);
  return fault ? [...delivered, ...carry(post, envelope)] : delivered;
}

/** How late a letter is where nobody says it: ms. */
const LATE_BY = 60 * 60_000;

/** Lets the letters arrive whose time has come. */
export function deliverLate(post: Post): void {
  const {world, state} = post;
  if (state.late.length === 0) return;
  const now = world.clock.now();
  const arrived = state.late.filter(({at}) => at <= now);
  state.late = state.late.filter(({at}) => at > now);
  for (const {envelope} of arrived) carry(post, envelope);
}

/** What cannot be delivered comes back to the sender. */
function carry(post: Post, envelope: Envelope): StoredMessage[] {
  const {world, state} = post;
  const accounts = new Map(
    envelope.recipients.map(address => [accountOf(world, address), address.toLowerCase()]),
  );
  const delivered: StoredMessage[] = [];
  const refused: string[] = [];
  for (const [account, address] of accounts) {
    if (state.undeliverable.includes(address)) refused.push(address);
    else delivered.push(put(post, account, address, envelope));
  }
  for (const address of refused) deliver(post, bounceOf(post, envelope, address));
  return delivered;
}

function put(post: Post, account: string, address: string, envelope: Envelope): StoredMessage {
  const {sender, raw} = envelope;
  const date = mailDate(post.world.clock.now(), PACIFIC_MINUTES);
  const authentication = envelope.authentication ?? authenticationOf(post, sender);
  const trace = traceFields(post, {sender, recipient: address, date}, authentication);
  const given = fieldsOf(withoutField(raw, 'bcc', 'delivered-to'));
  const returnPath = given.some(field => /^return-path:/i.test(field));
  const top = trace.filter(field => !(returnPath && field.startsWith('Return-Path:')));
  return addMessage(post, mailboxOf(post, account), {
    raw: withFields(raw, [...top, ...given]),
    labelIds: ['UNREAD', 'INBOX'],
  });
}

/** Google's servers stamp their own headers with Pacific time. */
const PACIFIC_MINUTES = -8 * 60;
