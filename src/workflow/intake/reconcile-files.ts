import {
  compareFiles,
  type FileMends,
  type FilesCompared,
  type KnownFile,
} from '../../domain/drawer/compare-files';
import type {RegisterNumber} from '../../domain/register-number';
import type {Drawer} from '../ports/drawer';
import type {Desk} from '../ports';

/**
 * R3: complaints' files in Drive against those the ledger names. Thrown away or moved by hand, they are put back; the
 * rest is named. Null where Drive could not be asked: the comparison of the Form is not to fail with it.
 */
export function reconcileFiles(
  desk: Desk,
  drawer: Drawer,
  ledger: {known: readonly KnownFile[]; erased: ReadonlySet<RegisterNumber>},
): FilesCompared | null {
  try {
    const {found, mends} = compareFiles({...ledger, ...drawer.items(), now: desk.now()});
    mend(drawer, mends);
    return found;
  } catch (error) {
    desk.report('complaints’ files could not be compared with Drive', error);
    return null;
  }
}

function mend(drawer: Drawer, {untrash, move, trash}: FileMends): void {
  untrash.forEach(id => drawer.untrash(id));
  move.forEach(({id, from, to}) => drawer.move(id, from, to));
  trash.forEach(id => drawer.trash(id));
}
