import {Refusal} from '../result';
import type {Officer, Role} from '../settings';
import type {ActType} from './act';

/** What a role allows besides the acts on one complaint. */
export type Doing =
  | ActType
  | 'print'
  | 'printReceipt'
  | 'recap'
  | 'openIdentity'
  | 'enter'
  | 'attach'
  | 'sendLetter'
  | 'manage'
  | 'carry'
  | 'train';

/** Who may do what at the desk (O4). SOP A names the actors of steps 3 to 5. */
const ALLOWED: Record<Doing, readonly Role[]> = {
  classify: ['admin', 'pengelola'],
  dismiss: ['admin', 'pengelola'],
  forward: ['admin', 'pengelola'],
  decideRequest: ['admin', 'pengelola', 'pimpinan'],
  extendRequest: ['admin', 'pengelola'],
  link: ['admin', 'pengelola'],
  keepApart: ['admin', 'pengelola'],
  refer: ['admin', 'pengelola'],
  recall: ['admin', 'pengelola'],
  grantTime: ['admin', 'pengelola'],
  refuseTime: ['admin', 'pengelola'],
  hearPpid: ['admin', 'pengelola'],
  seeTrouble: ['admin', 'pengelola'],
  substitute: ['admin', 'pengelola'],
  acceptReply: ['admin', 'pengelola'],
  refuseReply: ['admin', 'pengelola'],
  draft: ['admin', 'pengelola'],
  approve: ['admin', 'pengelola', 'pimpinan'],
  takeBackLetter: ['admin', 'pengelola', 'pimpinan'],
  /** It carries the complainant's identity. */
  sendLetter: ['admin', 'pengelola'],
  interim: ['admin', 'pengelola'],
  keepPledge: ['admin', 'pengelola'],
  tell: ['admin', 'pengelola'],
  ask: ['admin', 'pengelola'],
  hear: ['admin', 'pengelola'],
  reopen: ['admin', 'pengelola', 'pimpinan'],
  withdraw: ['admin', 'pengelola'],
  close: ['admin', 'pengelola'],
  enterOutside: ['admin', 'pengelola'],
  publish: ['admin', 'pengelola'],
  recap: ['admin', 'pengelola', 'pimpinan'],
  print: ['admin', 'pengelola', 'pimpinan'],
  /** It carries the complainant's identity. */
  printReceipt: ['admin', 'pengelola'],
  openIdentity: ['admin', 'pengelola'],
  enter: ['admin', 'pengelola'],
  attach: ['admin', 'pengelola'],
  tickStep: ['admin', 'pengelola'],
  explainLate: ['admin', 'pengelola'],
  handOver: ['admin', 'pengelola'],
  void: ['admin'],
  /** The Form's mapping and the import of an old register. */
  manage: ['admin'],
  /** O9: the page on a phone of one's own. */
  carry: ['admin', 'pengelola', 'pimpinan'],
  /** O5: samples only. */
  train: ['admin', 'pengelola', 'pimpinan'],
};

export function mayDo(role: Role, what: Doing): boolean {
  return ALLOWED[what].includes(role);
}

/** @throws Refusal not-allowed, in the officer's name. */
export function assertMay({name, role}: Officer, what: Doing): void {
  if (!mayDo(role, what)) throw new Refusal('not-allowed', {officer: name});
}
