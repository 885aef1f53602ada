import {guardOf} from '../../domain/complaint/guard';
import {mayReceive} from '../../domain/complaint/barrier';
import type {HandedOver} from '../../domain/desk/handed-over';
import {assertMay, mayDo} from '../../domain/desk/permissions';
import {docx} from '../../domain/document/docx';
import type {Change} from '../../domain/ledger/transaction';
import {Refusal, required} from '../../domain/result';
import {type Officer, officerOf, type OfficeSettings} from '../../domain/settings';
import {OFFICERS_TAB} from '../../domain/settings-tabs/officers';
import {sortableDateTime} from '../../ui/text/dates';
import {handOverPaper} from '../../ui/text/papers/hand-over';
import {writeTabs} from './apply-settings';
import {changeSettings} from './change-settings';
import type {Desk} from '../ports';
import type {Identify} from '../desk/sign-in';
import {byVolume} from '../register/by-volume';

/** Complaints moved in one transaction. */
const AT_ONCE = 40;

interface Parting {
  from: Officer;
  to: Officer;
  by: Officer;
}

/**
 * O10: an officer leaves. Every open complaint in that officer's hands goes to the successor, the minutes are filed, and
 * the name leaves the list of officers: with it the sign-ins and personal links end. Begun again after it stopped half
 * way, it goes on: what is moved is moved, and the minutes list all that the successor holds.
 */
export function handOverOfficer(
  desk: Desk,
  identify: Identify,
  {from, to}: {from: string; to: string},
): HandedOver {
  const {snapshot, items} = desk.ledger.readQueue();
  const parting = partingOf(identify(snapshot), snapshot.settings, from, to);
  const held = items.filter(({holder}) => holder === parting.from.email).map(({entry}) => entry);
  const moves = byVolume(desk.ledger, held, AT_ONCE).map(some => move(desk, some, parting));
  const moved = moves.flatMap(one => one.moved);
  const kept = moves.flatMap(one => one.kept);
  const filed = fileMinutes(desk, parting, kept, snapshot.settings);
  takeOut(desk, parting);
  return {moved: moved.length, kept, ...filed};
}

function partingOf(by: Officer, {officers}: OfficeSettings, from: string, to: string): Parting {
  assertMay(by, 'manage');
  const leaving = required(officerOf(officers, from.toLowerCase()), 'bad-request', {
    field: 'petugas yang menyerahkan',
  });
  const successor = required(officerOf(officers, to.toLowerCase()), 'bad-request', {
    field: 'petugas yang menerima',
  });
  if (leaving === successor || !mayDo(successor.role, 'handOver'))
    throw new Refusal('bad-request', {field: 'petugas yang menerima'});
  // Without one nobody could mend anything any more.
  if (!officers.some(one => one !== leaving && one.role === 'admin'))
    throw new Refusal('last-admin');
  return {from: leaving, to: successor, by};
}

function move(
  desk: Desk,
  entries: readonly number[],
  {from, to, by}: Parting,
): {moved: string[]; kept: string[]} {
  const {result} = desk.ledger.transact({entries}, ({dossiers, settings}) => {
    const held = [...dossiers.values()].filter(({complaint}) => complaint.holder === from.email);
    const mayGo = (one: (typeof held)[number]) => mayReceive(guardOf(one, settings), settings, to);
    const names = (some: typeof held) => some.map(({complaint}) => complaint.register);
    const going = held.filter(mayGo);
    const changes = going.map(({entry}): Change => ({
      entry,
      events: [{type: 'handedOver', at: desk.now(), by: by.email, to: to.email}],
    }));
    return {changes, result: {moved: names(going), kept: names(held.filter(one => !mayGo(one)))}};
  });
  return result;
}

function fileMinutes(desk: Desk, {from, to}: Parting, kept: string[], settings: OfficeSettings) {
  const {items} = desk.ledger.readQueue();
  const holds = items.filter(({holder}) => holder === to.email);
  const paper = handOverPaper({from, to, holds, kept}, settings, desk.now());
  const made = sortableDateTime(desk.now(), settings.office.zone);
  return desk.archive.file({
    name: `${paper.title} (${made})`,
    folders: ['Serah Terima'],
    parts: docx(paper),
  });
}

/** The successor works as the same actors of the SOP from now on. */
function takeOut(desk: Desk, {from, to}: Parting): void {
  const [settings] = changeSettings(desk, was => ({
    ...was,
    officers: was.officers
      .filter(({email}) => email !== from.email)
      .map(one => {
        const actors = [...new Set([...(one.actors ?? []), ...(from.actors ?? [])])];
        return one.email === to.email && actors.length > 0 ? {...one, actors} : one;
      }),
  })).slice(-1);
  writeTabs(desk, [OFFICERS_TAB], settings!);
}
