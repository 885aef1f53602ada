import {DESK} from '../../domain/complaint/complaint';
import type {ComplaintEvent} from '../../domain/complaint/event';
import type {Dossier} from '../../domain/complaint/dossier';
import {procedureOf} from '../../domain/procedure/in-force';
import {recapStepsOf} from '../../domain/procedure/recap-steps';
import type {OfficeSettings} from '../../domain/settings';
import {byVolume} from '../register/by-volume';
import {readPeriod} from './read-period';
import type {Report} from './report';

/** Complaints in one transaction. */
const AT_ONCE = 100;

/**
 * SOP B6, B7: what the recap of a period holds is recapped and archived, and the stopwatch of each complaint says so.
 * Answered later, it is marked when its period is recapped again.
 */
export function markRecapped({desk, settings, period, span}: Report): null {
  const {zone} = settings.office;
  const due = readPeriod(desk.ledger, span, {period, zone}).filter(
    one => stepsOf(one, settings).length > 0,
  );
  const entries = due.map(({entry}) => entry);
  for (const batch of byVolume(desk.ledger, entries, AT_ONCE)) {
    desk.ledger.transact({entries: batch}, ({dossiers}) => ({
      changes: [...dossiers.values()].flatMap(one => {
        const events = doneEvents(one, settings, desk.now());
        return events.length > 0 ? [{entry: one.entry, events}] : [];
      }),
      result: null,
    }));
  }
  return null;
}

function stepsOf({complaint}: Dossier, settings: OfficeSettings): number[] {
  return recapStepsOf(complaint, procedureOf(complaint.procedure, settings));
}

function doneEvents(dossier: Dossier, settings: OfficeSettings, at: number): ComplaintEvent[] {
  return stepsOf(dossier, settings).map(step => ({type: 'stepDone', at, by: DESK, step}));
}
