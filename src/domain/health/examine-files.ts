import {type Ailment, type AilmentCode, ill} from './ailment';
import type {FileState, Vitals} from './vitals';

/** Of the account's storage: a full one stops the Form's responses and the mail. */
const FULL = 0.99;
const NEARLY_FULL = 0.9;
const GIGABYTE = 1024 ** 3;

/** "Who runs what": the ledger and its folder are the office account's alone. */
export function examineFiles({
  volumes,
  folder,
  register,
}: Pick<Vitals, 'volumes' | 'folder' | 'register'>): Ailment[] {
  return [
    ...volumes.flatMap((file, index) => {
      const volume = String(index + 1);
      if (!file) return [ill('volumeGone', volume)];
      return examineFile(file, ['volumeTrashed', 'volumeOpen', 'volumeShared'], volume);
    }),
    ...(folder ? examineFile(folder, ['folderTrashed', 'folderOpen', 'folderShared']) : []),
    ...(register && register.length > 0 ? [ill('registerAltered', ...register)] : []),
  ];
}

function examineFile(
  {isTrashed, openTo, guests}: FileState,
  [trashed, open, shared]: readonly [AilmentCode, AilmentCode, AilmentCode],
  ...name: string[]
): Ailment[] {
  const emails = guests.map(({email}) => email).join(', ');
  return [
    ...(isTrashed ? [ill(trashed, ...name)] : []),
    ...(openTo ? [ill(open, ...name)] : []),
    ...(emails ? [ill(shared, ...name, emails)] : []),
  ];
}

/** Whether the account's storage has room; nothing is said where Google names no limit. */
export function examineStorage({storage}: Pick<Vitals, 'storage'>): Ailment[] {
  if (!storage?.limit) return [];
  const {used, limit} = storage;
  const words = [used, limit].map(bytes => (bytes / GIGABYTE).toFixed(1).replace('.', ','));
  if (used >= FULL * limit) return [ill('storageFull', ...words)];
  return used >= NEARLY_FULL * limit ? [ill('storageLow', ...words)] : [];
}
