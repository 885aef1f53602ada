import {receiveComplaints} from '../workflow/intake/receive-complaints';
import type {Desk} from '../workflow/ports';
import {tick} from '../workflow/tick';
import {composeDesk} from './compose';
import {isOfficeAccount} from './office-account';
import {upToDate} from './up-to-date';

/** Google calls this for each response of the Form. It only wakes the desk up: what is new is read from the Form. */
export function onFormSubmit(event?: GoogleAppsScript.Events.FormsOnFormSubmit): void {
  upToDate(() => composeDesk(event?.source), ofOffice(receiveComplaints));
}

/** Google calls this every five minutes. */
export function onTick(): void {
  upToDate(composeDesk, ofOffice(tick));
}

/** A former office account's triggers come to nothing, quietly: it is nobody's fault that they are still there (O10). */
function ofOffice(work: (desk: Desk) => void): (desk: Desk) => void {
  return desk => {
    if (isOfficeAccount(desk)) work(desk);
  };
}
