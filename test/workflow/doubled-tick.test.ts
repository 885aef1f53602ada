import {emptyHead, type LedgerHead} from '../../src/domain/ledger/head';
import type {Decision, Snapshot} from '../../src/domain/ledger/transaction';
import {sendDigests} from '../../src/workflow/letters/send-digests';
import type {Desk, LedgerVolume} from '../../src/workflow/ports';
import {fileReply} from '../../src/workflow/replies/file-reply';
import {officeSettings} from '../office-settings';
import {NOW} from '../ui/desk/fixtures';
import {REFERRED_DOSSIER as dossier} from './referred';

const HOUR = 60 * 60_000;

/** What a tick decides that read one head, where the lock shows it another. */
function decided(
  under: LedgerHead,
  work: (desk: Desk, ledger: LedgerVolume) => void,
): Decision<unknown> {
  const settings = officeSettings();
  const snapshot = {
    head: under,
    settings,
    dossiers: new Map([[1, dossier]]),
  } as unknown as Snapshot;
  let decision: Decision<unknown> | undefined;
  const ledger = {
    read: () => snapshot,
    transact(_reads: object, decide: (snapshot: Snapshot) => Decision<unknown>) {
      decision = decide(snapshot);
      return {result: undefined, commit: null, settings};
    },
  } as unknown as LedgerVolume;
  const desk = {
    now: () => NOW,
    memory: {all: () => ({secret: 'rahasia'})},
    crypto: {hmac: () => 'a'.repeat(64), digest: (text: string) => text},
    attachments: {look: () => ({head: [0xff, 0xd8, 0xff], sha256: 'h'}), file: () => 'berkas'},
    mailbox: {filesOf: () => [{name: 'foto.jpg', data: 'AAAA'}]},
    report: () => undefined,
  } as unknown as Desk;
  work(desk, ledger);
  return decision!;
}

describe('K1 a digest that two ticks are about to send', () => {
  const day = {date: '2026-11-23', counts: {}, digestAt: NOW - 2 * HOUR};
  const waiting: LedgerHead = {...emptyHead({}), referralDay: {...day, due: [[1, 0]]}};
  const sent: LedgerHead = {...emptyHead({}), referralDay: {...day, due: [], digestAt: NOW}};

  it.each([
    ['goes', waiting, 1],
    ['goes once', sent, 0],
  ])('%s', (_what, under, letters) => {
    const {office, digested} = decided(under, (desk, ledger) => sendDigests(desk, ledger, waiting));
    expect(office?.letters ?? []).toHaveLength(letters);
    expect(digested ?? []).toHaveLength(letters);
  });
});

describe('K2, I7 files of a reply that two ticks are about to file', () => {
  const waiting: LedgerHead = {...emptyHead({}), unfiled: [[1, 'm1']]};

  it.each([
    ['lie with the complaint', waiting, ['attached']],
    ['lie there once', emptyHead({}), []],
  ])('%s', (_what, under, types) => {
    const {changes} = decided(under, (desk, ledger) => fileReply(desk, ledger, waiting));
    expect(changes.flatMap(({events}) => events.map(({type}) => type))).toEqual(types);
  });
});
