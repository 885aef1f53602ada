import type {Workspace} from '../../workspace';
import type {Random} from '../../workspace/random';
import {STAFF} from './people';

/** Of twenty referrals this many are never answered, so that deadlines pass. */
const IGNORED = 1;

export interface UnitHeads {
  /** Each reads what came, and answers some of it by a plain reply. */
  work(): void;
}

/** The PPID Pelaksana of the local office: Gmail is all they use (K2). */
export function createUnitHeads(world: Workspace, random: Random): UnitHeads {
  const heads = STAFF.filter(({email}) => email.startsWith('ppid.')).map(({email}) => ({
    email,
    read: 0,
    open: [] as string[],
  }));

  function work(): void {
    for (const head of heads) {
      const messages = world.services.gmail.state.mailboxes[head.email]?.messages ?? {};
      const ids = Object.keys(messages);
      const arrived = ids
        .slice(head.read)
        .filter(id => messages[id]!.labelIds.includes('INBOX') && random.int(20) >= IGNORED);
      head.read = ids.length;
      const all = [...head.open, ...arrived];
      const now = all.filter(() => random.int(2) === 0);
      head.open = all.filter(id => !now.includes(id));
      for (const id of now) {
        world.services.gmail.reply(head.email, id, {
          text: 'Sudah kami tangani di lapangan bersama perangkat desa dan hasilnya baik.',
        });
      }
    }
  }

  return {work};
}
