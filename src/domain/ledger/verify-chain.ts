import {LEDGER_TABS} from '../../data/ledger-tabs';
import type {Digest} from './digest';
import type {Finding} from './finding';
import type {LedgerHead} from './head';
import {chainHash} from './journal';
import {Walk, walkRows} from './walk';

/** A line of the journal as its cells hold it. */
export type WrittenLine = readonly [
  line: string,
  entry: string,
  version: string,
  event: string,
  hash: string,
];

/** How far the chain has been followed. */
export interface ChainWalk extends Walk {
  /** The hashes that the next line may follow from: as written and as computed; empty behind a gap. */
  previous: string[];
}

const TAB = LEDGER_TABS.journal.title;

/** Before the first line of a volume, whose chain begins with the last hash of the one before it. */
export function chainStart({journal}: LedgerHead): ChainWalk {
  return {row: 0, expected: 1, previous: [journal.start]};
}

/** Follows a stretch of the chain and names each line that is not as it was written (R4). */
export function followChain(
  lines: readonly WrittenLine[],
  from: ChainWalk,
  head: LedgerHead,
  digest: Digest,
): {findings: Finding[]; walk: ChainWalk} {
  const findings: Finding[] = [];
  const find = (code: Finding['code'], place: number) =>
    findings.push({code, volume: head.volume, place, tab: TAB});
  let {previous} = from;
  const {steps, walk} = walkRows(lines, from, head.journal.lines);
  for (const step of steps) {
    if (step.type === 'foreign') find('lineForeign', step.sheetRow);
    if (step.type === 'missing') {
      find('lineMissing', step.place);
      previous = [];
    }
    if (step.type !== 'found') continue;
    const [line, , , , hash] = step.row;
    const computed = previous.map(before => hashOf(step.row, before, digest));
    const follows =
      Number(line) === step.place && (previous.length === 0 || computed.includes(hash));
    if (!follows) find('lineAltered', step.place);
    previous = follows ? [hash] : [hash, ...computed];
  }
  return {findings, walk: {...walk, previous}};
}

/** The chain must end where the head says: a cut tail leaves a sound chain behind. */
export function chainEnd({expected, previous}: ChainWalk, head: LedgerHead): Finding[] {
  const {lines, hash} = head.journal;
  if (expected === lines + 1 && (previous.length === 0 || previous.includes(hash))) return [];
  return [{code: 'chainCut', volume: head.volume, place: expected - 1, tab: TAB}];
}

function hashOf(
  [line, entry, version, event]: WrittenLine,
  previous: string,
  digest: Digest,
): string {
  const places = {line: Number(line), entry: Number(entry), version: Number(version)};
  return chainHash(previous, {...places, event}, digest);
}
