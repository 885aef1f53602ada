import {fold} from '../../domain/complaint/apply';
import type {Dossier} from '../../domain/complaint/dossier';
import type {Act} from '../../domain/desk/act';
import {Refusal} from '../../domain/result';
import {pledgeMail} from '../../ui/text/mails/pledge';
import type {ActContext, Effect} from './context';
import {passGate} from './gate';
import {toCitizen} from './letter-to-citizen';

/** J2: a promise of the *buku janji* has been kept; the officer says how, and the citizen hears it without asking. */
export function keepPledge(
  dossier: Dossier,
  act: Act & {type: 'keepPledge'},
  context: ActContext,
): Effect {
  const {complaint, texts} = dossier;
  const {now, by, seal} = context;
  const {register} = complaint;
  if (complaint.pledges[act.pledge]?.keptAt !== null)
    throw new Refusal('unknown-pledge', {register});
  const note = act.note.trim();
  if (note === '') throw new Refusal('empty-answer', {register});
  passGate(dossier, note, undefined, context);
  const kept = {
    type: 'pledgeKept' as const,
    at: now,
    by,
    pledge: act.pledge,
    noteHash: seal(note),
  };
  const said = {
    ...texts,
    pledges: (texts.pledges ?? []).map((one, place) =>
      place === act.pledge ? {...one, note} : one,
    ),
  };
  const after = {complaint: fold([kept], complaint)!, texts: said};
  const told = toCitizen(dossier, 'pledge', pledgeMail(after), context);
  return {events: [kept, ...told.events], letters: told.letters, texts: said};
}
