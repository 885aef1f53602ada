import {replaceFile} from './build/files';
import {inventoryPage} from './inventory/page';
import {inventoryRows} from './inventory/rows';

/** `npm run inventory`: writes docs/inventory.md anew. */
export async function main(): Promise<void> {
  await replaceFile('docs/inventory.md', inventoryPage(inventoryRows()));
}
