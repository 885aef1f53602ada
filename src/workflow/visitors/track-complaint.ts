import {procedureOf} from '../../domain/procedure/in-force';
import {writeTrackingKey} from '../../domain/tracking/key';
import {trackingView} from '../../domain/tracking/view';
import {
  type TrackingOffice,
  type TrackingOutcome,
  trackingWords,
  type TrackingWords,
} from '../../ui/text/visitors/tracking';
import {trackingText} from '../../ui/text/visitors/tracking-text';
import {findTracked, type Tracked, type TrackingQuestion} from './find-tracked';
import type {Desk, Places} from '../ports';
import {publicSteps} from '../desk/view-steps';
import {signer} from '../signer';

/** J7: what the tracking page tells a citizen. At most three requests, none of them a write to anything that stays. */
export function trackComplaint(
  desk: Desk,
  question: TrackingQuestion,
): {outcome: TrackingOutcome; office?: TrackingOffice} {
  const {places, secret} = desk.memory.all();
  if (!places || !secret) return {outcome: {kind: 'notReady'}};
  const {office} = JSON.parse(places) as Places;
  if (Object.values(question).every(text => text === '')) return {outcome: {kind: 'asked'}, office};
  try {
    const tracked = findTracked(desk, question);
    return {outcome: tracked ? found(desk, tracked) : {kind: 'unknown'}, office};
  } catch (error) {
    desk.report('The tracking page could not read the ledger', error);
    return {outcome: {kind: 'unavailable'}, office};
  }
}

function found(desk: Desk, {dossier, settings}: Tracked): TrackingOutcome {
  const {complaint, entry} = dossier;
  const procedure = procedureOf(complaint.procedure, settings);
  const view = trackingView(dossier, publicSteps(dossier, settings), procedure, settings);
  const key = writeTrackingKey(entry, signer(desk));
  return {kind: 'found', view, key, zone: settings.office.zone, now: desk.now()};
}

/** What the page says. @param address of the page itself. */
export function trackingPage(
  desk: Desk,
  question: TrackingQuestion,
  address: string,
): TrackingWords {
  const {outcome, office} = trackComplaint(desk, question);
  return trackingWords(outcome, office, {...question, address});
}

/** The same as lines of text, for the poorest phone: no HTML, no script, one kilobyte. */
export function trackingLines(desk: Desk, question: TrackingQuestion, address: string): string {
  return trackingText(trackingPage(desk, question, address));
}
