import type {World} from '../../service';
import {STORAGE_BYTES} from './limits';

/** Bytes of all files a person owns; what Google's editors hold counts too on Google, a little, and not here. */
export function bytesUsed(world: World, owner: string): number {
  return Object.values(world.services.drive.state.files)
    .filter(file => file.owner === owner)
    .reduce((sum, {blob}) => sum + Buffer.byteLength(blob?.bytes ?? '', 'base64'), 0);
}

/** The same with what the account's mail and photos take: Google counts them together. */
export function storageUsed(world: World, owner: string): number {
  return bytesUsed(world, owner) + (world.accounts.find(owner)?.elsewhere ?? 0);
}

/** From now on nothing more fits into an account's storage. */
export function fillStorage(world: World, owner: string): void {
  const account = world.accounts.find(owner);
  if (!account) throw new Error(`There is no account ${owner}.`);
  account.elsewhere = STORAGE_BYTES;
}
