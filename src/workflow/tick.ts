import {HOUR, MINUTE} from '../domain/instant';
import {readMail} from './replies/mail-read';
import {mindLedger} from './register/mind-ledger';
import type {Desk} from './ports';
import {receiveComplaints} from './intake/receive-complaints';
import {sweepForm} from './intake/sweep-form';
import {type Attempt, inParts} from './tick-parts';

/** How often Google wakes the desk. */
export const TICK = 5 * MINUTE;

/**
 * The desk wakes up (design 6). Each tick reads the mail; ticks take turns between the Form and the ledger, so
 * that an idle one stays at four requests.
 */
export function tick(desk: Desk): void {
  inParts(desk, attempt => takeTurn(desk, attempt));
}

function takeTurn(desk: Desk, attempt: Attempt): void {
  if (desk.memory.all().wake !== undefined) attempt('intake', () => receiveComplaints(desk));
  let turnIsDue = true;
  attempt('mail', () => {
    ({turnIsDue} = readMail(desk));
  });
  if (!turnIsDue) return;
  const turn = Math.floor(desk.now() / TICK);
  if (turn % 2 === 1) return attempt('form', () => sweepForm(desk));
  leaveMark(desk);
  attempt('ledger', () => mindLedger(desk, turn / 2, attempt));
}

/** O2: that the ticks come, said once an hour. */
function leaveMark({memory, now}: Desk): void {
  if (now() - Number(memory.all().ticked ?? 0) >= HOUR) memory.set('ticked', String(now()));
}
