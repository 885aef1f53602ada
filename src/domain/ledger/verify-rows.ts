import {LEDGER_TABS} from '../../data/ledger-tabs';
import {apply} from '../complaint/apply';
import type {Complaint} from '../complaint/complaint';
import type {Complainant, Texts} from '../complaint/dossier';
import type {ComplaintEvent} from '../complaint/event';
import {Digest, seal} from './digest';
import {readEvent} from './journal';
import {readDocument, Row, writeRegisterRow} from './rows';
import type {WrittenLine} from './verify-chain';
import type {TextPart} from './finding';

/** A complaint as its journal alone tells it. */
export interface Told {
  complaint: Complaint;
  events: ComplaintEvent[];
  /** The hash of its last line. */
  hash: string;
  /** False where a line of it is gone or out of its place: the chain names that, and nothing more can be told. */
  isWhole: boolean;
}

/** Folds the complaints from `first` to `last` out of lines; a line that says nothing any more is left out. */
export function foldLines(
  told: Map<number, Told>,
  lines: readonly WrittenLine[],
  first: number,
  last: number,
): void {
  for (const [, place, version, text, hash] of lines) {
    const entry = Number(place);
    if (!(entry >= first && entry <= last)) continue;
    const event = eventOf(text);
    const before = told.get(entry);
    if (!event || (!before && event.type !== 'registered')) continue;
    told.set(entry, {
      complaint: apply(before?.complaint ?? null, event),
      events: [...(before?.events ?? []), event],
      hash,
      isWhole: (before?.isWhole ?? true) && Number(version) === (before?.events.length ?? 0) + 1,
    });
  }
}

/** The columns of a register row that are not as the journal tells. */
export function alteredColumns(row: Row, entry: number, {complaint, hash}: Told): string[] {
  const slot = row[7] ? Number(row[7]) : null;
  const nothing = {} as Complainant & Texts;
  const right = writeRegisterRow(
    {entry, complaint, complainant: nothing, texts: nothing, slot},
    hash,
    0,
  ).values;
  return LEDGER_TABS.register.columns.filter((name, index) => {
    const [is = '', should = ''] = [row[index], right[index]];
    return name === 'keadaan' ? !sameJson(is, should) : is !== should;
  });
}

/** Whether identity and texts are those whose salted hashes the journal holds; what is not is named. */
export function alteredWords(
  rows: {identity: Row; texts: Row | undefined},
  {events, complaint}: Told,
  digest: Digest,
): {identity: boolean; texts: TextPart[]} {
  const complainant = documentOf<Complainant>(rows.identity);
  // A row that is gone is found by the walk down its own tab.
  const texts = rows.texts && documentOf<Texts>(rows.texts);
  if (!complainant) return {identity: true, texts: []};
  const sealed = (text: string) => seal(text, complainant.salt, digest);
  const identity = sealed(JSON.stringify(complainant)) !== complaint.identityHash;
  if (!texts) return {identity, texts: rows.texts ? ['whole'] : []};
  const hashes = new Set(events.flatMap(hashesIn));
  const known = (text: string | undefined) => !text || hashes.has(sealed(text));
  const count = (...types: Array<ComplaintEvent['type']>) =>
    events.filter(event => types.includes(event.type)).length;
  const checks: Array<[TextPart, boolean]> = [
    [
      'body',
      sealed(JSON.stringify([texts.title, texts.body, texts.extra])) === complaint.contentHash,
    ],
    [
      'materials',
      texts.materials.length === count('responseRecorded', 'replyAccepted') &&
        texts.materials.every(one => known(one.text)),
    ],
    [
      'held',
      texts.held.length === complaint.heldReplies.length &&
        texts.held.every(one => known(one.text)),
    ],
    ['remarks', (texts.remarks ?? []).every(one => known(one.text))],
    ['answer', known(texts.answer) && (texts.answer !== '') === isDrafted(events)],
    ['earlierAnswers', (texts.earlierAnswers ?? []).every(({answer}) => known(answer))],
    ['interims', (texts.interims ?? []).every(known)],
    ['pledges', (texts.pledges ?? []).every(({note}) => known(note))],
    ['letter', known(texts.letter && JSON.stringify(texts.letter))],
    ['posted', known(texts.posted?.text) && known(texts.posted?.link)],
    ['reasons', reasonsIn(texts).every(known)],
    ['questions', (texts.questions ?? []).every(known)],
    [
      'additions',
      (texts.additions ?? []).length >= complaint.amendments.length &&
        (texts.additions ?? []).every(({answers}) => known(JSON.stringify(answers))),
    ],
    ['sheet', (texts.sheet ?? '') === sheetOf(events)],
    ['attachments', (texts.attachments ?? []).every(one => known(one.name))],
  ];
  return {identity, texts: checks.filter(([, isRight]) => !isRight).map(([name]) => name)};
}

/** All salted hashes of an event, also those of the verdict it carries. */
function hashesIn(value: object): string[] {
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    if (typeof one === 'object' && one !== null) return hashesIn(one);
    return /Hash$/.test(key) ? [String(one)] : [];
  });
}

function reasonsIn(texts: Texts): Array<string | undefined> {
  const {voidReason, dismissedReason, lateReason, overrideReason} = texts;
  const {lateReasons = {}, disclosures = [], lifeReasons = []} = texts;
  return [
    voidReason,
    dismissedReason,
    lateReason,
    overrideReason,
    ...Object.values(lateReasons),
    ...disclosures.map(one => one.reason),
    ...lifeReasons,
  ];
}

/** J8: who opens a complaint again puts its answer aside. */
function isDrafted(events: readonly ComplaintEvent[]): boolean {
  return events.reduce(
    (is, {type}) => (type === 'answerDrafted' ? true : type === 'reopened' ? false : is),
    false,
  );
}

function sheetOf(events: readonly ComplaintEvent[]): string {
  const [first] = events;
  return first?.type === 'registered' ? (first.sheet ?? '') : '';
}

function eventOf(text: string): ComplaintEvent | null {
  try {
    return readEvent(text);
  } catch {
    // The chain names such a line.
    return null;
  }
}

function documentOf<T>(row: Row): T | null {
  try {
    return readDocument<T>(row);
  } catch {
    // A cell of it was edited: as good as altered.
    return null;
  }
}

/** Equal but for the order of keys. */
function sameJson(a: string, b: string): boolean {
  if (a === b) return true;
  try {
    return same(JSON.parse(a), JSON.parse(b));
  } catch {
    return false;
  }
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [mine, others] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(mine);
  return (
    keys.length === Object.keys(others).length &&
    keys.every(key => key in others && same(mine[key], others[key]))
  );
}
