import type {LocalWorld} from '../world';
import type {Read} from './acts';
import {fileNamed} from './files';

/** What a desk can tell of itself; its own program knows how. */
export type ReadRegister = (world: LocalWorld, number: string) => unknown;

/** Looks at the world; nothing changes but the count of calls, which starts again. */
export function read(world: LocalWorld, wish: Read, readRegister?: ReadRegister): unknown {
  const {accounts, clock, quotas, services, state} = world;
  switch (wish.what) {
    case 'sheet':
      return sheet(world, wish);
    case 'register':
      if (!readRegister) throw new Error('There is no desk in this world.');
      return readRegister(world, wish.number ?? '');
    case 'mailbox':
      return services.gmail.mailbox(wish.account ?? accounts.list()[0]?.email ?? '').threads;
    case 'calendar':
      return services.calendar.read(wish.account ?? accounts.list()[0]?.email ?? '');
    case 'drive':
      return Object.values(services.drive.state.files).map(({blob, ...file}) => ({
        ...file,
        bytes: blob ? Buffer.byteLength(blob.bytes, 'base64') : 0,
      }));
    case 'executions':
      return state.executions.records;
    case 'calls': {
      const {tally} = state.executions;
      state.executions.tally = {};
      return tally;
    }
    case 'quota':
      return {
        now: new Date(clock.now()).toISOString(),
        ...Object.fromEntries(
          accounts
            .list()
            .filter(({email}) => wish.account === undefined || email === wish.account)
            .map(({email}) => [email, quotas.used(email)]),
        ),
      };
  }
}

/** The values of a range, or of the whole first tab, as the page shows them. */
function sheet(world: LocalWorld, {file, range}: Read): unknown {
  if (file === undefined) throw new Error('Which spreadsheet? Give file.');
  const {id, owner} = fileNamed(world, file);
  const {sheets} = world.services;
  const [first] = sheets.get(id).sheets;
  return sheets.valuesGet(owner, id, range ?? first!.title, {}).values ?? [];
}
