import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {buildDesk} from '../../tools/build/desk';
import {type Account, readAccount} from '../../tools/google/account';
import {clientsOf} from '../../tools/google/clients';
import {readProject, writeScriptId} from '../../tools/google/project-file';
import {type ScriptFile, scriptFiles} from '../../tools/google/script-files';
import {gather, type LocalOffice} from '../../tools/office';
import type {Office} from '../../tools/provision/steps';
import {provision} from '../../tools/provision/provision';
import {openWorld, type Workspace} from '../../workspace';
import {startApi} from '../../workspace/http/server';
import {credentialsOf} from '../../workspace/http/tokens';
import {MONDAY} from '../bundle/office';

/** An account at a local Workspace, signed in as clasp keeps it, with a clasp file and the built desk. */
export interface Desk {
  world: Workspace;
  account: Account;
  /** The clasp file. */
  project: string;
  files: ScriptFile[];
  email: string;
  close(): Promise<void>;
}

/** Built once for a test file. */
let desk: ReturnType<typeof buildDesk> | undefined;

export async function openEmptyAccount(): Promise<Desk> {
  const world = openWorld({now: MONDAY});
  const email = gather(world, 'consumer');
  const api = await startApi(world);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aduan-deploy-'));
  const login = path.join(folder, '.clasprc.json');
  const project = path.join(folder, '.clasp.json');
  fs.writeFileSync(login, JSON.stringify({tokens: {default: credentialsOf(email)}}));
  fs.writeFileSync(project, JSON.stringify({scriptId: 'SCRIPT_ID', rootDir: 'desk'}));
  const {folder: built} = await (desk ??= buildDesk());
  fs.cpSync(built, path.join(folder, 'desk'), {recursive: true});
  return {
    world,
    account: readAccount(login, api.rootUrl),
    project,
    files: scriptFiles(path.join(folder, 'desk')),
    email,
    async close() {
      await api.close();
      world.close();
      fs.rmSync(folder, {recursive: true});
    },
  };
}

/** A run of `npm run provision`; what it printed, and the office it knows. */
export async function provisioned(
  {account, files, project}: Pick<Desk, 'account' | 'files' | 'project'>,
  dryRun = false,
): Promise<{said: string[]; office: Office}> {
  const said: string[] = [];
  const office = await provision(clientsOf(account), {
    name: 'Kecamatan Contoh',
    files,
    dryRun,
    memory: {
      scriptId: readProject(project).scriptId,
      keep: id => writeScriptId(project, id),
    },
    say: line => said.push(line.trim().replace(/\s{2,}/g, ': ')),
  });
  return {said, office};
}

export const localOffice = (email: string, office: Office): LocalOffice => ({
  email,
  formId: office.formId!,
  workbookId: office.workbookId!,
  projectId: office.scriptId!,
});
