import type {World} from '../../service';
import {accountOf, type Post} from './mailbox';

/**
 * How a message proves its sender to the mail server that takes it:
 * `pass` all three; `dkim` aligned DKIM at a domain without DMARC (usual for .go.id); `spf` SPF alone;
 * `fail` another server wrote it; `none` the domain promises nothing.
 */
export type Authentication = 'pass' | 'dkim' | 'spf' | 'fail' | 'none';

/** A server of Google, from its published SPF ranges; all others write from the address kept for documents. */
const GOOGLE_IP = '209.85.220.41';
const OUTSIDE_IP = '192.0.2.25';

/** How mail of this sender is authenticated: everyone is who they say, except whom the world does not vouch for. */
export function authenticationOf({world, state}: Post, sender: string): Authentication {
  return state.unvouched.includes(accountOf(world, sender)) ? 'fail' : 'pass';
}

/**
 * The header fields Gmail's server puts on top of a message it takes, topmost first.
 * Wording of Authentication-Results: RFC 8601 and messages received from Gmail.
 */
export function traceFields(
  {world}: Post,
  envelope: {sender: string; recipient: string; date: string},
  authentication: Authentication | string[],
): string[] {
  const {sender, recipient, date} = envelope;
  const google = world.accounts.find(accountOf(world, sender))?.kind !== 'outside';
  const ip = google ? GOOGLE_IP : OUTSIDE_IP;
  const host = google ? 'mail-sor-f41.google.com' : `mail.${domainOf(sender)}`;
  const results = Array.isArray(authentication)
    ? authentication
    : [authenticationResults(world, authentication, sender, ip)];
  return [
    `Delivered-To: ${recipient}`,
    `Return-Path: <${sender}>`,
    `Received: from ${host} (${host}. [${ip}])\r\n        by mx.google.com with ESMTPS id ${world.random.id(12, HEX)}\r\n` +
      `        for <${recipient}>;\r\n        ${date}`,
    ...results.map(value => `Authentication-Results: ${value}`),
  ];
}

const HEX = '0123456789abcdef';
const FOLD = ';\r\n       ';

function authenticationResults(
  world: World,
  authentication: Authentication,
  sender: string,
  ip: string,
): string {
  const domain = domainOf(sender);
  const dkim = {
    pass: `dkim=pass header.i=@${domain} header.s=20230601 header.b=${world.random.id(8)}`,
    none: 'dkim=none (message not signed)',
  };
  const spf = {
    pass: `spf=pass (google.com: domain of ${sender} designates ${ip} as permitted sender) smtp.mailfrom=${sender}`,
    fail: `spf=softfail (google.com: domain of transitioning ${sender} does not designate ${ip} as permitted sender) smtp.mailfrom=${sender}`,
    none: `spf=none (google.com: ${sender} does not designate permitted sender hosts) smtp.mailfrom=${sender}`,
  };
  const dmarc = {
    pass: `dmarc=pass (p=NONE sp=QUARANTINE dis=NONE) header.from=${domain}`,
    fail: `dmarc=fail (p=NONE sp=QUARANTINE dis=NONE) header.from=${domain}`,
  };
  const results = {
    pass: [dkim.pass, spf.pass, dmarc.pass],
    dkim: [dkim.pass, spf.pass],
    spf: [dkim.none, spf.pass],
    fail: [dkim.none, spf.fail, dmarc.fail],
    none: [dkim.none, spf.none],
  };
  return ['mx.google.com', ...results[authentication]].join(FOLD);
}

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1);
