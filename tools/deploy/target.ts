import type {Clients} from '../google/clients';
import {sameCode, type ScriptFile} from '../google/script-files';

/** The one web address that is brought up to date, and what runs behind it. */
export interface Target {
  deploymentId: string;
  versionNumber: number;
  description: string;
  /** What the editor shows, and what triggers run. */
  head: ScriptFile[];
  /** What the address runs. */
  deployed: ScriptFile[];
}

/** Why nothing is sent; the message says what to do. */
export class Doubt extends Error {}

/** Looks at the script an update would go to. Throws Doubt where it is not surely this office's desk. */
export async function findTarget(
  clients: Clients,
  scriptId: string,
  wanted: string | undefined,
): Promise<Target> {
  const {script} = clients;
  const {data} = await script.projects.deployments.list({scriptId});
  const versioned = (data.deployments ?? []).flatMap(({deploymentId, deploymentConfig = {}}) => {
    const {versionNumber, description} = deploymentConfig;
    return deploymentId && versionNumber
      ? [{deploymentId, versionNumber, description: description ?? ''}]
      : [];
  });
  const candidates = wanted
    ? versioned.filter(({deploymentId}) => deploymentId === wanted)
    : versioned;
  const [only] = candidates;
  if (!only) throw new Doubt('Skrip ini belum punya alamat halaman. Jalankan npm run provision.');
  if (candidates.length > 1) throw new Doubt(several(candidates));
  const contentOf = async (versionNumber?: number) => {
    const content = await script.projects.getContent({scriptId, versionNumber});
    return (content.data.files ?? []) as ScriptFile[];
  };
  const [head, deployed] = [await contentOf(), await contentOf(only.versionNumber)];
  if (!isDesk(head) || !isDesk(deployed))
    throw new Doubt(
      'Skrip yang ditunjuk .clasp.json bukan Meja Aduan. Periksa scriptId di berkas itu.',
    );
  return {...only, head, deployed};
}

/**
 * Refuses where the editor holds what is neither in force nor what is to be sent: somebody changed it by hand, and a
 * push would take that away.
 */
export function requireUntouched({head, deployed}: Target, built: ScriptFile[]): void {
  if (sameCode(head, deployed) || sameCode(head, built)) return;
  throw new Doubt(
    'Kode di editor berbeda dari versi yang berlaku: ada yang mengubahnya dengan tangan. ' +
      'Salin dahulu perubahannya, lalu ulangi dengan --force.',
  );
}

const isDesk = (files: ScriptFile[]) =>
  files.some(({name, source}) => name === 'Code' && /\bvar aduan\b/.test(source));

const several = (
  candidates: {deploymentId: string; versionNumber: number; description: string}[],
) =>
  'Skrip ini punya beberapa alamat halaman. Sebutkan satu dengan --deployment:\n' +
  candidates
    .map(one => `  ${one.deploymentId} (versi ${one.versionNumber}) ${one.description}`)
    .join('\n');
