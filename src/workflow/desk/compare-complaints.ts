import {compareFingerprints, fingerprintOf} from '../../domain/classification/fingerprint';
import {conceal} from '../../domain/complaint/conceal';
import type {Dossier} from '../../domain/complaint/dossier';
import type {Compared} from '../../domain/desk/judged';
import type {Desk} from '../ports';
import type {Identify} from './sign-in';
import {shownTo} from './shown-to';

/** C5: another complaint beside the one at hand, and what speaks for their being one. Nothing is changed. */
export function compareComplaints(
  desk: Desk,
  identify: Identify,
  {entry, other}: {entry: number; other: number},
): Compared {
  const snapshot = desk.ledger.read({entries: [entry, other]});
  const officer = identify(snapshot);
  const one = shownTo(officer, snapshot, entry);
  const two = shownTo(officer, snapshot, other);
  const apart = one.complaint.receivedAt - two.complaint.receivedAt;
  const {texts} = conceal(two);
  return {
    other: {entry: other, title: texts.title, body: texts.body, complaint: two.complaint},
    why: compareFingerprints(printOf(one), printOf(two), apart).why,
  };
}

function printOf({texts, complaint}: Dossier) {
  return fingerprintOf(texts.title, texts.body, complaint.channel);
}
