import type {Dossier} from '../complaint/dossier';
import {guardOf} from '../complaint/guard';
import type {FirstLook} from '../ledger/queue';
import type {SuspectParties} from './suspect';
import {isEmergency} from './urgency';

/** What the inbox must know of a complaint before anybody has read it (C4, C9). */
export function firstLook(dossier: Dossier, parties: SuspectParties): FirstLook {
  return {
    guard: guardOf(dossier, parties),
    isEmergency: dossier.complaint.classification === null && isEmergency(dossier.texts),
  };
}
