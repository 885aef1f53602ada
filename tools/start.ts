import fs from 'node:fs';
import path from 'node:path';
import {openWorld} from '../workspace';
import {startApi} from '../workspace/http/server';
import {credentialsOf} from '../workspace/http/tokens';
import {startServer} from '../workspace/pages/server';
import {openDesk, updateDesk} from './office';
import {installCard} from './office/card';
import {OFFICE} from './office/people';

/** Where the local office lives between two starts. */
const FOLDER = path.resolve('.workspace');

/** `npm start`: the local Workspace with a ready office; goes on where it stopped. */
export async function main(): Promise<void> {
  const world = openWorld({folder: FOLDER, now: Date.now()});
  const isNew = world.accounts.list().length === 0;
  await (isNew ? openDesk(world) : updateDesk(world));
  await installCard(world, OFFICE.email);
  world.save();
  const {url, close} = await startServer(world, {
    port: Number(process.env.PORT),
    home: OFFICE.email,
  });
  const api = await startApi(world);
  console.log(`\n  ${isNew ? 'Kantor contoh siap' : 'Kantor contoh dilanjutkan'}: ${url}\n`);
  // For `npm run provision` and `npm run deploy` against this world.
  const login = path.join(FOLDER, 'clasprc.json');
  fs.writeFileSync(login, JSON.stringify({tokens: {default: credentialsOf(OFFICE.email)}}));
  console.log(`  API: ADUAN_GOOGLE=${api.rootUrl} (--auth ${path.relative(process.cwd(), login)})`);
  console.log('  Ctrl+C untuk berhenti; keadaan kantor tersimpan.');
  await new Promise<void>(resolve => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await close();
  await api.close();
  world.close();
}
