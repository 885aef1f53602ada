import {receiveComplaints} from '../workflow/receive-complaints';
import {tick} from '../workflow/tick';
import {composeDesk} from './compose';
import {upToDate} from './up-to-date';

/** Google calls this for each response of the Form. It only wakes the desk up: what is new is read from the Form. */
export function onFormSubmit(event?: GoogleAppsScript.Events.FormsOnFormSubmit): void {
  upToDate(() => composeDesk(event?.source), receiveComplaints);
}

/** Google calls this every five minutes. */
export function onTick(): void {
  upToDate(composeDesk, tick);
}
