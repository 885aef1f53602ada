import type {QueueItem} from '../../../src/domain/ledger/queue';
import {readDossier} from '../../../src/domain/ledger/rows';
import {memoryDesk, type MemoryDesk} from '../../workflow/memory-desk';
import type {TestOffice} from '../office';
import {journalOf, volumes} from '../volumes';
import {settingsOf} from './premises';

/** What the ledger's sheets hold, as a desk in memory, so that the invariants of the workflow's walks look at it too. */
export function asMemory(office: TestOffice): MemoryDesk {
  const all = volumes(office);
  const dossiers = all.flatMap(({rows, head}) => {
    const [identity, texts] = [rows('identity'), rows('texts')];
    return rows('register').flatMap((register, at) => {
      const own = {register, identity: identity[at] ?? [], texts: texts[at] ?? []};
      return readDossier(own, head.base + at + 1) ?? [];
    });
  });
  const queue = all
    .flatMap(({rows}) => rows('queue'))
    .flatMap(row => (row[1] ? [JSON.parse(row[1]) as QueueItem] : []));
  const journal = all.flatMap(journalOf);
  const {head} = all.at(-1)!;
  return memoryDesk(settingsOf(office), office.world.clock.now(), {
    head,
    dossiers,
    queue,
    journal,
  });
}
