import type {Response} from '../src/domain/desk/protocol';
import type {InstallChoices, InstallProposal} from '../src/domain/desk/setting-up';
import type {MailAccount} from '../src/domain/ledger/outbox';
import type {AccountKind} from '../workspace/accounts';
import {readScriptFolder} from '../workspace/door/script-folder';
import type {Workspace} from '../workspace';
import type {Project, ProjectFile} from '../workspace/services/script/entities';
import {buildDesk} from './build/desk';
import {CITIZENS, installChoices, OFFICE, STAFF} from './office/people';
import {FORM_DESCRIPTION, FORM_ITEMS, FORM_TITLE} from './office/premises';

export {readRegister} from './office/register';

/** What tests and pages need to know of the office. */
export interface LocalOffice {
  email: string;
  formId: string;
  workbookId: string;
  projectId: string;
}

/** Makes the office of the local world: its people, its Form, Buku Kerja with the built desk, and *Pasang* as a person does it. */
export async function openDesk(
  world: Workspace,
  {account = 'consumer'}: {account?: Extract<AccountKind, 'consumer' | 'workspace'>} = {},
): Promise<LocalOffice> {
  const {folder} = await buildDesk();
  return openOffice(world, readScriptFolder(folder), account);
}

/** Brings the desk of an office that is there already up to the code as it is now, as a push by clasp would. */
export async function updateDesk(world: Workspace): Promise<void> {
  const {folder} = await buildDesk();
  const {script} = world.services;
  const [project] = Object.values(script.state.projects);
  if (!project) return;
  // New scopes are asked for again when the office next opens its file.
  agree(world, script.updateContent(project.id, readScriptFolder(folder)));
  script.redeploy(project.id);
}

/** The same with any script in the place of the desk's. */
export function openOffice(
  world: Workspace,
  files: ProjectFile[],
  kind: Extract<AccountKind, 'consumer' | 'workspace'>,
): LocalOffice {
  const office = openPremises(world, files, kind);
  installDesk(world, office, kind);
  return office;
}

/** An office before consent and *Pasang*: its people, its Form, and Buku Kerja with the script. */
export function openPremises(
  world: Workspace,
  files: ProjectFile[],
  kind: Extract<AccountKind, 'consumer' | 'workspace'>,
): LocalOffice {
  const {services} = world;
  const email = gather(world, kind);
  const form = services.forms.create({
    title: FORM_TITLE,
    description: FORM_DESCRIPTION,
    owner: email,
    items: FORM_ITEMS,
  });
  const {spreadsheetId: workbookId} = services.sheets.create({
    title: `Buku Kerja Aduan ${OFFICE.name}`,
    owner: email,
  });
  const project = services.script.createProject({
    title: 'Meja Aduan',
    owner: email,
    parentId: workbookId,
    files,
  });
  services.script.deploy(project.id, 'Halaman Lacak aduan');
  return {email, formId: form.id, workbookId, projectId: project.id};
}

/** The people of the local world; gives the office account. */
export function gather(
  {accounts}: Workspace,
  kind: Extract<AccountKind, 'consumer' | 'workspace'>,
): string {
  const {email} = accounts.create({...OFFICE, kind});
  for (const person of STAFF) accounts.create({...person, kind});
  for (const person of CITIZENS) accounts.create({...person, kind: 'outside'});
  return email;
}

/** Consent and *Pasang*, as a person at the browser gives them. */
export function installDesk(
  world: Workspace,
  office: LocalOffice,
  mailAccount: MailAccount,
  more: Partial<InstallChoices> = {},
): void {
  agree(world, world.services.script.require(office.projectId));
  install(world, office, mailAccount, more);
}

/** The office account allows the script what its manifest asks for, in Google's own window; nobody else does. */
function agree({services: {script}}: Workspace, project: Project): void {
  script.askConsent(project.id);
  script.grant(project, project.owner);
}

/** *Pasang*: the office account pastes the Form's link, confirms the mapping and names its people. */
function install(
  world: Workspace,
  {email, formId, projectId}: LocalOffice,
  mailAccount: MailAccount,
  more: Partial<InstallChoices>,
): void {
  const ask = <T>(message: object): T => {
    const answer = world.act({
      do: 'call',
      fn: 'request',
      args: [message as never],
      as: email,
      via: 'page',
      project: projectId,
    });
    if (!answer.ok) throw new Error(`the desk could not be installed: ${answer.error}`);
    const response = answer.result as Response<T>;
    if (!response.ok) throw new Error(`the desk refused to be installed: ${response.message}`);
    return response.value;
  };
  const proposal = ask<InstallProposal>({
    do: 'proposal',
    formUrl: `https://docs.google.com/forms/d/${formId}/edit`,
  });
  const choices = {...installChoices(formId, proposal.mapping), mailAccount, ...more};
  ask({do: 'install', office: choices});
}
