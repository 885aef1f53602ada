import type {Act} from '../../domain/desk/act';
import {assertMay} from '../../domain/desk/permissions';
import type {ComplaintView} from '../../domain/desk/protocol';
import {DAY} from '../../domain/instant';
import {Refusal} from '../../domain/result';
import {actContext} from './act-context';
import {performAll} from '../acts/perform';
import {withSteps} from '../acts/steps';
import {deliverLetters} from '../letters/deliver';
import {readParent, settleChildren, tellParent} from './link-complaints';
import type {Desk} from '../ports';
import type {Identify} from './sign-in';
import {shownTo} from './shown-to';
import {viewOf} from './view-complaint';
import {signer} from '../signer';

/** A page left open longer was not worked on. */
const LONGEST_WORK = DAY;

export interface Command {
  /** Made by the page once for each click, so that a repeated call does nothing twice. */
  id: string;
  entry: number;
  /** The version the officer saw. */
  seen: number;
  acts: Act[];
  /** Milliseconds since the officer opened the complaint, as the page has it. */
  worked?: unknown;
}

/** SOP A3 to A5 at the desk: one officer's decision on one complaint. A stale one is refused (design 4). */
export function actOnComplaint(desk: Desk, identify: Identify, command: Command): ComplaintView {
  const reads = {entries: [command.entry], command: command.id};
  const parent = readParent(desk, identify, command.acts);
  const {result, commit, settings} = desk.ledger.transact(reads, snapshot => {
    const officer = identify(snapshot);
    const dossier = shownTo(officer, snapshot, command.entry);
    const {complaint} = dossier;
    for (const act of command.acts) assertMay(officer, act.type);
    if (complaint.version !== command.seen) {
      throw new Refusal('stale', {register: complaint.register, status: complaint.status});
    }
    const context = {...actContext(desk, snapshot, dossier, officer.email), parent};
    const {acts} = command;
    const worked = workedTime(command.worked);
    const change = withSteps(dossier, performAll(dossier, acts, context), {acts, worked, context});
    return {changes: [change], result: {role: officer.role, by: officer.email}};
  });
  if (commit) deliverLetters(desk, commit, settings);
  const after = commit?.dossiers[0];
  if (after && parent) tellParent(desk, {id: command.id, by: result.by}, after);
  if (after) settleChildren(desk, command.id, after);
  const sign = signer(desk);
  if (after) return viewOf(after, settings, {now: desk.now(), role: result.role, sign});
  // A repeated command: whoever sends it is asked again who they are.
  const again = desk.ledger.read(reads);
  const officer = identify(again);
  const dossier = shownTo(officer, again, command.entry);
  if (parent) tellParent(desk, {id: command.id, by: officer.email}, dossier);
  settleChildren(desk, command.id, dossier);
  return viewOf(dossier, settings, {now: desk.now(), role: officer.role, sign});
}

/** What a page claims: a time that a person can have worked, or nothing. */
function workedTime(claimed: unknown): number | undefined {
  return typeof claimed === 'number' && claimed >= 0 && claimed <= LONGEST_WORK
    ? Math.round(claimed)
    : undefined;
}
