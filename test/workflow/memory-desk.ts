import {createHash} from 'node:crypto';
import {LEDGER_TABS} from '../../src/data/ledger-tabs';
import {assessAnswer} from '../../src/domain/answer/assess-answer';
import type {Dossier} from '../../src/domain/complaint/dossier';
import {buildCommit} from '../../src/domain/ledger/commit';
import {type Commit} from '../../src/domain/ledger/draft';
import {emptyHead, type LedgerHead} from '../../src/domain/ledger/head';
import {type JournalLine, readEvent} from '../../src/domain/ledger/journal';
import type {QueueItem} from '../../src/domain/ledger/queue';
import type {
  ClaimedLetter,
  Letter,
  OfficeLetter,
  Reads,
  SentNote,
  Snapshot,
} from '../../src/domain/ledger/transaction';
import type {OfficeSettings} from '../../src/domain/settings';
import type {Desk, LedgerVolume, TransactOptions} from '../../src/workflow/ports';
import {Refusal} from '../../src/domain/result';

type Transact = LedgerVolume['transact'];

/** A desk whose ledger is the pure commits one after another, without cells, locks or Google: thousands of acts a second. */
export interface MemoryDesk {
  desk: Desk;
  now: number;
  snapshot(): Snapshot;
  dossier(entry: number): Dossier;
  /** The places of all complaints. */
  entries(): number[];
  queue(): QueueItem[];
  journal: JournalLine[];
  /** Every letter that went out. */
  sent: ClaimedLetter[];
}

/** What a ledger holds already. */
export interface Begun {
  head: LedgerHead;
  dossiers: readonly Dossier[];
  queue: readonly QueueItem[];
  journal: readonly JournalLine[];
}

export function memoryDesk(settings: OfficeSettings, now: number, begun?: Begun): MemoryDesk {
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  const rows = Object.fromEntries(
    Object.entries(LEDGER_TABS).map(([tab, {rows: count}]) => [tab, count]),
  );
  let head = begun?.head ?? emptyHead(rows, 1_000_000);
  let inForce = settings;
  const dossiers = new Map((begun?.dossiers ?? []).map(one => [one.entry, one]));
  const queue = new Map((begun?.queue ?? []).map((one, slot) => [slot + 1, one]));
  const notes = new Map<number, SentNote[]>();
  const results = new Map<string, unknown>();
  const kept: Record<string, string> = {secret: 'rahasia'};
  const sent: ClaimedLetter[] = [];
  const journal = [...(begun?.journal ?? [])];
  const letters = new Map<number, Letter[]>();
  const office = new Map<number, {letter: OfficeLetter; sent: boolean}>();

  const snapshot = (reads: Reads = {}): Snapshot => ({
    head,
    projected: head.commit,
    settings: inForce,
    dossiers: new Map([...dossiers].filter(([entry]) => reads.entries?.includes(entry) ?? true)),
    sent: notes,
    recent: new Set(),
    recentRows: [],
    letters: new Map([...letters].map(([entry, own]) => [entry, [...own]])),
    queue: [...queue.values()],
    office: new Map(office),
    sheetRows: [],
    memory: null,
    repeated: reads.command === undefined ? undefined : results.get(reads.command),
  });

  function keep(commit: Commit): void {
    head = JSON.parse(JSON.stringify(commit.head)) as typeof head;
    for (const one of commit.dossiers) dossiers.set(one.entry, one);
    for (const {entry, mail, ...letter} of commit.letters)
      if (entry === 0) office.set(mail, {letter: letter as OfficeLetter, sent: false});
    for (const {tab, row, column, values} of commit.cells) {
      const [first = '', second = '', third = '', fourth = '', fifth = ''] = values;
      if (tab === 'queue' && first === '') queue.delete(row);
      else if (tab === 'queue') queue.set(row, JSON.parse(second) as QueueItem);
      else if (tab === 'mail' && first.startsWith('{')) {
        const own = letters.get(row) ?? [];
        own[column - 1] = JSON.parse(first) as Letter;
        letters.set(row, own);
      } else if (tab === 'journal')
        journal.push({
          line: Number(first),
          entry: Number(second),
          version: Number(third),
          event: readEvent(fourth),
          hash: fifth,
        });
    }
  }

  const transact: Transact = <T>(
    reads: Reads,
    decide: Parameters<Transact>[1],
    _options?: TransactOptions,
  ) => {
    const before = snapshot(reads);
    if (before.repeated !== undefined)
      return {result: before.repeated as T, commit: null, settings: inForce};
    const decision = decide(before);
    const {changes, result, ...others} = decision;
    if (reads.command !== undefined) results.set(reads.command, result ?? null);
    if (changes.length === 0 && Object.values(others).every(one => !one))
      return {result: result as T, commit: null, settings: inForce};
    const commit = buildCommit(before, decision, {
      now: memory.now,
      digest,
      sign: text => text.slice(0, 8),
      nonce: String(head.commit + 1),
      ...(reads.command === undefined ? {} : {command: reads.command}),
    });
    inForce = decision.settings ?? inForce;
    keep(commit);
    return {result: result as T, commit, settings: inForce};
  };

  const ledger = {
    volumes: () => [{ledgerId: 'jilid', base: 0, open: true}],
    at: () => ledger,
    earlier: () => ledger,
    read(reads: Reads) {
      const found = snapshot(reads);
      if (reads.entries?.some(entry => entry < 1)) throw new Refusal('unknown-complaint');
      return found;
    },
    readQueue: () => ({snapshot: snapshot(), items: [...queue.values()]}),
    transact,
    note(answers: ReadonlyArray<SentNote & {entry: number}>) {
      for (const {entry, ...note} of answers) {
        const own = office.get(note.mail);
        if (entry > 0) notes.set(entry, [...(notes.get(entry) ?? []), note]);
        else if (own) own.sent = true;
      }
    },
  };

  const desk = {
    now: () => memory.now,
    pause: () => undefined,
    report(what: string, error: unknown) {
      throw new Error(`${what}: ${String(error)}`);
    },
    ledger,
    mailbox: {
      send(letter: ClaimedLetter) {
        sent.push(letter);
        const {entry, mail} = letter;
        const id = `m${sent.length}`;
        return {entry, mail, messageId: id, threadId: letter.threadId ?? id, sentAt: memory.now};
      },
    },
    memory: {
      all: () => kept,
      peek: (key: string) => kept[key] ?? null,
      set: (key: string, value: string) => void (kept[key] = value),
      remove: (key: string) => void delete kept[key],
    },
    crypto: {
      randomBytes: (count: number) => Array.from({length: count}, (_one, at) => at),
      digest,
      hmac: (text: string, secret: string) => digest(`${secret} ${text}`),
    },
    wings: {
      language: {
        answerChecker: () => () => ({version: 'uji', findings: [], sentences: 1}),
        assessAnswer,
      },
    },
  } as unknown as Desk;

  const memory: MemoryDesk = {
    desk,
    now,
    snapshot,
    dossier: entry => dossiers.get(entry)!,
    entries: () => [...dossiers.keys()],
    queue: () => [...queue.values()],
    journal,
    sent,
  };
  return memory;
}
