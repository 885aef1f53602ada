import {type Channel, channelOf} from '../channel';
import {Instant, wallClock, type Zone} from '../instant';
import {readMoment} from '../intake/moment';
import {parseAddress} from '../mail/address';
import {LONGEST_BODY, LONGEST_LINE} from '../intake/lengths';
import {type NumberFormat, parseRegisterNumber} from '../register-number';
import type {ImportColumn} from './columns';
import type {ImportProblem, ProblemKind} from './problem';

/** One complaint of the old register. */
export interface ImportRow {
  row: number;
  year: number;
  number: number;
  receivedAt: Instant;
  channel: Channel;
  status: 'received' | 'answered' | 'dismissed';
  answeredAt: Instant | null;
  cells: Partial<Record<ImportColumn, string>>;
  extra: Array<{question: string; answer: string}>;
}

export interface ImportRules {
  format: NumberFormat;
  zone: Zone;
  now: Instant;
}

const STATUSES: ReadonlyArray<[RegExp, ImportRow['status']]> = [
  [/bukan aduan|ditolak|batal|dicabut/i, 'dismissed'],
  [/belum|proses|diterima|baru|masuk|terdaftar|menunggu/i, 'received'],
  [/selesai|dijawab|ditindaklanjuti|tuntas/i, 'answered'],
];
/** A cell that Sheets or Excel worked out, and one it could not. */
const FORMULA = /^[=@]|^#(REF|N\/A|NAME\?|VALUE|DIV\/0|NULL|NUM)!?/i;
/** UTF-8 that was read as something else. */
const BROKEN = /\uFFFD|Ã[\u0080-\u00BF]|â€/;
const ROUNDED = /^\d([.,]\d+)?E\+\d+$/i;
const SHORT_YEAR = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}(\D|$)/;
const LONGEST: Partial<Record<ImportColumn, number>> = {body: LONGEST_BODY, answer: LONGEST_BODY};

/** Reads one row and names everything that is wrong with it; null where there is no complaint to read. */
export function readRow(
  row: number,
  cells: Partial<Record<ImportColumn, string>>,
  {format, zone, now}: ImportRules,
): {read: Omit<ImportRow, 'extra'> | null; problems: ImportProblem[]} {
  const problems: ImportProblem[] = [];
  const note = (kind: ProblemKind, column: ImportColumn) =>
    problems.push({row, kind, column, found: (cells[column] ?? '').slice(0, 40)});
  const text = (column: ImportColumn) => cells[column] ?? '';
  for (const column of Object.keys(cells) as ImportColumn[]) {
    if (FORMULA.test(text(column))) note('formula', column);
    if (BROKEN.test(text(column))) note('brokenSigns', column);
    if (text(column).length > (LONGEST[column] ?? LONGEST_LINE)) note('tooLong', column);
  }
  for (const column of ['phone', 'identityNumber'] as const)
    if (ROUNDED.test(text(column))) note('roundedNumber', column);
  if (text('email') !== '' && !parseAddress(text('email'))) note('badEmail', 'email');
  if (text('body') === '') note('missingBody', 'body');

  const day = (column: 'received' | 'answered', bad: ProblemKind): Instant | null => {
    if (text(column) === '') return null;
    const at = SHORT_YEAR.test(text(column)) ? null : readMoment(text(column), zone);
    if (at === null) note(SHORT_YEAR.test(text(column)) ? 'shortYear' : bad, column);
    else if (at > now) note('futureDate', column);
    return at;
  };
  const receivedAt = day('received', 'badDate');
  if (text('received') === '') note('missingDate', 'received');
  const answeredAt = day('answered', 'badAnsweredDate');
  const status = STATUSES.find(([pattern]) => pattern.test(text('status')))?.[1];
  if (text('status') !== '' && !status) note('unknownStatus', 'status');
  if (status === 'answered' && text('answered') === '') note('answeredUndated', 'answered');
  if (status === 'received' && answeredAt !== null) note('answeredUnsaid', 'status');
  if (receivedAt !== null && answeredAt !== null && answeredAt < receivedAt)
    note('answeredBefore', 'answered');
  const channel = channelOf(text('channel'));
  if (channel === 'other' && !/lain/i.test(text('channel'))) note('unknownChannel', 'channel');

  const dateYear = receivedAt === null ? null : wallClock(receivedAt, zone).year;
  const plain = /^\d{1,8}$/.test(text('number')) ? Number(text('number')) : null;
  const written = parseRegisterNumber(text('number'), format);
  const number = written?.number ?? plain;
  if (text('number') === '') note('missingNumber', 'number');
  else if (number === null || number === 0) note('numberFormat', 'number');
  else if (written && dateYear !== null && written.year !== dateYear) note('dateYear', 'received');
  const year = written?.year ?? dateYear;
  if (!number || year === null || receivedAt === null) return {read: null, problems};
  const read = {row, year, number, receivedAt, channel, answeredAt, cells};
  return {
    read: {...read, status: status ?? (answeredAt === null ? 'received' : 'answered')},
    problems,
  };
}
