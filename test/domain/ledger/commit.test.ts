import {createHash} from 'node:crypto';
import fc from 'fast-check';
import {LEDGER_TABS} from '../../../src/data/ledger-tabs';
import {SOP_A} from '../../../src/data/sop-a';
import {fold} from '../../../src/domain/complaint/apply';
import type {Complaint} from '../../../src/domain/complaint/complaint';
import type {ComplaintEvent} from '../../../src/domain/complaint/event';
import {buildCommit} from '../../../src/domain/ledger/commit';
import type {Commit} from '../../../src/domain/ledger/draft';
import {emptyHead} from '../../../src/domain/ledger/head';
import {brokenLine, type JournalLine, readEvent} from '../../../src/domain/ledger/journal';
import type {Change, Snapshot} from '../../../src/domain/ledger/transaction';
import {procedureKey} from '../../../src/domain/procedure/procedure';
import {officeSettings} from '../../office-settings';

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const sign = (text: string) => digest(`kunci ${text}`);
const now = Date.parse('2026-11-02T08:05:00+07:00');
const settings = officeSettings();
const complainant = {
  name: 'Sari Contohwati',
  salt: 'garam',
  trackingCode: 'ABCD2345',
} as Change['complainant'];
const texts = {
  title: 'Lampu padam',
  body: 'Gelap',
  extra: [],
  materials: [],
  held: [],
  answer: '',
  answerBy: '',
};

function emptySnapshot(): Snapshot {
  const rows = Object.fromEntries(
    Object.entries(LEDGER_TABS).map(([tab, {rows: count}]) => [tab, count]),
  );
  return {
    head: emptyHead(rows),
    projected: 0,
    settings,
    dossiers: new Map(),
    sent: new Map(),
    recent: new Set(),
    recentRows: [],
    queue: [],
    letters: new Map(),
    office: new Map(),
    sheetRows: [],
    memory: null,
    repeated: undefined,
  };
}

function registered(entry: number): Change {
  const event: ComplaintEvent = {
    type: 'registered',
    at: now,
    by: 'meja',
    register: `ADU-2026-${entry}`,
    channel: 'webForm',
    responseId: `r${entry}`,
    receivedAt: now,
    procedure: procedureKey(SOP_A),
    reachableByMail: false,
    contentHash: 'c',
    identityHash: 'i',
  };
  return {entry, complainant, texts, events: [event]};
}

/** The snapshot a reader finds after a commit. */
function after(snapshot: Snapshot, commit: Commit): Snapshot {
  const dossiers = new Map([
    ...snapshot.dossiers,
    ...commit.dossiers.map(one => [one.entry, one] as const),
  ]);
  return {...snapshot, head: commit.head, dossiers};
}

function linesOf(commits: readonly Commit[]): JournalLine[] {
  return commits
    .flatMap(commit => commit.cells)
    .filter(cell => cell.tab === 'journal')
    .map(({values: [line, entry, version, event, hash]}) => ({
      line: Number(line),
      entry: Number(entry),
      version: Number(version),
      event: readEvent(event!),
      hash: hash!,
    }));
}

