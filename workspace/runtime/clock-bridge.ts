import type {Bridge} from './bridge';
import {setTime} from './time';

/** The host's word that the execution is over: killed, or out of time. Nothing it does has an effect any more. */
const DEAD = 'dead';

/**
 * Reads the envelope around each answer: the world's time and a line break before it, or `dead` and why. To the
 * dead the world says so at every further call, whatever the script catches.
 */
export function withClock(bridge: Bridge): Bridge {
  return request => {
    const answer = bridge(request);
    const end = answer.indexOf('\n');
    const head = answer.slice(0, end);
    const rest = answer.slice(end + 1);
    if (head === DEAD) throw new Error(rest);
    setTime(Number(head));
    return rest;
  };
}
