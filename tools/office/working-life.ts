import {type CalendarDate, instantOf} from '../../src/domain/instant';
import type {Workspace} from '../../workspace';
import {createRandom} from '../../workspace/random';
import {complaintOf} from './citizens';
import type {LocalOffice} from '../office';
import {deskCalls} from './desk-calls';
import {createOfficer} from './officer';
import {createUnitHeads} from './unit-heads';
import {workingDays} from './working-days';

export interface LifeOptions {
  first: CalendarDate;
  /** Not included. */
  end: CalendarDate;
  /** Spread evenly over the working days. */
  complaints: number;
  seed?: number;
  /** Before each thing that happens. */
  meanwhile?: () => void;
  /** How the Form's answers are sent; its trigger follows at once unless told. */
  send?: (answers: Record<string, string>) => void;
}

export interface Lived {
  submitted: number;
  /** Times the page refused an officer. */
  refused: number;
}

/** When officers and unit heads look at what came, in minutes after midnight. */
const SESSIONS = [8 * 60, 10 * 60, 13 * 60, 15 * 60 + 30];
/** Citizens write from early to late. */
const EARLIEST = 5 * 60;
const LATEST = 23 * 60;

interface Happening {
  at: number;
  act: () => void;
}

/** Lets the people of a local office live from one date to another: they complain, decide, answer; triggers fire. */
export function live(world: Workspace, office: LocalOffice, options: LifeOptions): Lived {
  const {first, end, complaints, seed = 1, meanwhile, send = sendForm(world)} = options;
  const random = createRandom({seed});
  const calls = deskCalls(world, office.email);
  const officer = createOfficer(world, calls, 'ayu.admin@example.com', random);
  const heads = createUnitHeads(world, random);
  const lived: Lived = {submitted: 0, refused: 0};

  const submit = () => {
    lived.submitted += 1;
    send(complaintOf(lived.submitted, random));
  };
  const session = () => {
    lived.refused += officer.work();
    heads.work();
  };

  const days = workingDays(first, end);
  const happenings = days.flatMap((date, index): Happening[] => {
    const share = (until: number) => Math.round((complaints * until) / days.length);
    const today = share(index + 1) - share(index);
    return [
      ...Array.from({length: today}, () => ({
        at: instantOf(date, EARLIEST + random.int(LATEST - EARLIEST), 'WIB'),
        act: submit,
      })),
      ...SESSIONS.map(minutes => ({at: instantOf(date, minutes, 'WIB'), act: session})),
    ];
  });
  for (const {at, act} of happenings.sort((a, b) => a.at - b.at)) {
    world.advance(at);
    meanwhile?.();
    act();
  }
  world.advance(instantOf(end, 0, 'WIB'));
  return lived;
}

function sendForm(world: Workspace) {
  return (answers: Record<string, string>): void => {
    const sent = world.act({do: 'submit', answers});
    if (!sent.ok) throw new Error(`the Form refused a complaint: ${sent.error}`);
  };
}
