import type {Volume} from '../domain/ledger/volume';
import {volumeOf} from '../domain/ledger/volume';
import type {Reads, Snapshot} from '../domain/ledger/transaction';
import type {Ledger, LedgerVolume, OpenVolume} from '../workflow/ports';

interface VolumesParts {
  volumes(): readonly OpenVolume[];
  open(volume: Volume, takesEarlier?: boolean): LedgerVolume;
  /** Something waits again in a volume that was done. */
  reopen(volume: Volume): void;
}

/** All volumes as one ledger: a place tells its volume by arithmetic (design 3). */
export function ledgerVolumes({volumes, open, reopen}: VolumesParts): Ledger {
  const opened = new Map<string, LedgerVolume>();

  function ledgerOf(volume: Volume): LedgerVolume {
    const known = opened.get(volume.ledgerId) ?? open(volume);
    opened.set(volume.ledgerId, known);
    return known;
  }

  const current = () => volumes()[volumes().length - 1]!;

  function read(reads: Reads): Snapshot {
    const parts = partsOf(reads, volumes());
    const snapshots = parts.map(part => ledgerOf(part.volume).read(part.reads));
    return joined(snapshots);
  }

  /** Responses with a number in an earlier volume, which no longer changes: a flood at the turn of the year meets some. */
  function numberedBefore(volume: Volume): string[] {
    return volumes()
      .filter(one => one.base < volume.base)
      .flatMap(one => [...ledgerOf(one).read({recent: 'all'}).recent]);
  }

  return {
    volumes,
    at: base => ledgerOf(volumes().find(one => one.base === base) ?? current()),
    earlier: base => open(volumes().find(one => one.base === base) ?? current(), true),
    read,
    readWritten: (tabs, first, last) => ledgerOf(current()).readWritten(tabs, first, last),

    readQueue() {
      const earlier = volumes()
        .slice(0, -1)
        .filter(one => one.open);
      const items = earlier.flatMap(one => ledgerOf(one).readQueue().items);
      const {snapshot, items: own} = ledgerOf(current()).readQueue();
      return {snapshot, items: [...items, ...own]};
    },

    transact(reads, decide, options) {
      const [part, ...others] = partsOf(reads, volumes());
      if (!part || others.length > 0) throw new Error('a transaction stays in one volume');
      const {volume} = part;
      const before = reads.recent === 'all' ? numberedBefore(volume) : [];
      const outcome = ledgerOf(volume).transact(
        reads,
        snapshot => decide(withRecent(snapshot, before)),
        options,
      );
      const queue = outcome.commit?.head.queue;
      if (!volume.open && queue && queue.length > queue.free.length) reopen(volume);
      return outcome;
    },

    repair: (repairs, head) => ledgerOf(current()).repair(repairs, head),
    note: (sent, projected) => ledgerOf(current()).note(sent, projected),
  };
}

interface Part {
  volume: OpenVolume;
  reads: Reads;
}

/** What is asked of each volume, the newest first. */
function partsOf(reads: Reads, volumes: readonly OpenVolume[]): Part[] {
  const {entries, range} = reads;
  if (entries && entries.length > 0) {
    const wanted = [...new Set(entries.map(entry => volumeOf(entry, volumes)))];
    return wanted.map(volume => ({
      volume,
      reads: {...reads, entries: entries.filter(entry => volumeOf(entry, volumes) === volume)},
    }));
  }
  if (!range) return [{volume: volumes[volumes.length - 1]!, reads}];
  return volumes.flatMap((volume, index): Part[] => {
    const first = Math.max(range.first, volume.base + 1);
    const last = Math.min(range.last, volumes[index + 1]?.base ?? range.last);
    return first > last ? [] : [{volume, reads: {...reads, range: {first, last}}}];
  });
}

function withRecent(snapshot: Snapshot, ids: readonly string[]): Snapshot {
  return ids.length === 0 ? snapshot : {...snapshot, recent: new Set([...snapshot.recent, ...ids])};
}

function joined(snapshots: readonly Snapshot[]): Snapshot {
  const [first, ...others] = snapshots;
  if (!first) throw new Error('nothing was read');
  if (others.length === 0) return first;
  return {
    ...first,
    dossiers: new Map(snapshots.flatMap(one => [...one.dossiers])),
    sent: new Map(snapshots.flatMap(one => [...one.sent])),
    letters: new Map(snapshots.flatMap(one => [...one.letters])),
    recent: new Set(snapshots.flatMap(one => [...one.recent])),
  };
}
