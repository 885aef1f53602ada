import {parseArgs} from 'node:util';
import {buildDesk} from './build/desk';
import {deploy} from './deploy/deploy';
import {Doubt} from './deploy/target';
import {readAccount} from './google/account';
import {readLocal} from './google/local';
import {readProject} from './google/project-file';
import {scriptFiles} from './google/script-files';

/** `npm run deploy`: builds the desk and brings the office's script up to it under the address it has. */
export async function main(args: string[]): Promise<number> {
  const {values} = parseArgs({
    args,
    options: {
      auth: {type: 'string'},
      local: {type: 'boolean', default: false},
      deployment: {type: 'string'},
      force: {type: 'boolean', default: false},
      project: {type: 'string', default: '.clasp.json'},
    },
  });
  const {auth, local: isLocal, project, ...rest} = values;
  try {
    const local = isLocal ? readLocal() : null;
    const account = readAccount(auth ?? local?.login, local?.google);
    const {folder} = await buildDesk(readProject(project).folder);
    const say = (line: string) => console.log(line);
    await deploy({...rest, account, project, files: scriptFiles(folder), say});
    return 0;
  } catch (error) {
    if (error instanceof Doubt) console.error(`Tidak ada yang dikirim. ${error.message}`);
    else console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
