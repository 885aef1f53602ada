import type {Account} from '../google/account';
import {clientsOf} from '../google/clients';
import {readProject} from '../google/project-file';
import {sameCode, type ScriptFile} from '../google/script-files';
import {clasp} from './clasp';
import {Doubt, findTarget, requireUntouched} from './target';

export interface Deploying {
  account: Account;
  /** The clasp file. */
  project: string;
  files: ScriptFile[];
  /** The deployment to bring up to date, where there are several. */
  deployment?: string;
  /** Goes on where the editor's code was changed by hand. */
  force: boolean;
  say: (line: string) => void;
}

/**
 * Sends the built desk to the office's script: push, a version, and the same deployment on it, so that the printed
 * address stays. Triggers run the new code from the push on, the pages from the last step on. Throws Doubt before
 * anything was sent.
 */
export async function deploy(options: Deploying): Promise<void> {
  const {account, project, files, force, say} = options;
  const {scriptId} = readProject(project);
  if (!scriptId)
    throw new Doubt(
      `Belum ada skrip di ${project}. Jalankan npm run provision, atau isi scriptId.`,
    );
  const clients = clientsOf(account);
  const target = await findTarget(clients, scriptId, options.deployment);
  if (!force) requireUntouched(target, files);
  const {deploymentId, description} = target;
  if (sameCode(target.head, files) && sameCode(target.deployed, files)) {
    say(`Sudah terbaru: versi ${target.versionNumber}. Tidak ada yang dikirim.`);
    return;
  }
  await clasp(account, project, 'push', '--force');
  say('Kode terkirim.');
  const made = await clasp(account, project, 'create-version', description || 'Meja Aduan');
  const {versionNumber} = JSON.parse(made) as {versionNumber: number};
  const version = ['--versionNumber', String(versionNumber), '--description', description];
  await clasp(account, project, 'update-deployment', deploymentId, ...version);
  await requireInForce(clients, scriptId, deploymentId, versionNumber);
  say(`Versi ${versionNumber} berlaku. Alamat halaman tetap:`);
  say(`  https://script.google.com/macros/s/${deploymentId}/exec`);
}

async function requireInForce(
  {script}: ReturnType<typeof clientsOf>,
  scriptId: string,
  deploymentId: string,
  versionNumber: number,
): Promise<void> {
  const {data} = await script.projects.deployments.get({scriptId, deploymentId});
  const shown = data.deploymentConfig?.versionNumber;
  if (shown !== versionNumber)
    throw new Error(
      `Versi ${versionNumber} dibuat, tetapi halaman masih versi ${shown}. Jalankan lagi perintah ini.`,
    );
}
