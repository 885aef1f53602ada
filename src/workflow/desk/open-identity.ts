import {assertMay, mayDo} from '../../domain/desk/permissions';
import type {ComplaintView} from '../../domain/desk/protocol';
import {seal} from '../../domain/ledger/digest';
import {Refusal} from '../../domain/result';
import type {Desk} from '../ports';
import type {Identify} from './sign-in';
import {shownTo} from './shown-to';
import {viewOf} from './view-complaint';
import {signer} from '../signer';

export interface OpeningOfIdentity {
  id: string;
  entry: number;
  reason: string;
}

/**
 * R6: a hidden complainant's particulars, for an officer who says why. Who, when and the reason's hash stand in the
 * journal before anything is shown; the reason itself stays in the private texts.
 */
export function openIdentity(
  desk: Desk,
  identify: Identify,
  {id, entry, reason}: OpeningOfIdentity,
): ComplaintView {
  const {commit, settings, result} = desk.ledger.transact(
    {entries: [entry], command: id},
    snapshot => {
      const officer = identify(snapshot);
      assertMay(officer, 'openIdentity');
      const {complaint, complainant, texts} = shownTo(officer, snapshot, entry);
      const why = reason.trim();
      if (why === '') throw new Refusal('no-reason', {register: complaint.register});
      const at = desk.now();
      const by = officer.email;
      const reasonHash = seal(why, complainant.salt, desk.crypto.digest);
      const change = {
        entry,
        events: [{type: 'identityOpened' as const, at, by, reasonHash}],
        texts: {...texts, disclosures: [...(texts.disclosures ?? []), {at, by, reason: why}]},
      };
      return {changes: [change], result: {role: officer.role}};
    },
  );
  const sign = signer(desk);
  const opened = commit?.dossiers[0];
  const {role} = result;
  if (opened) return viewOf(opened, settings, {now: desk.now(), role, isOpened: true, sign});
  const again = desk.ledger.read({entries: [entry]});
  const officer = identify(again);
  const dossier = shownTo(officer, again, entry);
  // Whoever sends the id of another command anew has opened nothing.
  const isOpened = (dossier.texts.disclosures ?? []).some(
    one => one.by === officer.email && one.reason === reason.trim(),
  );
  return viewOf(dossier, settings, {
    now: desk.now(),
    role: officer.role,
    isOpened: isOpened && mayDo(officer.role, 'openIdentity'),
    sign,
  });
}
