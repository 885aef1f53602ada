import type {Doing} from './permissions';

/**
 * Parts of the desk page that are fetched when they are first opened, so that the sidebar opens at once. What a room
 * needs of a role gives it a door in the inbox, in this order; one that is opened otherwise has none.
 */
export const ROOMS = {
  complaint: null,
  enter: 'enter',
  strays: 'acceptReply',
  outsideList: 'enterOutside',
  register: 'manage',
  recap: 'recap',
  figures: 'recap',
  print: 'print',
  retention: 'manage',
  settings: 'manage',
  health: 'manage',
  handover: 'manage',
  form: 'manage',
  import: 'manage',
  training: 'train',
  phone: 'carry',
} satisfies Record<string, Doing | null>;

export type RoomName = keyof typeof ROOMS;

export function isRoom(name: unknown): name is RoomName {
  return typeof name === 'string' && Object.prototype.hasOwnProperty.call(ROOMS, name);
}
