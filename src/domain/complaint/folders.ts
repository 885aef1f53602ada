import {wallClock, type Zone} from '../instant';
import type {Complaint} from './complaint';

/** Where in Drive the files of one complaint lie, from the office's folder down: attachments and receipts (I6, I7). */
export function complaintFolders(
  {register, registeredAt}: Pick<Complaint, 'register' | 'registeredAt'>,
  zone: Zone,
): string[] {
  return ['Lampiran', String(wallClock(registeredAt, zone).year), register];
}
