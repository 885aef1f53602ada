import type {World} from '../../service';

/** Bytes of all files a person owns; what Google's editors hold counts too on Google, a little, and not here. */
export function bytesUsed(world: World, owner: string): number {
  return Object.values(world.services.drive.state.files)
    .filter(file => file.owner === owner)
    .reduce((sum, {blob}) => sum + Buffer.byteLength(blob?.bytes ?? '', 'base64'), 0);
}
