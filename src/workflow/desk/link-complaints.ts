import {
  type Actor,
  COMPLAINANT,
  DESK,
  hasEnded,
  waitsForParent,
} from '../../domain/complaint/complaint';
import type {Dossier} from '../../domain/complaint/dossier';
import type {Act} from '../../domain/desk/act';
import {seal} from '../../domain/ledger/digest';
import type {Change, Snapshot} from '../../domain/ledger/transaction';
import {volumeOf} from '../../domain/ledger/volume';
import {Refusal, required} from '../../domain/result';
import {additionTitle} from '../../ui/text/desk/alike';
import {actContext} from './act-context';
import {answerOfOther} from '../acts/answer-of-other';
import {deliverLetters} from '../letters/deliver';
import type {Desk} from '../ports';
import type {Identify} from './sign-in';
import {shownTo} from './shown-to';

/** The complaint that an act links to, as it stands; null where none does. One more read, only then. */
export function readParent(desk: Desk, identify: Identify, acts: readonly Act[]): Dossier | null {
  const link = acts.find(act => act.type === 'link');
  if (!link) return null;
  if (!Number.isInteger(link.parent) || link.parent < 1) throw new Refusal('unknown-complaint');
  const snapshot = desk.ledger.read({entries: [link.parent]});
  return shownTo(identify(snapshot), snapshot, link.parent);
}

/**
 * C5: the other half of a link, in the parent's own volume: two volumes are two commands. Each has its own id, so a
 * call that is repeated after a lost answer does the half that is missing.
 */
export function tellParent(desk: Desk, {id, by}: {id: string; by: Actor}, child: Dossier): void {
  const {complaint, texts, entry} = child;
  const {parent} = complaint;
  if (!parent) return;
  const {now, crypto, ledger} = desk;
  const reads = {entries: [parent.entry], command: `${id}.induk`};
  ledger.transact(reads, ({dossiers}) => {
    const {complainant, texts: before} = required(dossiers.get(parent.entry), 'unknown-complaint');
    const as = complaint.status === 'dismissed' ? ('addendum' as const) : ('duplicate' as const);
    const event = {type: 'childLinked' as const, at: now(), by, child: entry, as};
    if (as === 'duplicate')
      return {changes: [{entry: parent.entry, events: [event]}], result: {linked: entry}};
    const answer = [texts.title, texts.body].filter(Boolean).join('\n');
    const answers = [{question: additionTitle(complaint.register), answer}];
    const contentHash = seal(JSON.stringify(answers), complainant.salt, crypto.digest);
    const additions = [...(before.additions ?? []), {at: complaint.receivedAt, answers}];
    return {
      changes: [
        {
          entry: parent.entry,
          events: [{...event, by: COMPLAINANT, contentHash}],
          texts: {...before, additions},
        },
      ],
      result: {linked: entry},
    };
  });
}

/**
 * C5: what a complaint's end means to those that wait for its answer, volume by volume: they get the answer too; where it
 * ended without one, each is a matter of its own again, in the desk's inbox.
 */
export function settleChildren(desk: Desk, id: string, parent: Dossier): void {
  if (parent.complaint.answeredAt === null) return releaseChildren(desk, id, parent);
  changeChildren(desk, id, parent, (child, snapshot) =>
    answerOfOther(child, parent, actContext(desk, snapshot, child, DESK)),
  );
}

/** Withdrawn, dismissed, forwarded, voided or closed for want of the citizen's words: nobody waits for its answer any more. */
export function releaseChildren(desk: Desk, id: string, parent: Dossier): void {
  if (parent.complaint.answeredAt !== null) return;
  const apart = {type: 'keptApart' as const, by: DESK, other: parent.entry};
  changeChildren(desk, id, parent, ({entry}) => ({
    entry,
    events: [{...apart, at: desk.now()}],
  }));
}

/** Not who has withdrawn since, nor whose number was voided, nor whom an officer took apart. */
function changeChildren(
  desk: Desk,
  id: string,
  {entry: parent, complaint}: Dossier,
  change: (child: Dossier, snapshot: Snapshot) => Change,
): void {
  const {children} = complaint;
  if (!hasEnded(complaint) || children.length === 0) return;
  const volumes = desk.ledger.volumes();
  for (const base of new Set(children.map(child => volumeOf(child, volumes).base))) {
    const entries = children.filter(child => volumeOf(child, volumes).base === base);
    const reads = {entries, command: `${id}.anak${base}`};
    const {commit, settings} = desk.ledger.transact(reads, snapshot => ({
      changes: [...snapshot.dossiers.values()]
        .filter(
          child => child.complaint.parent?.entry === parent && waitsForParent(child.complaint),
        )
        .map(child => change(child, snapshot)),
      result: {settled: entries.length},
    }));
    if (commit) deliverLetters(desk, commit, settings);
  }
}
