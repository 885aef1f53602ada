import type {RegisterChecked} from '../../domain/desk/protocol';
import {MINUTE} from '../../domain/instant';
import type {Finding} from '../../domain/ledger/finding';
import type {LedgerHead} from '../../domain/ledger/head';
import {chainEnd, chainStart, type ChainWalk, followChain} from '../../domain/ledger/verify-chain';
import {findingSentence} from '../../ui/text/findings';
import type {Desk, LedgerVolume} from '../ports';
import {paceVolumes} from './pace';
import {checkComplaints, type Shifts} from './verify-complaints';
import {checkPrints} from './verify-prints';
import {LINES, linesFrom} from './verify-reads';

/** An execution ends at six minutes; one stretch takes one at most. */
const WORK_TIME = 3 * MINUTE;

/** Where a verification goes on: a volume, and in it the chain, the complaints from a place on, or the other tabs. */
type Cursor =
  | {volume: number; part: 'chain'; walk: ChainWalk | null}
  | {volume: number; part: 'rows'; from: number; shifts: Shifts}
  | {volume: number; part: 'prints'};

interface Stretch {
  findings: Finding[];
  /** Lines, complaints and rows looked at. */
  checked: number;
  /** Null at the end of the volume. */
  next: Cursor | null;
}

/**
 * R4: follows the chain of every volume, folds each complaint anew and compares it with its row, its words and its
 * letters, and holds every row that the journal does not tell of against its signed print. Nothing is changed. What
 * takes longer than an execution goes on where `next` says.
 *
 * @param from empty, or `next` of the call before.
 */
export function verifyRegister(desk: Desk, from: string): RegisterChecked {
  const begun = desk.now();
  const findings: Finding[] = [];
  let cursor: Cursor | null = from ? (JSON.parse(from) as Cursor) : firstOf(0);
  let checked = 0;
  while (cursor && desk.now() - begun < WORK_TIME) {
    const volumes = desk.ledger.volumes();
    const volume = volumes[cursor.volume];
    if (!volume) break;
    if (cursor.part === 'chain' && cursor.walk === null) paceVolumes(desk, cursor.volume);
    const ledger = desk.ledger.at(volume.base);
    const stretch: Stretch = check(desk, ledger, ledger.read({}).head, cursor);
    findings.push(...stretch.findings);
    checked += stretch.checked;
    cursor =
      stretch.next ?? (cursor.volume + 1 < volumes.length ? firstOf(cursor.volume + 1) : null);
  }
  return {
    findings: findings.map(findingSentence),
    checked,
    next: cursor ? JSON.stringify(cursor) : '',
  };
}

function firstOf(volume: number): Cursor {
  return {volume, part: 'chain', walk: null};
}

function check(desk: Desk, ledger: LedgerVolume, head: LedgerHead, cursor: Cursor): Stretch {
  const {volume} = cursor;
  switch (cursor.part) {
    case 'chain':
      return checkChain(desk, ledger, head, cursor);
    case 'rows': {
      const {from, shifts} = cursor;
      const {next, ...found} = checkComplaints(desk, ledger, head, {from, shifts});
      return {
        ...found,
        next: next ? {volume, part: 'rows', ...next} : {volume, part: 'prints'},
      };
    }
    case 'prints':
      return {...checkPrints(desk, ledger, head), next: null};
  }
}

function checkChain(
  desk: Desk,
  ledger: LedgerVolume,
  head: LedgerHead,
  {volume, walk}: Cursor & {part: 'chain'},
): Stretch {
  const from = walk ?? chainStart(head);
  const lines = linesFrom(ledger, from.row + 1);
  const followed = followChain(lines, from, head, desk.crypto.digest);
  const isOver = lines.length < LINES || followed.walk.expected > head.journal.lines;
  return {
    findings: [...followed.findings, ...(isOver ? chainEnd(followed.walk, head) : [])],
    checked: lines.length,
    next: isOver
      ? {volume, part: 'rows', from: head.base + 1, shifts: {}}
      : {volume, part: 'chain', walk: followed.walk},
  };
}
