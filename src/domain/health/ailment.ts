/** What the desk can mend at the press of a button. */
export const CURES = [
  'triggers',
  'openForm',
  'restoreBook',
  'restoreRegister',
  'protectBook',
  'setTimeZone',
  'rewriteTabs',
  'applyTabs',
  'removeEditors',
  'unshare',
  'untrash',
  'takeAddress',
] as const;

export type Cure = (typeof CURES)[number];

/** By what each does to the desk: it stands still, something will be lost or seen, something to know. */
export type Grade = 'stops' | 'harms' | 'note';

/** Every sickness the desk knows, with how bad it is and what mends it; null: only a person can. */
export const AILMENTS = {
  noConsent: ['stops', null],
  otherAccount: ['stops', null],
  noTick: ['stops', 'triggers'],
  noFormTrigger: ['harms', 'triggers'],
  doubledTriggers: ['note', 'triggers'],
  tickSilent: ['stops', 'triggers'],
  tickFails: ['harms', null],
  formGone: ['stops', null],
  formUnpublished: ['stops', 'openForm'],
  formClosed: ['stops', 'openForm'],
  formChanged: ['harms', null],
  mailUnreadable: ['stops', null],
  quotaSpent: ['harms', null],
  quotaLow: ['note', null],
  lettersWait: ['note', null],
  lettersStuck: ['harms', null],
  lettersBounced: ['harms', null],
  volumeGone: ['stops', null],
  volumeTrashed: ['stops', 'untrash'],
  volumeOpen: ['harms', 'unshare'],
  volumeShared: ['harms', 'unshare'],
  folderTrashed: ['harms', 'untrash'],
  folderOpen: ['harms', 'unshare'],
  folderShared: ['harms', 'unshare'],
  registerAltered: ['harms', 'restoreRegister'],
  bookGone: ['stops', null],
  ownerChanged: ['stops', null],
  otherEditors: ['harms', 'removeEditors'],
  bookTouched: ['note', 'restoreBook'],
  bookUnprotected: ['harms', 'protectBook'],
  wrongZone: ['harms', 'setTimeZone'],
  tabsUnread: ['harms', null],
  tabMissing: ['note', 'applyTabs'],
  tabWrong: ['note', 'rewriteTabs'],
  tabUnapplied: ['note', 'applyTabs'],
  noWebApp: ['harms', null],
  addressMoved: ['harms', 'takeAddress'],
  noFixedAddress: ['note', null],
  storageFull: ['stops', null],
  storageLow: ['harms', null],
  notDecreed: ['harms', null],
  nextNotDecreed: ['note', null],
  noSuperior: ['harms', null],
  unitWithoutPpid: ['harms', null],
  substituteOver: ['note', null],
  noUnit: ['harms', null],
} as const satisfies Record<string, readonly [Grade, Cure | null]>;

export type AilmentCode = keyof typeof AILMENTS;

export interface Ailment {
  code: AilmentCode;
  /** Names, numbers or findings of the sentence, in its order. */
  about: string[];
}

export function ill(code: AilmentCode, ...about: string[]): Ailment {
  return {code, about};
}

export function gradeOf({code}: Ailment): Grade {
  return AILMENTS[code][0];
}

export function cureOf({code}: Ailment): Cure | null {
  return AILMENTS[code][1];
}
