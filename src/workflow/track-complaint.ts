import {shippedProcedure} from '../data/procedures';
import type {Dossier} from '../domain/complaint/dossier';
import {Refusal} from '../domain/result';
import {canonicalNumber, readTrackingCode, trackingCodeOf} from '../domain/tracking-code';
import {readTrackingKey} from '../domain/tracking/key';
import {placesOf} from '../domain/tracking/places';
import {trackingView} from '../domain/tracking/view';
import type {TrackingOffice, TrackingOutcome} from '../ui/text/tracking';
import type {Desk, Places} from './ports';
import {stepTimes} from './view-complaint';

/** What the address of the page carries: the key of a receipt's link, or what a citizen typed. */
export interface TrackingQuestion {
  key: string;
  number: string;
  code: string;
}

/** Wrong codes for one number before each further one is answered slowly, and how long they are remembered. */
const FREE_TRIES = 5;
const REMEMBERED_SECONDS = 600;
const PAUSE = 1_000;

/**
 * J7 in its first form. At most three requests, none of them a write to anything that stays. A wrong code is known for
 * wrong without reading the ledger, so guesses cost the office no share of its sixty reads a minute
 * (https://developers.google.com/workspace/sheets/api/limits); they are slowed by number, and the right code never is.
 */
export function trackComplaint(
  desk: Desk,
  question: TrackingQuestion,
): {outcome: TrackingOutcome; office?: TrackingOffice} {
  const {places, secret} = desk.memory.all();
  if (!places || !secret) return {outcome: {kind: 'notReady'}};
  const {office} = JSON.parse(places) as Places;
  try {
    return {outcome: answer(desk, question, text => desk.crypto.hmac(text, secret)), office};
  } catch (error) {
    // A place beyond the ledger's grid was never given to a complaint.
    if (error instanceof Refusal && error.code === 'unknown-complaint')
      return {outcome: {kind: 'unknown'}, office};
    desk.report('The tracking page could not read the ledger', error);
    return {outcome: {kind: 'unavailable'}, office};
  }
}

function answer(
  desk: Desk,
  {key, number, code}: TrackingQuestion,
  hmac: (text: string) => string,
): TrackingOutcome {
  if (key) {
    const entry = readTrackingKey(key, hmac);
    if (entry === null) return {kind: 'unknown'};
    // With the identity the code is erased too, and then the link opens nothing any more.
    return look(desk, [entry], ({complainant}) => complainant.trackingCode !== '');
  }
  if (!number && !code) return {kind: 'asked'};
  const wanted = canonicalNumber(number);
  const typed = readTrackingCode(code);
  if (typed !== trackingCodeOf(wanted, hmac)) {
    slowDown(desk, wanted);
    return {kind: 'unknown'};
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
): TrackingOutcome {
  if (entries.length === 0) return {kind: 'unknown'};
  const {dossiers, settings} = desk.ledger.read({entries});
  const dossier = [...dossiers.values()].find(isIt);
  if (!dossier) return {kind: 'unknown'};
  const {complaint} = dossier;
  const procedure = shippedProcedure(complaint.procedure);
  const view = trackingView(dossier, stepTimes(complaint), procedure, settings);
  return {kind: 'found', view, zone: settings.office.zone, now: desk.now()};
}

function slowDown({scratch, crypto, pause}: Desk, number: string): void {
  const key = `lacak:${crypto.digest(number).slice(0, 20)}`;
  const tries = Number(scratch.get(key) ?? 0) + 1;
  scratch.put(key, String(tries), REMEMBERED_SECONDS);
  if (tries > FREE_TRIES) pause(PAUSE);
}
