import {addDays, dateOf} from '../../src/domain/instant';
import {openLedger} from '../office/register';
import {live} from '../office/working-life';
import {type Ready, reopen} from './desk';
import {elapsed, type Row, spreadOf} from './measure';

/** A kecamatan's year. */
const COMPLAINTS = 2000;
const DAYS = 365;
/** What the design allows it, real seconds. */
const LIMIT = 600;

/** A year, or a part of it, of a kecamatan: every complaint with all its mail, ticks every five minutes. */
export async function year(ready: Ready, days = DAYS): Promise<Row[]> {
  const world = reopen(ready);
  const first = dateOf(world.clock.now(), 'WIB');
  const complaints = Math.round((COMPLAINTS * days) / DAYS);
  const before = world.state.executions.count;
  let lived = {submitted: 0, refused: 0};
  const ms = await elapsed(() => {
    lived = live(world, ready.office, {first, end: addDays(first, days), complaints});
  });
  const executions = world.state.executions.count - before;
  const {mailboxes} = world.services.gmail.state;
  const ledger = openLedger(world);
  const answered = ledger.rows('register').filter(row => row[2] === 'answered').length;
  const what = days === DAYS ? 'a year of a kecamatan' : `${days} days of a kecamatan`;
  const figure = (name: string, value: number): Row => ({
    what: `  ${name}`,
    unit: '',
    spread: spreadOf([value]),
  });
  return [
    {what, unit: 's', spread: spreadOf([ms / 1000]), limit: (LIMIT * days) / DAYS},
    figure('complaints', lived.submitted),
    figure('of them answered', answered),
    figure('times the page refused', lived.refused),
    figure('executions', executions),
    figure('real ms for each', ms / executions),
    figure('mails of the office', Object.keys(mailboxes[ready.office.email]!.messages).length),
  ];
}
