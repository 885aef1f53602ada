import {addDays, dateOf} from '../../src/domain/instant';
import {openLedger} from '../office/register';
import {live} from '../office/working-life';
import type {Workspace} from '../../workspace';
import type {Installed} from '../office/installed';
import {reopen} from './desk';
import {elapsed, type Row, spreadOf} from './measure';

/** A kecamatan's year. */
const COMPLAINTS = 2000;
const DAYS = 365;
/** What the design allows it, real seconds. */
const LIMIT = 600;

/** A year, or a part of it, of a kecamatan: every complaint with all its mail, ticks every five minutes. */
export async function year(ready: Installed, days = DAYS): Promise<Row[]> {
  const world = reopen(ready);
  const first = dateOf(world.clock.now(), 'WIB');
  const complaints = Math.round((COMPLAINTS * days) / DAYS);
  const before = world.state.executions.count;
  const {office} = ready;
  let lived = {submitted: 0, refused: 0};
  const began = process.cpuUsage();
  const ms = await elapsed(() => {
    const end = addDays(first, days);
    lived = live(world, office, {first, end, complaints, meanwhile: monthsOf(world)});
  });
  const {user, system} = process.cpuUsage(began);
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
    figure('ms of the processor for each', (user + system) / 1000 / executions),
    figure('s of the processor', (user + system) / 1e6),
    figure('most memory, MB', process.resourceUsage().maxRSS / 1024),
    figure('the world as JSON, MB', JSON.stringify(world.state).length / 1e6),
    figure('mails of the office', Object.keys(mailboxes[office.email]!.messages).length),
  ];
}

/** Says what each month took, while nobody knows yet what the year will take: a year that grows shows it early. */
function monthsOf({clock}: Workspace): () => void {
  const month = () => dateOf(clock.now(), 'WIB').slice(0, 7);
  let [current, began] = [month(), process.cpuUsage()];
  return () => {
    if (month() === current) return;
    const {user, system} = process.cpuUsage(began);
    console.error(`  ${current}: ${((user + system) / 1e6).toFixed(1)} s of the processor`);
    [current, began] = [month(), process.cpuUsage()];
  };
}
