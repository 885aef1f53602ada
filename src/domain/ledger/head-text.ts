import type {LedgerHead} from './head';
import {Refusal} from '../result';
import {SCHEMA} from './schema';
import {readRuns, writeRuns} from './letter-runs';
import type {Claim, LetterKind, WaitingLetter} from './outbox';

/**
 * The head as its cells hold it. Letters are written as runs: after a minute of 1,000 complaints the claims and the
 * waiting letters take some 60 characters, and 9,000 if no two of them are neighbours; a cell holds 50,000, and a
 * longer head goes on in the cells behind it.
 */
export function writeHead(head: LedgerHead): string {
  const {sending, waiting, ...rest} = head;
  return JSON.stringify({...rest, sending: writeClaims(sending), waiting: writeWaiting(waiting)});
}

/** Refuses a ledger that a later version of the desk has written: an old copy must not write over it. */
export function readHead(text: string): LedgerHead {
  const {sending, waiting, ...rest} = JSON.parse(text) as Written;
  if (rest.schema > SCHEMA) throw new Refusal('newer-schema');
  return {...rest, sending: readClaims(sending), waiting: readWaiting(waiting)};
}

type Written = Omit<LedgerHead, 'sending' | 'waiting'> & {
  sending: Array<[claimedAt: number, looks: number, runs: string]>;
  waiting: Array<[kind: LetterKind, runs: string]>;
};

function writeClaims(claims: readonly Claim[]): Written['sending'] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim[2]} ${claim[3] ?? 0}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].map(group => [
    group[0]![2],
    group[0]![3] ?? 0,
    writeRuns(group.map(([entry, mail]) => [entry, mail])),
  ]);
}

function readClaims(groups: Written['sending']): Claim[] {
  return groups.flatMap(([claimedAt, looks, runs]) =>
    readRuns(runs).map(([entry, mail]): Claim =>
      looks > 0 ? [entry, mail, claimedAt, looks] : [entry, mail, claimedAt],
    ),
  );
}

function writeWaiting(waiting: readonly WaitingLetter[]): Written['waiting'] {
  return [...new Set(waiting.map(([, , kind]) => kind))].map(kind => [
    kind,
    writeRuns(waiting.filter(one => one[2] === kind).map(([entry, mail]) => [entry, mail])),
  ]);
}

function readWaiting(kinds: Written['waiting']): WaitingLetter[] {
  return kinds.flatMap(([kind, runs]) =>
    readRuns(runs).map(([entry, mail]): WaitingLetter => [entry, mail, kind]),
  );
}
