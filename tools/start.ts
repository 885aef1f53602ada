import path from 'node:path';
import {openWorld} from '../workspace';
import {startServer} from '../workspace/pages/server';
import {openDesk, updateDesk} from './office';
import {OFFICE} from './office/people';

/** Where the local office lives between two starts. */
const FOLDER = path.resolve('.workspace');

/** `npm start`: the local Workspace with a ready office; goes on where it stopped. */
export async function main(): Promise<void> {
  const world = openWorld({folder: FOLDER, now: Date.now()});
  const isNew = world.accounts.list().length === 0;
  await (isNew ? openDesk(world) : updateDesk(world));
  world.save();
  const {url, close} = await startServer(world, {
    port: Number(process.env.PORT),
    home: OFFICE.email,
  });
  console.log(`\n  ${isNew ? 'Kantor contoh siap' : 'Kantor contoh dilanjutkan'}: ${url}\n`);
  console.log('  Ctrl+C untuk berhenti; keadaan kantor tersimpan.');
  await new Promise<void>(resolve => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await close();
  world.close();
}
