import type {Accounts} from './accounts';
import type {Clock} from './clock';
import {GoogleError} from './service';

const DAY = 24 * 60 * 60 * 1000;

/**
 * What one account may do in 24 hours, consumer and Workspace, and the word Google's error uses for it.
 * https://developers.google.com/apps-script/guides/services/quotas
 */
export const DAILY_QUOTAS = {
  calendarEventsCreated: [5000, 10000, 'calendar'],
  documentsCreated: [250, 1500, 'create document'],
  filesConverted: [2000, 4000, 'convert'],
  emailRecipients: [100, 1500, 'email'],
  emailRecipientsInDomain: [100, 2000, 'email'],
  emailReadWriteExcludingSend: [20000, 50000, 'gmail'],
  propertiesReadWrite: [50000, 500000, 'properties'],
  spreadsheetsCreated: [250, 3200, 'create spreadsheet'],
  triggerRuntimeMinutes: [90, 360, 'trigger'],
  urlFetchCalls: [20000, 100000, 'urlfetch'],
  projectsCreated: [50, 50, 'create project'],
} as const satisfies Record<string, readonly [number, number, string]>;

export type QuotaName = keyof typeof DAILY_QUOTAS;

interface Use {
  /** When the first request of this window came (ms). */
  since: number;
  amount: number;
}

export interface QuotasState {
  /** By account, then by quota. */
  used: Record<string, Partial<Record<QuotaName, Use>>>;
}

export function emptyQuotasState(): QuotasState {
  return {used: {}};
}

export type Quotas = ReturnType<typeof createQuotas>;

export function createQuotas(state: QuotasState, clock: Clock, accounts: Accounts) {
  function limit(user: string, name: QuotaName): number {
    const [consumer, workspace] = DAILY_QUOTAS[name];
    return accounts.find(user)?.kind === 'workspace' ? workspace : consumer;
  }

  /** The current window; it opens with the first request and lasts 24 hours. */
  function current(user: string, name: QuotaName): Use | undefined {
    const use = state.used[user]?.[name];
    return use && clock.now() < use.since + DAY ? use : undefined;
  }

  function remaining(user: string, name: QuotaName): number {
    return Math.max(0, limit(user, name) - (current(user, name)?.amount ?? 0));
  }

  /** Adds to what was used, whether or not any is left. */
  function add(user: string, name: QuotaName, amount: number): void {
    const use = current(user, name);
    if (use) use.amount += amount;
    else (state.used[user] ??= {})[name] = {since: clock.now(), amount};
  }

  /** Takes `amount` of the day's quota, or throws Google's text and takes nothing. */
  function spend(user: string, name: QuotaName, amount = 1): void {
    if (remaining(user, name) < amount) throw exhausted(name);
    add(user, name, amount);
  }

  /** Throws Google's text where nothing of the day's quota is left. */
  function require(user: string, name: QuotaName): void {
    if (remaining(user, name) <= 0) throw exhausted(name);
  }

  /** What the account used in the windows open now, with the limits. */
  function used(user: string): Partial<Record<QuotaName, {used: number; limit: number}>> {
    const names = Object.keys(state.used[user] ?? {}) as QuotaName[];
    return Object.fromEntries(
      names
        .filter(name => current(user, name))
        .map(name => [name, {used: current(user, name)!.amount, limit: limit(user, name)}]),
    );
  }

  return {state, limit, remaining, add, spend, require, used};
}

function exhausted(name: QuotaName): GoogleError {
  return new GoogleError(
    name === 'triggerRuntimeMinutes'
      ? 'Service using too much computer time for one day.'
      : `Service invoked too many times for one day: ${DAILY_QUOTAS[name][2]}.`,
    429,
  );
}
