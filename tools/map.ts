import {replaceFile} from './build/files';
import {mapPage} from './map/page';

/** `npm run map`: writes docs/map.md anew. */
export async function main(): Promise<void> {
  await replaceFile('docs/map.md', mapPage());
}
