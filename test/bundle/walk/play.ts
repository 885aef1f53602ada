import {MINUTE} from '../../../src/domain/instant';
import type {MemoryDesk} from '../../workflow/memory-desk';
import {asMemory} from './as-memory';
import {amend, speaks, straysIn, submit, visits, writes} from './citizens';
import {rest, toMorning, trouble} from './days';
import {handles} from './hands';
import type {Move, MoveKind} from './moves';
import {
  acts,
  attaches,
  cares,
  carriesSettings,
  enters,
  erases,
  opensIdentity,
  prints,
  reports,
  settlesStray,
  signsLetter,
} from './officers';
import {answers} from './units';
import {isArmed, now, type Walk} from './walk';

const PLAYS: Record<MoveKind, (walk: Walk, a: number, b: number) => void> = {
  submit,
  amend,
  enter: enters,
  act: acts,
  attach: attaches,
  signLetter: signsLetter,
  ppid: answers,
  citizenMail: writes,
  citizenPage: speaks,
  visit: visits,
  stray: straysIn,
  settleStray: settlesStray,
  print: prints,
  report: reports,
  settings: carriesSettings,
  hands: handles,
  care: cares,
  erase: erases,
  identity: opensIdentity,
  trouble,
  tick: ({office}) => office.tick(),
  day: (walk, a) => toMorning(walk, 1 + (a % 3)),
  weeks: (walk, a) => toMorning(walk, [20, 70, 400][a % 3]!),
};

/** One move, and a look at the complaints it changed. */
export function play(walk: Walk, {is, a, b}: Move, look: (o: MemoryDesk, entry: number) => void) {
  walk.log.push(`${new Date(walk.office.world.clock.now()).toISOString()} ${is} ${a} ${b}`);
  // Google lets nobody ask more than sixty times a minute.
  const mayFail = isArmed(walk);
  walk.office.world.advance(now(walk) + MINUTE);
  PLAYS[is](walk, a, b);
  noteFailures(walk, mayFail || is === 'trouble');
  lookAt(walk, look);
}

function lookAt(walk: Walk, look: (o: MemoryDesk, entry: number) => void): void {
  const desk = asMemory(walk.office);
  for (const entry of desk.entries()) {
    const {version} = desk.dossier(entry).complaint;
    if (walk.versions.get(entry) === version) continue;
    walk.versions.set(entry, version);
    look(desk, entry);
  }
}

/** Sheets' sixty reads a minute; what meets it is done by the next try. */
const WALL = /Quota exceeded for quota metric/;

/** Executions that failed where nothing was to fail, and faults that the desk reports of itself. */
function noteFailures(walk: Walk, mayFail: boolean): void {
  const {count, records} = walk.office.world.state.executions;
  const fresh = records.slice(Math.max(0, records.length - (count - walk.seen)));
  walk.seen = count;
  for (const {functionName, status, error, logs} of fresh) {
    const faults = logs.filter(({level}) => level === 'error').map(({text}) => text);
    if (WALL.test([...faults, error?.message].join(' '))) continue;
    if (status !== 'completed' && !mayFail)
      walk.wrong.push(`${functionName} ${status}: ${error?.message ?? ''} ${error?.stack ?? ''}`);
    if (!walk.troubled && faults.length > 0)
      walk.wrong.push(`${functionName} reports ${faults.join(' ')}`);
  }
}

/** All moves of a walk, then rest. */
export function playAll(
  walk: Walk,
  moves: readonly Move[],
  look: (o: MemoryDesk, e: number) => void,
) {
  for (const move of moves) {
    play(walk, move, look);
    if (walk.wrong.length > 0) return;
  }
  rest(walk);
  cares(walk, 1);
  noteFailures(walk, true);
  lookAt(walk, look);
}