describe('R1, R4 a commit of the ledger', () => {
  const first = buildCommit(
    emptySnapshot(),
    {changes: [registered(1), registered(2)], result: null},
    {now, digest, sign},
  );

  it('numbers its complaints one after another', () => {
    expect(first.head).toMatchObject({
      commit: 1,
      entries: 2,
      series: [{year: 2026, first: 1, entry: 1}],
    });
    expect(first.head.months).toEqual({'2026-11': [1, 2]});
  });

  it('writes each complaint at the row of its place', () => {
    const rows = first.cells.filter(cell => cell.tab === 'register').map(cell => cell.row);
    expect(rows).toEqual([1, 2]);
  });

  it('puts an unsettled complaint into the queue and takes a settled one out', () => {
    const told: ComplaintEvent = {type: 'told', at: now, by: 'sari', notice: 0, how: 'whatsapp'};
    const notice: ComplaintEvent = {type: 'noticeDue', at: now, by: 'meja', kind: 'receipt'};
    const dismissed: ComplaintEvent = {
      type: 'dismissed',
      at: now,
      by: 'sari',
      reasonHash: 'sapaan',
    };
    const change: Change = {entry: 1, events: [notice, dismissed, told]};
    const next = buildCommit(
      after(emptySnapshot(), first),
      {changes: [change], result: null},
      {now, digest, sign},
    );
    expect(first.head.queue).toEqual({length: 2, free: []});
    expect(next.head.queue).toEqual({length: 2, free: [1]});
    expect(next.cells.find(cell => cell.tab === 'queue')).toMatchObject({row: 1, values: ['', '']});
  });

  it('holds no personal data and no free text in the journal', () => {
    const journal = JSON.stringify(linesOf([first]));
    expect(journal).not.toMatch(/Sari|Lampu|Gelap|ABCD2345/);
  });

  it('grows all tabs with a row for each complaint together', () => {
    const snapshot = emptySnapshot();
    snapshot.head.entries = 999;
    const {growth} = buildCommit(
      snapshot,
      {changes: [registered(1000)], result: null},
      {now, digest, sign},
    );
    expect(growth.map(one => one.tab).sort()).toEqual([
      'identity',
      'mail',
      'register',
      'sent',
      'texts',
    ]);
  });

  it('claims each letter for the execution that commits', () => {
    const letter = {
      kind: 'receipt' as const,
      to: 'a@example.com',
      replyTo: null,
      subject: 's',
      text: 't',
      html: 'h',
      threadId: null,
    };
    const change = {...registered(1), letters: [letter]};
    const commit = buildCommit(
      emptySnapshot(),
      {changes: [change], result: null},
      {now, digest, sign},
    );
    expect(commit.letters).toEqual([{...letter, entry: 1, mail: 0}]);
    expect(commit.head.sending).toEqual([[1, 0, now]]);
  });

  it('journals a send with the complaint’s next commit', () => {
    const letter = {
      kind: 'receipt' as const,
      to: 'a@example.com',
      replyTo: null,
      subject: 's',
      text: 't',
      html: 'h',
      threadId: null,
    };
    const one = buildCommit(
      emptySnapshot(),
      {changes: [{...registered(1), letters: [letter]}], result: null},
      {now, digest, sign},
    );
    const note = {mail: 0, messageId: 'm', threadId: 't', sentAt: now};
    const snapshot = {...after(emptySnapshot(), one), sent: new Map([[1, [note]]])};
    const two = buildCommit(
      snapshot,
      {changes: [{entry: 1, events: []}], result: null},
      {now, digest, sign},
    );
    expect(two.head.sending).toEqual([]);
    expect(two.dossiers[0]!.complaint.mails[0]).toEqual({
      kind: 'receipt',
      sentAt: now,
      threadId: 't',
    });
  });

  it('is folded from its journal alone, whatever happened, and any altered line is found', () => {
    const happening = fc.constantFrom<ComplaintEvent>(
      {type: 'dismissed', at: now, by: 'sari', reasonHash: 'sapaan'},
      {type: 'referred', at: now, by: 'sari', unit: 'Seksi', ppid: 'p@example.com', dueAt: now},
      {
        type: 'responseRecorded',
        at: now,
        by: 'meja',
        referral: 0,
        messageId: 'm',
        materialHash: 'h',
      },
      {type: 'answerDrafted', at: now, by: 'sari', draftHash: 'h'},
      {type: 'answered', at: now, by: 'sari', answerHash: 'h', self: true},
      {type: 'replyHeld', at: now, by: 'meja', messageId: 'm', reason: 'sender', textHash: 'h'},
    );
    fc.assert(
      fc.property(fc.array(happening, {maxLength: 12}), fc.nat(), (events, seed) => {
        let snapshot = after(emptySnapshot(), first);
        const commits = [first];
        for (const event of events) {
          const commit = buildCommit(
            snapshot,
            {changes: [{entry: 2, events: [event]}], result: null},
            {now, digest, sign},
          );
          commits.push(commit);
          snapshot = after(snapshot, commit);
        }
        const lines = linesOf(commits);
        expect(brokenLine(lines, digest)).toBeUndefined();
        const folded = fold(lines.filter(line => line.entry === 2).map(line => line.event));
        expect(folded).toEqual(snapshot.dossiers.get(2)!.complaint as Complaint);
        const victim = seed % lines.length;
        const altered = lines.map((line, at) =>
          at === victim ? {...line, event: {...line.event, at: now + 1}} : line,
        );
        expect(brokenLine(altered, digest)).toEqual(altered[victim]);
        const shortened = lines.filter((_line, at) => at !== victim);
        if (victim < lines.length - 1) expect(brokenLine(shortened, digest)).toBeDefined();
      }),
    );
  });
});
