import {parseArgs} from 'node:util';
import {buildDesk} from './build/desk';
import {readAccount} from './google/account';
import {clientsOf} from './google/clients';
import {readLocal, shownAt} from './google/local';
import {readProject, writeScriptId} from './google/project-file';
import {scriptFiles} from './google/script-files';
import {lastWords, provision} from './provision/provision';

const USAGE =
  'npm run provision -- --name "Kecamatan Anu" [--dry-run] [--local] [--auth BERKAS] [--project BERKAS]';

/** `npm run provision`: makes a whole office in the Google account that is signed in, and tells the one step left. */
export async function main(args: string[]): Promise<number> {
  const {values} = parseArgs({
    args,
    options: {
      name: {type: 'string'},
      'dry-run': {type: 'boolean', default: false},
      local: {type: 'boolean', default: false},
      auth: {type: 'string'},
      project: {type: 'string', default: '.clasp.json'},
    },
  });
  if (!values.name) {
    console.error(USAGE);
    return 1;
  }
  const dryRun = values['dry-run'];
  let begun = false;
  try {
    const local = values.local ? readLocal() : null;
    const account = readAccount(values.auth ?? local?.login, local?.google);
    const clients = clientsOf(account);
    const {scriptId} = readProject(values.project);
    const {folder} = await buildDesk();
    console.log(`Kantor: ${values.name}`);
    begun = !dryRun;
    const office = await provision(clients, {
      name: values.name,
      files: scriptFiles(folder),
      dryRun,
      memory: {scriptId, keep: id => writeScriptId(values.project, id)},
      say: line => console.log(line),
    });
    if (dryRun) return 0;
    writeScriptId(values.project, office.scriptId!);
    console.log(lastWords(office, address => shownAt(address, local)).join('\n'));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (begun)
      console.error(
        'Yang sudah dibuat tetap ada. Jalankan lagi perintah yang sama untuk meneruskan.',
      );
    return 1;
  }
}
