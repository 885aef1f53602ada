import {isRoom} from '../../domain/desk/room';
import {Refusal} from '../../domain/result';
import type {Desk} from '../ports';

/**
 * The script of a room of the desk page. It holds no data of the office; it goes to whoever holds a genuine token, so
 * that the web app hands its public nothing but the tracking page and the way in.
 *
 * @throws Refusal bad-request for a name that is no room.
 */
export function fetchRoom(desk: Desk, name: string): string {
  if (!isRoom(name)) throw new Refusal('bad-request', {field: 'nama halaman'});
  const file = desk.files.read(`Room${name[0]!.toUpperCase()}${name.slice(1)}`);
  return file.slice(file.indexOf('>') + 1, file.lastIndexOf('<'));
}
