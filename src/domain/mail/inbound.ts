import type {Instant} from '../instant';

/** A mail as it came in. Header names are lower case; repeated ones keep their order, the topmost first. */
export interface InboundMail {
  id: string;
  threadId: string;
  at: Instant;
  labels: string[];
  headers: Record<string, string[]>;
  text: string;
  html: string;
  /** Names of the files that came with it. */
  files: string[];
}

/** The topmost value of a header, whatever the case of its name; empty where the mail has none. */
export function header(mail: InboundMail, name: string): string {
  return mail.headers[name.toLowerCase()]?.[0] ?? '';
}

/** All words of a mail, for one whose writer's own cannot be told. */
export function wholeText({text}: InboundMail): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
