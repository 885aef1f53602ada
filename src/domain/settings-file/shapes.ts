import {parseAddress} from '../mail/address';
import {formatFlaws} from '../register-number';
import type {OfficeSettings} from '../settings';
import {isWebAddress} from '../tracking/key';

/** Whether a value read from a file may stand in the settings. */
type Check = (value: unknown) => boolean;

const isText: Check = value => typeof value === 'string' && value.length <= 20_000;
const isMail: Check = value => isText(value) && parseAddress(value as string) !== null;
const isCount: Check = value => Number.isInteger(value) && (value as number) > 0;
const isFlag: Check = value => typeof value === 'boolean';
const isOneOf =
  (...words: readonly string[]): Check =>
  value =>
    words.some(word => word === value);
const listOf =
  (one: Check): Check =>
  value =>
    Array.isArray(value) && value.every(one);

/** A record that has these fields and no others; those behind `?` may be missing. */
function recordOf(fields: Record<string, Check>): Check {
  const nameOf = (field: string) => field.replace(/\?$/, '');
  const known = Object.keys(fields).map(nameOf);
  return value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const record = value as Record<string, unknown>;
    return (
      Object.keys(record).every(name => known.includes(name)) &&
      Object.entries(fields).every(([field, check]) =>
        field.endsWith('?') && record[nameOf(field)] === undefined
          ? true
          : check(record[nameOf(field)]),
      )
    );
  };
}

/**
 * What no tab of Buku Kerja holds, with what each may be. Settings that belong to an account or a Form (its address, the
 * mapping, the web app) are not here: they stay where they are.
 */
export const SHAPES = {
  letterhead: recordOf({
    lines: listOf(isText),
    address: isText,
    place: isText,
    signatoryPosition: isText,
    signatoryName: isText,
    signatoryNip: isText,
    'paper?': isOneOf('A4', 'F4'),
    'logoDoc?': isText,
    'signedLetters?': isFlag,
    'copies?': listOf(isText),
  }),
  superior: recordOf({name: isText, email: isMail}),
  numberFormat: value =>
    recordOf({pattern: isText, width: isCount, unit: isText})(value) &&
    formatFlaws(value as OfficeSettings['numberFormat']).length === 0,
  privacy: recordOf({notice: isText, basis: isText, version: isText}),
  mailAccount: isOneOf('consumer', 'workspace'),
  auditEmail: isMail,
  publicAddress: value => isText(value) && isWebAddress(value as string),
  volumeSize: isCount,
  referralsOneByOne: isCount,
  daysGrantedUnasked: isCount,
  lifecycle: recordOf({
    'replyDays?': isCount,
    'silenceDays?': isCount,
    'mails?': recordOf({'referred?': isFlag, 'closed?': isFlag}),
  }),
  reminders: recordOf({'daysBefore?': isCount, 'lateEvery?': isCount}),
} satisfies Record<string, Check>;

export type OtherSetting = keyof typeof SHAPES;

export const OTHER_SETTINGS = Object.keys(SHAPES) as OtherSetting[];
