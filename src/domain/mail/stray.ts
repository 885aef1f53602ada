import type {Instant} from '../instant';

/** K4: a mail of a person that no signed address brought to a complaint; the mail itself is in Gmail. */
export interface Stray {
  messageId: string;
  from: string;
  /** Google vouches for the sender. */
  trusted: boolean;
  subject: string;
  /** The first of the writer's own words. */
  beginning: string;
  at: Instant;
  /** How many files came with it. */
  files?: number;
  /** Where it probably belongs, the likeliest first. */
  guesses: Guess[];
}

export interface Guess {
  entry: number;
  register: string;
  why: GuessReason;
}

/** Its number stands in the mail; the sender owes it an answer; it speaks of the same. */
export type GuessReason = 'number' | 'sender' | 'words';

/** The mails that wait for an officer, and the ids of those that waited, so that none comes back. */
export interface Strays {
  open: Stray[];
  done: string[];
}

/** They stand in the ledger's head, which every transaction reads: what goes beyond stays in Gmail. */
const MOST_OPEN = 40;
const MOST_DONE = 150;

/** The list with new mails; one that is known stays as it is, and the oldest give way. */
export function withStrays(was: Strays | undefined, more: readonly Stray[]): Strays {
  const {open, done} = was ?? {open: [], done: []};
  const fresh = more.filter(one => !isKnownStray(was, one.messageId));
  return {open: [...open, ...fresh].slice(-MOST_OPEN), done};
}

/** The list after an officer has placed a mail: it waits no more, and is still known. */
export function withoutStray(was: Strays | undefined, messageId: string): Strays {
  const {open, done} = was ?? {open: [], done: []};
  return {
    open: open.filter(one => one.messageId !== messageId),
    done: [...done, messageId].slice(-MOST_DONE),
  };
}

/** Whether the mail waits for an officer. */
export function isOpenStray(was: Strays | undefined, messageId: string): boolean {
  return (was?.open ?? []).some(one => one.messageId === messageId);
}

/** Whether the mail waits or has waited, so that it is not brought again. */
export function isKnownStray(was: Strays | undefined, messageId: string): boolean {
  return isOpenStray(was, messageId) || Boolean(was?.done.includes(messageId));
}
