import {compareFingerprints, type Comparison, fingerprintOf} from './fingerprint';

export interface ComparedComplaint {
  title: string;
  text: string;
  channel: string;
  /** ms since 1970; null where unknown. */
  receivedAt: number | null;
  /** Addresses, numbers and accounts of the complainant. */
  who?: readonly string[];
}

/** C5 for two complaints at hand. */
export function compareComplaints(a: ComparedComplaint, b: ComparedComplaint): Comparison {
  const [one, two] = [a, b].map(({title, text, channel}) => fingerprintOf(title, text, channel));
  const apart =
    a.receivedAt === null || b.receivedAt === null ? 0 : Math.abs(a.receivedAt - b.receivedAt);
  const isOnePerson = a.who?.some(who => b.who?.includes(who)) ?? false;
  return compareFingerprints(one!, two!, apart, isOnePerson);
}
