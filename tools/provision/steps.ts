import type {Clients} from '../google/clients';
import {sameCode, type ScriptFile} from '../google/script-files';
import {fillForm, formTitle, isFilled} from './form';

/** What an office has when all is done; filled step by step. */
export interface Office {
  folderId?: string;
  workbookId?: string;
  formId?: string;
  scriptId?: string;
  deploymentId?: string;
}

/** One thing an office needs: whether it is there (and then known), and how it is made. */
export interface Step {
  what: string;
  find(office: Office): Promise<boolean>;
  make(office: Office): Promise<void>;
}

type Part = 'folder' | 'workbook' | 'form';

const MIME: Record<Part, string> = {
  folder: 'application/vnd.google-apps.folder',
  workbook: 'application/vnd.google-apps.spreadsheet',
  form: 'application/vnd.google-apps.form',
};

/** Where the id of a script is kept from the moment it is made: nothing finds a bound script that nobody remembers. */
export interface Memory {
  scriptId: string | null;
  keep(scriptId: string): void;
}

/** Everything a new office needs, in its order. Each step can be looked at again, so a broken run goes on. */
export function stepsOf(
  clients: Clients,
  name: string,
  files: ScriptFile[],
  memory: Memory,
): Step[] {
  return [
    fileStep(clients, 'folder', 'folderId', `Aduan ${name}`),
    fileStep(clients, 'workbook', 'workbookId', `Buku Kerja Aduan ${name}`),
    fileStep(clients, 'form', 'formId', formTitle(name)),
    {
      what: 'Pertanyaan Formulir',
      find: async ({formId}) => Boolean(formId) && isFilled(clients, formId!),
      make: ({formId}) => fillForm(clients, formId!, name),
    },
    scriptStep(clients, memory),
    contentStep(clients, files),
    deploymentStep(clients),
  ];
}

/** A file the tool marked when it made it: its name may change, its mark stays. */
function fileStep(
  {drive}: Clients,
  part: Part,
  member: 'folderId' | 'workbookId' | 'formId',
  name: string,
): Step {
  return {
    what: name,
    async find(office) {
      const mark = `appProperties has {key='aduan' and value='${part}'}`;
      const q = `${mark} and mimeType = '${MIME[part]}' and trashed = false`;
      const {data} = await drive.files.list({q, fields: 'files(id,name,webViewLink)'});
      const found = data.files ?? [];
      if (found.length > 1) throw new Error(twice(found));
      office[member] = found[0]?.id ?? undefined;
      return found.length === 1;
    },
    async make(office) {
      const {data} = await drive.files.create({
        requestBody: {
          name,
          mimeType: MIME[part],
          appProperties: {aduan: part},
          ...(office.folderId ? {parents: [office.folderId]} : {}),
        },
        fields: 'id',
      });
      office[member] = data.id!;
    },
  };
}

const twice = (found: {name?: string | null; webViewLink?: string | null}[]) =>
  'Ada lebih dari satu kantor di akun ini; tidak ada yang berubah. Buang yang tidak dipakai ke sampah:\n' +
  found.map(({name, webViewLink}) => `  ${name}: ${webViewLink}`).join('\n');

/** A bound script is no file of Drive: Buku Kerja remembers which one is its own. */
function scriptStep({drive, script}: Clients, memory: Memory): Step {
  return {
    what: 'Skrip Meja Aduan di Buku Kerja',
    async find(office) {
      if (!office.workbookId) return false;
      const fields = 'appProperties';
      const {data} = await drive.files.get({fileId: office.workbookId, fields});
      office.scriptId = data.appProperties?.['script'];
      return office.scriptId !== undefined;
    },
    async make(office) {
      const {scriptId} = memory;
      const parentId = office.workbookId!;
      office.scriptId =
        scriptId && (await isBoundTo(script, scriptId, parentId))
          ? scriptId
          : await createScript(script, parentId);
      memory.keep(office.scriptId);
      const appProperties = {script: office.scriptId};
      await drive.files.update({fileId: parentId, requestBody: {appProperties}});
    },
  };
}

async function createScript(script: Clients['script'], parentId: string): Promise<string> {
  const requestBody = {title: 'Meja Aduan', parentId};
  const {data} = await script.projects.create({requestBody});
  return data.scriptId!;
}

/** Whether an earlier run made this script for this file; another account's is as good as none. */
async function isBoundTo(
  script: Clients['script'],
  scriptId: string,
  parentId: string,
): Promise<boolean> {
  const {data, status} = await script.projects.get({scriptId}, {validateStatus: isNoFailure});
  return status === 200 && data.parentId === parentId;
}

/** A refusal is an answer here; an outage is none. */
const isNoFailure = (status: number) => status < 500;

function contentStep({script}: Clients, files: ScriptFile[]): Step {
  return {
    what: 'Isi skrip',
    async find({scriptId}) {
      if (!scriptId) return false;
      // An office that has a version already is brought up to date by `npm run deploy` alone.
      const {data: versions} = await script.projects.versions.list({scriptId});
      if (versions.versions?.length) return true;
      const {data} = await script.projects.getContent({scriptId});
      return sameCode((data.files ?? []) as ScriptFile[], files);
    },
    async make({scriptId}) {
      await script.projects.updateContent({scriptId, requestBody: {files}});
    },
  };
}

function deploymentStep({script}: Clients): Step {
  return {
    what: 'Alamat halaman (versi 1)',
    async find(office) {
      if (!office.scriptId) return false;
      const {data} = await script.projects.deployments.list({scriptId: office.scriptId});
      const made = data.deployments?.find(one => one.deploymentConfig?.versionNumber);
      office.deploymentId = made?.deploymentId ?? undefined;
      return made !== undefined;
    },
    async make(office) {
      const scriptId = office.scriptId!;
      const description = 'Halaman Aduan';
      const {data: version} = await script.projects.versions.create({
        scriptId,
        requestBody: {description},
      });
      const {data} = await script.projects.deployments.create({
        scriptId,
        requestBody: {
          versionNumber: version.versionNumber,
          manifestFileName: 'appsscript',
          description,
        },
      });
      office.deploymentId = data.deploymentId!;
    },
  };
}
