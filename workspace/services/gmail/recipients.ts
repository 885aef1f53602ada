import {invalidHeader, recipientRequired} from './errors';
import {headerAddresses, headersNamed, type Header} from './mime/headers';

/** One address as Gmail's servers take it; no comments, no quoted local parts. */
const ADDRESS = /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\].]+(?:\.[^\s@<>"(),:;\\[\].]+)+$/;

export const isAddress = (text: string) => ADDRESS.test(text);

/** Headers a message has once (RFC 5322 §3.6). A second one is what an injected line would look like. */
const ONCE = [
  'From',
  'To',
  'Cc',
  'Bcc',
  'Subject',
  'Date',
  'Message-ID',
  'Reply-To',
  'Content-Type',
];

/** Refuses header blocks that are no header blocks (assumed: Gmail's own check is not published). */
export function checkHeaders(head: string, headers: Header[]): void {
  const broken = /\0|\r(?!\n)/.test(head) || head.split(/\r?\n/).some(line => !isHeaderLine(line));
  if (broken) throw invalidHeader('message');
  for (const name of ONCE) if (headersNamed(headers, name).length > 1) throw invalidHeader(name);
  if (headerAddresses(headers, 'From').length > 1) throw invalidHeader('From');
}

const isHeaderLine = (line: string) => /^(?:[!-9;-~]+[ \t]*:|[ \t])/.test(line);

/** The addresses of To, Cc and Bcc, each once. */
export function recipientsOf(headers: Header[]): string[] {
  const all = ['To', 'Cc', 'Bcc'].flatMap(name => {
    const emails = headerAddresses(headers, name).map(address => address.email);
    if (!emails.every(isAddress)) throw invalidHeader(name);
    return emails;
  });
  if (all.length === 0) throw recipientRequired();
  return [...new Set(all)];
}
