import type {Inbox, ComplaintView} from '../../../src/domain/desk/protocol';
import {DAY, MINUTE} from '../../../src/domain/instant';
import type {TestOffice} from '../office';
import {openWalkedOffice, ADMIN} from './premises';

/** Who has complained, as the walk knows it: each with words of their own that can be looked for everywhere. */
export interface Person {
  n: number;
  email: string;
  phone: string;
  /** Asked not to be known (I8). */
  isHidden: boolean;
  responseId: string | null;
}

export interface Walk {
  office: TestOffice;
  people: Person[];
  /** What happened, for a repetition by hand. */
  log: string[];
  /** What must never happen. */
  wrong: string[];
  /** Hands were at the register tab since it was last put right. */
  touched: boolean;
  /** Something was to go wrong at Google since the walk began. */
  troubled: boolean;
  tokens: Map<string, {token: string; at: number}>;
  /** Executions looked at so far. */
  seen: number;
  commands: number;
  /** Version of each complaint when it was looked at last. */
  versions: Map<number, number>;
}

export async function openWalk(seed: number): Promise<Walk> {
  const office = await openWalkedOffice(seed);
  const seen = office.world.state.executions.count;
  return {
    office,
    people: [],
    log: [],
    wrong: [],
    touched: false,
    troubled: false,
    tokens: new Map(),
    seen,
    commands: 0,
    versions: new Map(),
  };
}

export const now = ({office}: Walk) => office.world.clock.now();

/** What may go wrong at Google and has not yet. */
export function isArmed({office}: Walk): boolean {
  const {armed, kills} = office.world.state.faults;
  return armed.length + kills.length > 0;
}

/**
 * A page's call as the page makes it: what is lost is asked again, the same message.
 *
 * @returns the answer, or the code of the refusal.
 */
export function ask<T>(walk: Walk, message: object): {value: T} | {refused: string} {
  for (let tries = 0; ; tries += 1) {
    const mayFail = isArmed(walk);
    try {
      return {value: walk.office.ask<T>(message)};
    } catch (error) {
      const text = (error as Error).message;
      // Sheets' sixty reads a minute: the page says to try again, and a minute later it works.
      if (/Quota exceeded for quota metric/.test(lastLogs(walk)) && tries < 2) {
        walk.office.world.advance(now(walk) + MINUTE);
        continue;
      }
      const [, code] = /^([a-z-]+): /.exec(text) ?? [];
      const isRefusal = code !== undefined && code !== 'fault';
      if (isRefusal) return {refused: code};
      if (!mayFail) walk.wrong.push(`${JSON.stringify(message)}: ${text} ${lastLogs(walk)}`);
      if (!mayFail || tries === 2) return {refused: 'fault'};
    }
  }
}

const lastLogs = ({office}: Walk) =>
  office.world.state.executions.records
    .at(-1)!
    .logs.map(({text}) => text)
    .join(' ');

export const valueOf = <T>(answer: {value: T} | {refused: string}): T | null =>
  'value' in answer ? answer.value : null;

/** Signs in where the last time is long ago; null where the desk sends no code now. */
export function tokenOf(walk: Walk, email = ADMIN): string | null {
  const known = walk.tokens.get(email);
  if (known && now(walk) - known.at < 60 * DAY) return known.token;
  try {
    walk.office.world.advance(now(walk) + 61_000);
    const token = walk.office.signIn(email);
    walk.tokens.set(email, {token, at: now(walk)});
    return token;
  } catch {
    return null;
  }
}

export const inboxOf = (walk: Walk, token: string) =>
  valueOf(ask<Inbox>(walk, {do: 'inbox', token}));
export const openAt = (walk: Walk, token: string, entry: number) =>
  valueOf(ask<ComplaintView>(walk, {do: 'open', token, entry}));

export const commandOf = (walk: Walk) => `langkah-${(walk.commands += 1)}`;

/** One of a list, by a move's number; undefined where there is none. */
export const oneOf = <T>(list: readonly T[], n: number): T | undefined =>
  list.length === 0 ? undefined : list[n % list.length];
