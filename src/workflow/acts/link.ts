import {joinableWith, takesOthers, waitsForParent} from '../../domain/complaint/complaint';
import type {Dossier} from '../../domain/complaint/dossier';
import type {Act} from '../../domain/desk/act';
import {Refusal, required} from '../../domain/result';
import {ActContext, assertStatus, Effect} from './context';

/**
 * C5: a person says that this is the same problem as another complaint, or only more of it. It waits for the answer
 * of that one, and its own complainant gets it too. Chains are not made: what is answered with another has none.
 */
export function link(dossier: Dossier, act: Act & {type: 'link'}, context: ActContext): Effect {
  const {complaint, entry} = dossier;
  assertStatus(complaint, 'received', 'classified');
  const parent = required(context.parent, 'unknown-complaint');
  const isFree = parent.entry !== entry && !complaint.parent && complaint.children.length === 0;
  if (!isFree || !takesOthers(parent.complaint))
    throw new Refusal('not-parent', {
      register: complaint.register,
      parent: parent.complaint.register,
    });
  const {register} = parent.complaint;
  const {now: at, by} = context;
  return {events: [{type: 'linked', at, by, parent: parent.entry, register, as: act.as}]};
}

/** C5: a person has compared them, and they are not the same; also after a link that was a mistake. */
export function keepApart(
  {complaint}: Dossier,
  act: Act & {type: 'keepApart'},
  {now: at, by}: ActContext,
): Effect {
  const isJoined = waitsForParent(complaint) && complaint.parent?.entry === act.other;
  if (!isJoined && !joinableWith(complaint).some(one => one.entry === act.other))
    throw new Refusal('unknown-complaint');
  return {events: [{type: 'keptApart', at, by, other: act.other}]};
}
