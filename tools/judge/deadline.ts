import {HOLIDAYS} from '../../src/data/holidays';
import {deadlineOf, TimeLimit} from '../../src/domain/calendar/deadline';
import {closureWords} from '../../src/ui/text/closures';
import {readMoment, writeMoment} from './moment';
import {textField} from './field';
import type {Row, Task} from './task';

const UNITS: readonly TimeLimit['unit'][] = [
  'workingDays',
  'calendarDays',
  'workingMinutes',
  'minutes',
];
/** More than anyone's lifetime; a larger one is a mistake. */
const MOST = 10_000_000;

/**
 * `deadline`: when a time limit ends, and which closed days it passed over. Answers a date for a date and a date-time
 * for a date-time; `provisional` where a year on the way has no decreed holidays yet.
 */
export const deadline: Task = () => row => {
  const moment = readMoment(textField(row, 'received'));
  const limit = limitOf(row);
  const calendar = {
    holidays: HOLIDAYS,
    collectiveLeaveCounts: row.collectiveLeaveCounts === true,
  };
  const {at, skipped, undecreedYears} = deadlineOf(moment.at, limit, calendar, moment.zone);
  return {
    due: writeMoment(at, moment),
    skipped: skipped.map(closure => ({date: closure.date, why: closureWords(closure)})),
    ...(undecreedYears.length > 0 ? {provisional: true, undecreedYears} : {}),
  };
};

function limitOf(row: Row): TimeLimit {
  const unit = UNITS.find(one => one === row.unit);
  if (!unit) throw new Error(`"unit" must be one of ${UNITS.join(', ')}`);
  const {amount} = row;
  const isWhole = Number.isInteger(amount) || !unit.endsWith('Days');
  if (typeof amount !== 'number' || !(amount >= 0 && amount <= MOST) || !isWhole)
    throw new Error('"amount" must be a number from 0, whole for days');
  if (unit.endsWith('Days') && amount > 100_000) throw new Error('"amount" is too large');
  return {amount, unit};
}
