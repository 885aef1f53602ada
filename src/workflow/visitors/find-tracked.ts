import type {Dossier} from '../../domain/complaint/dossier';
import {Refusal} from '../../domain/result';
import type {OfficeSettings} from '../../domain/settings';
import {canonicalNumber, readTrackingCode, trackingCodeOf} from '../../domain/tracking-code';
import {readTrackingKey} from '../../domain/tracking/key';
import {placesOf} from '../../domain/tracking/places';
import type {Desk} from '../ports';
import {type Sign, signer} from '../signer';
import {isSameSecret} from '../../domain/same-secret';

/** What a citizen has of a complaint: the key of a receipt's link, or what was typed. */
export interface TrackingQuestion {
  key: string;
  number: string;
  code: string;
}

export interface Tracked {
  dossier: Dossier;
  settings: OfficeSettings;
}

/** Wrong codes for one number before each further one is answered slowly, and how long they are remembered. */
const FREE_TRIES = 5;
const REMEMBERED_SECONDS = 600;
const PAUSE = 1_000;

/**
 * The complaint that a citizen may see and add to; null for every wrong link, number or code alike. A wrong code is
 * known for wrong without reading the ledger, so guesses cost the office no share of its sixty reads a minute
 * (https://developers.google.com/workspace/sheets/api/limits); they are slowed by number, and the right code never is.
 */
export function findTracked(desk: Desk, question: TrackingQuestion): Tracked | null {
  try {
    return find(desk, question, signer(desk));
  } catch (error) {
    // A place beyond the ledger's grid was never given to a complaint.
    if (error instanceof Refusal && error.code === 'unknown-complaint') return null;
    throw error;
  }
}

function find(desk: Desk, {key, number, code}: TrackingQuestion, sign: Sign): Tracked | null {
  if (key) {
    const entry = readTrackingKey(key, sign);
    if (entry === null) return null;
    // With the identity the code is erased too, and then the link opens nothing any more.
    return look(desk, [entry], ({complainant}) => complainant.trackingCode !== '');
  }
  const wanted = canonicalNumber(number);
  const typed = readTrackingCode(code);
  if (!isSameSecret(typed, trackingCodeOf(wanted, sign))) {
    slowDown(desk, wanted);
    return null;
  }
  const {head} = desk.ledger.read({});
  return look(
    desk,
    placesOf(wanted, head.series, head.entries),
    ({complaint, complainant}) =>
      canonicalNumber(complaint.register) === wanted && complainant.trackingCode === typed,
  );
}

function look(
  desk: Desk,
  entries: readonly number[],
  isIt: (dossier: Dossier) => boolean,
): Tracked | null {
  if (entries.length === 0) return null;
  const {dossiers, settings} = desk.ledger.read({entries});
  const dossier = [...dossiers.values()].find(isIt);
  return dossier ? {dossier, settings} : null;
}

function slowDown({scratch, crypto, pause}: Desk, number: string): void {
  const key = `lacak:${crypto.digest(number).slice(0, 20)}`;
  const tries = Number(scratch.get(key) ?? 0) + 1;
  scratch.put(key, String(tries), REMEMBERED_SECONDS);
  if (tries > FREE_TRIES) pause(PAUSE);
}
