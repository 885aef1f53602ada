import type {Bridge} from './bridge';
import {setTime} from './time';

/** The host's word that the execution is over: killed, or out of time. Nothing it does has an effect any more. */
const DEAD = 'dead';

/**
 * Reads the envelope around each answer: the world's time and a line break before it, or `dead` and why.
 * Once dead, every further call throws, whatever the script catches.
 */
export function withClock(bridge: Bridge): Bridge {
  let death: string | null = null;
  return request => {
    if (death === null) {
      const answer = bridge(request);
      const end = answer.indexOf('\n');
      const head = answer.slice(0, end);
      if (head !== DEAD) {
        setTime(Number(head));
        return answer.slice(end + 1);
      }
      death = answer.slice(end + 1);
    }
    throw new Error(death);
  };
}
