import type {Digest} from '../ledger/digest';
import type {RegisterNumber} from '../register-number';

/** The names of an audit package's files, behind the period's key. */
export const JOURNAL = 'Jurnal';

/** A line as the journal's cells hold it: line, place, version, event, hash. */
export type AuditLine = readonly [
  line: string,
  entry: string,
  version: string,
  event: string,
  hash: string,
];

/** P6: an unbroken stretch of the journal, in which all lines of a period's complaints lie. */
export interface AuditJournal {
  office: string;
  made: string;
  /** The hash of the line before the first one. */
  before: string;
  /** Which place is which number: the complaints of the period. */
  numbers: Array<readonly [entry: number, register: RegisterNumber]>;
  lines: AuditLine[];
}

/** The stretch as JSON lines; `readAudit` is its inverse. */
export function writeAudit({lines, ...rest}: AuditJournal): string {
  const head = JSON.stringify(rest);
  return `${[head, ...lines.map(line => JSON.stringify(line))].join('\n')}\n`;
}

/** Null for a text that is no journal of a package. */
export function readAudit(text: string): AuditJournal | null {
  try {
    const [head = '', ...lines] = text.trim().split('\n');
    const rest = JSON.parse(head) as Partial<Omit<AuditJournal, 'lines'>>;
    if (typeof rest.before !== 'string' || !Array.isArray(rest.numbers)) return null;
    const read = lines.map(line => JSON.parse(line) as AuditLine);
    return {...(rest as Omit<AuditJournal, 'lines'>), lines: read};
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The first line whose hash does not follow from the one before it; null for a sound stretch (R4). */
export function brokenAt({before, lines}: AuditJournal, digest: Digest): string | null {
  let previous = before;
  let expected = Number(lines[0]?.[0] ?? 0);
  for (const [line, entry, version, event, hash] of lines) {
    const follows = digest([previous, line, entry, version, event].join('\n'));
    if (Number(line) !== expected || follows !== hash) return line;
    previous = hash;
    expected += 1;
  }
  return null;
}

/** What the journal says of one printed number, line by line; null where the package does not hold it. */
export function follow(audit: AuditJournal, register: RegisterNumber): AuditLine[] | null {
  const entry = audit.numbers.find(([, number]) => number === register)?.[0];
  if (entry === undefined) return null;
  return audit.lines.filter(line => Number(line[1]) === entry);
}
