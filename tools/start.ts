import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {openWorld} from '../workspace';
import {startApi} from '../workspace/http/server';
import {credentialsOf} from '../workspace/http/tokens';
import {startServer} from '../workspace/pages/server';
import {writeLocal} from './google/local';
import {gather, openDesk, updateDesk} from './office';
import {installCard} from './office/card';
import {OFFICE} from './office/people';

/** Where the local office lives between two starts. */
const FOLDER = path.resolve('.workspace');

/**
 * `npm start`: the local Workspace with a ready office; goes on where it stopped. With `--empty` its accounts own
 * nothing yet, so that an installation can be tried from the beginning.
 */
export async function main(args: string[]): Promise<void> {
  const {values} = parseArgs({args, options: {empty: {type: 'boolean', default: false}}});
  const folder = values.empty ? path.join(FOLDER, 'empty') : FOLDER;
  const world = openWorld({folder, now: Date.now()});
  const isNew = world.accounts.list().length === 0;
  if (values.empty) {
    if (isNew) gather(world, 'consumer');
  } else {
    await (isNew ? openDesk(world) : updateDesk(world));
    await installCard(world, OFFICE.email);
  }
  world.save();
  const {url, close} = await startServer(world, {
    port: Number(process.env.PORT),
    home: OFFICE.email,
  });
  const api = await startApi(world);
  const what = values.empty ? 'Akun tanpa kantor' : 'Kantor contoh';
  console.log(`\n  ${what} ${isNew ? 'siap' : 'dilanjutkan'}: ${url}\n`);
  const login = path.join(FOLDER, 'clasprc.json');
  fs.writeFileSync(login, JSON.stringify({tokens: {default: credentialsOf(OFFICE.email)}}));
  writeLocal({google: api.rootUrl, pages: url, login});
  console.log('  Dari terminal lain: npm run provision -- --local, npm run deploy -- --local');
  console.log('  Ctrl+C untuk berhenti; keadaan kantor tersimpan.');
  await new Promise<void>(resolve => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await close();
  await api.close();
  world.close();
}
