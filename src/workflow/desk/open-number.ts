import type {ComplaintView} from '../../domain/desk/protocol';
import {Refusal} from '../../domain/result';
import {canonicalNumber} from '../../domain/tracking-code';
import {placesOf} from '../../domain/tracking/places';
import type {Desk} from '../ports';
import type {Identify} from './sign-in';
import {openComplaint} from './view-desk';

/**
 * A complaint by its number as people say it, also one that has long left the inbox: whoever telephones has the number.
 * The end of it is enough, and so are sequence and year in any order ("1/2026"); of several the newest.
 */
export function openNumber(desk: Desk, identify: Identify, number: string): ComplaintView {
  const snapshot = desk.ledger.read({});
  identify(snapshot);
  const {series, entries} = snapshot.head;
  const wanted = canonicalNumber(number);
  const places = placesOf(wanted, series, entries).sort((one, other) => other - one);
  const {dossiers} = places.length > 0 ? desk.ledger.read({entries: places}) : snapshot;
  const entry = places.find(place => {
    const register = canonicalNumber(dossiers.get(place)?.complaint.register ?? '');
    const isSame = register === wanted || register.endsWith(`-${wanted}`);
    return isSame || (isDigits(wanted) && digitsOf(register) === digitsOf(wanted));
  });
  if (entry === undefined) throw new Refusal('unknown-complaint');
  return openComplaint(desk, identify, entry);
}

function isDigits(number: string): boolean {
  return /^\d+(?:-\d+)+$/.test(number);
}

/** The runs of digits of a canonical number, in one order. */
function digitsOf(number: string): string {
  return (number.match(/\d+/g) ?? []).sort().join('-');
}
