import type {Clients} from '../google/clients';
import type {ScriptFile} from '../google/script-files';
import {type Memory, type Office, stepsOf} from './steps';

export interface Provisioning {
  /** Of the office, as it stands in the names of files. */
  name: string;
  files: ScriptFile[];
  dryRun: boolean;
  memory: Memory;
  say: (line: string) => void;
}

/**
 * Makes what is missing of an office and leaves alone what is there; with `dryRun` it only tells. Can be run again
 * after any failure.
 */
export async function provision(
  clients: Clients,
  {name, files, dryRun, memory, say}: Provisioning,
): Promise<Office> {
  const office: Office = {};
  for (const {what, find, make} of stepsOf(clients, name, files, memory)) {
    if (await find(office)) {
      say(`  sudah ada     ${what}`);
      continue;
    }
    if (!dryRun) await make(office);
    say(`  ${dryRun ? 'akan dibuat ' : 'dibuat      '}  ${what}`);
  }
  return office;
}

/**
 * What a person still does, and where.
 *
 * @param at where an address of Google is shown: there, or in a local Workspace.
 */
export function lastWords({workbookId, formId}: Office, at: (address: string) => string): string[] {
  return [
    '',
    'Tinggal satu langkah, di peramban dengan akun kantor:',
    `  ${at(`https://docs.google.com/spreadsheets/d/${workbookId}/edit`)}`,
    '  Tunggu menu Aduan muncul, pilih Aduan > Pasang, izinkan, lalu tempel tautan Formulir ini:',
    `  https://docs.google.com/forms/d/${formId}/edit`,
  ];
}
