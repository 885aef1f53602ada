import type {Desk, Places} from '../ports';

/** Where an installed desk has everything; null before *Pasang*, also after an adoption that died on its way (O10). */
export function knownPlaces({memory}: Desk): Places | null {
  const {places} = memory.all();
  const known = places === undefined ? null : (JSON.parse(places) as Places);
  return known?.workbookId ? known : null;
}
