import {HOUR, dateOf, addDays} from '../../../src/domain/instant';
import {restores} from './officers';
import {now, type Walk} from './walk';

/** To a morning, with the ticks of the night and of the morning before it. */
export function toMorning(walk: Walk, days: number): void {
  const today = dateOf(now(walk), 'WIB');
  const date = addDays(today, days);
  for (const at of ['01:20', '02:20', '08:20']) walk.office.leap(`${date}T${at}:00+07:00`);
}

const CALLS = [
  'Sheets.Spreadsheets.batchUpdate',
  'Sheets.Spreadsheets.Values.batchGet',
  'Gmail.Users.Messages.send',
  'Gmail.Users.History.list',
  'Properties.setProperty',
  'Lock.tryLock',
  'Form.getResponses',
];

/** Something goes wrong next: a call, an execution, a trigger, a mail. */
export function trouble(walk: Walk, a: number, b: number): void {
  const {world, email} = walk.office;
  walk.troubled = true;
  switch (a % 6) {
    case 0:
    case 1:
      return world.kill(1 + (b % 14));
    case 2:
    case 3:
      return world.fault({
        on: CALLS[b % CALLS.length]!,
        nth: 1 + (b % 2),
        effect: a % 2 === 0 ? 'before' : 'after',
      });
    case 4:
      return world.fault({
        on: 'trigger:onFormSubmit',
        nth: 1,
        effect: b % 2 === 0 ? 'missed' : 'doubled',
      });
    default:
      if (b % 2 === 0) return world.fault({on: 'mail', nth: 1, effect: 'late', by: 2 * HOUR});
      world.act({do: 'call', fn: 'onTick', via: 'trigger', as: email});
  }
}

/** What was to go wrong and did not will not any more. */
export function calm({office}: Walk): void {
  office.world.state.faults.armed = [];
  office.world.state.faults.kills = [];
}

/** Long enough that whatever waits has gone: letters beyond the day's quota, chores of the night. */
export function rest(walk: Walk): void {
  calm(walk);
  for (let day = 0; day < 3; day += 1) toMorning(walk, 1);
  walk.office.world.advance(now(walk) + 2 * HOUR);
  if (walk.touched) restores(walk);
}
