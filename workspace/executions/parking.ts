import type {Plain, Wait} from '../service';
import type {LocalWorld} from '../world';
import type {Agenda, Appointment} from './agenda';

/** Executions that wait for something other than the time a call takes: a lock, the end of a sleep. */
export interface Parking {
  /** `wake` gets what gives the answer; asking may throw what the script shall see. */
  add(wait: Wait, wake: (answer: () => Plain) => Promise<void>): void;
  /** Asks every waiting execution whether it can go on; the seed decides who is asked first. */
  pollAll(): void;
}

interface Place {
  wait: Wait;
  wake: (answer: () => Plain) => Promise<void>;
  expiry: Appointment;
}

export function createParking(world: LocalWorld, agenda: Agenda): Parking {
  const places: Place[] = [];

  function leave(place: Place): void {
    places.splice(places.indexOf(place), 1);
  }

  function add(wait: Wait, wake: Place['wake']): void {
    const expiry = agenda.add(wait.until, () => {
      leave(place);
      return wake(wait.expire);
    });
    const place: Place = {wait, wake, expiry};
    places.push(place);
  }

  function pollAll(): void {
    for (const place of shuffled(places)) {
      const value = place.wait.poll();
      if (value === undefined) continue;
      leave(place);
      agenda.cancel(place.expiry);
      agenda.add(world.clock.now(), () => place.wake(() => value));
    }
  }

  function shuffled(list: readonly Place[]): Place[] {
    const rest = [...list];
    return list.map(() => rest.splice(world.random.int(rest.length), 1)[0]!);
  }

  return {add, pollAll};
}
