import {isForgotten, isWorthLearning, type Forgotten} from '../../domain/classification/lesson';
import {type Example, learn} from '../../domain/classification/learn';
import {packModel} from '../../domain/classification/pack-model';
import type {Dossier} from '../../domain/complaint/dossier';
import {assertMay} from '../../domain/desk/permissions';
import {addDays, type CalendarDate, dateOf, instantOf, isCalendarDate} from '../../domain/instant';
import {isOwed} from '../../domain/ledger/chore';
import type {Snapshot} from '../../domain/ledger/transaction';
import {Refusal} from '../../domain/result';
import type {OfficeSettings} from '../../domain/settings';
import type {Desk, LedgerVolume} from '../ports';
import type {Identify} from '../desk/sign-in';
import {currentVolume} from '../register/volumes';

/** The last ones say what an office gets today; more do not fit into six minutes. */
const MOST = 10_000;
/** Complaints read at once. */
const AT_ONCE = 2_000;

/**
 * C3: what officers decided, learned anew from the register itself, so that nothing is kept that stands nowhere else; on
 * nights that follow enough decisions.
 */
export function learnAnew(desk: Desk, settings: OfficeSettings): void {
  const of = dateOf(desk.now(), settings.office.zone);
  const volume = currentVolume(desk);
  const {result: isOurs} = volume.transact({learned: true}, ({head, memory}) => {
    const mine = isOwed(head.chores.learn, of, desk.now());
    const worth = memory !== null && isWorthLearning(memory, head.journal.lines, desk.now());
    const chore = {name: 'learn', of, isDone: !worth} as const;
    return {changes: [], ...(mine ? {chore} : {}), result: mine && worth};
  });
  if (isOurs) train(desk, volume, of, []);
}

/** C3: undoes what an officer's decisions of some days taught, a hundred as well as one; the register stays as it is. */
export function forgetLearning(
  desk: Desk,
  identify: Identify,
  {email, from, to}: {email: string; from: CalendarDate; to: CalendarDate},
): {forgotten: number} {
  const {settings} = assertMayManage(desk, identify);
  const {zone} = settings.office;
  if (!isCalendarDate(from) || !isCalendarDate(to))
    throw new Refusal('bad-request', {field: 'tanggal'});
  const rule = {
    by: email.trim().toLowerCase(),
    from: instantOf(from, 0, zone),
    to: instantOf(addDays(to, 1), 0, zone),
  };
  return {forgotten: train(desk, currentVolume(desk), dateOf(desk.now(), zone), [rule])};
}

/** @returns how many decisions were left out. */
function train(
  desk: Desk,
  volume: LedgerVolume,
  of: CalendarDate,
  more: readonly Forgotten[],
): number {
  const before = volume.read({learned: true}).memory?.learned?.forgotten ?? [];
  const forgotten = [...before, ...more];
  const trainedAt = desk.now();
  const decisions = decisionsOf(desk);
  const trusted = decisions.filter(one => !isForgotten(one, forgotten));
  const model = trusted.length > 0 ? packModel(learn(trusted)) : null;
  volume.transact({}, ({head}) => ({
    changes: [],
    learned: {trainedAt, lines: head.journal.lines, model, forgotten},
    chore: {name: 'learn', of, isDone: true},
    result: undefined,
  }));
  return decisions.length - trusted.length;
}

type DecisionOfOfficer = Example & {by: string; at: number};

/** Each complaint that an officer sent to a unit, the oldest first. */
function decisionsOf(desk: Desk): DecisionOfOfficer[] {
  const {entries} = desk.ledger.read({}).head;
  const decisions: DecisionOfOfficer[] = [];
  for (let first = Math.max(1, entries - MOST + 1); first <= entries; first += AT_ONCE) {
    const range = {first, last: Math.min(entries, first + AT_ONCE - 1)};
    for (const dossier of desk.ledger.read({range}).dossiers.values())
      decisions.push(...decisionOf(dossier));
  }
  return decisions;
}

/** The last unit asked; who classified the complaint answers for it. */
function decisionOf({complaint, texts}: Dossier): DecisionOfOfficer[] {
  const referral = complaint.referrals[complaint.referrals.length - 1];
  const by = complaint.classifiedBy;
  if (!referral || !by) return [];
  const text = `${texts.title}\n${texts.body}`;
  return [{text, unit: referral.unit, by: by.toLowerCase(), at: referral.at}];
}

function assertMayManage(desk: Desk, identify: Identify): Snapshot {
  const snapshot = desk.ledger.read({});
  const officer = identify(snapshot);
  assertMay(officer, 'manage');
  return snapshot;
}
