import type {DriveItem} from '../../domain/drawer/compare-files';
import type {Instant} from '../../domain/instant';

/** What the night's comparison alone asks of Drive (R3). A wing brings its adapter along. */
export interface Drawer {
  /** All that the desk made, the newest first, the bin included; `since`: nothing older was listed. */
  items(): {items: DriveItem[]; since: Instant};
  untrash(id: string): void;
  /** Into the bin, which Google empties after thirty days. */
  trash(id: string): void;
  move(id: string, from: string, to: string): void;
}
