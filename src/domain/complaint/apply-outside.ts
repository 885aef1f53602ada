import type {Instant} from '../instant';
import type {Actor, Complaint} from './complaint';
import type {OutsideEvent} from './outside-event';

type Fact = {at: Instant; by: Actor} & OutsideEvent;

/** What ULAS, SP4N-LAPOR! and the platforms make of a complaint. */
export function outsideChange(was: Complaint, event: Fact): Partial<Complaint> {
  const {at, by} = event;
  switch (event.type) {
    case 'enteredOutside':
      return {outside: {system: event.system, number: event.number, at, by}};
    case 'published': {
      const told = {at, by, how: event.channel};
      return {
        published: {at, by, channel: event.channel, proof: event.proof},
        notices: was.notices.map((notice, index) =>
          index === event.notice ? {...notice, told} : notice,
        ),
      };
    }
  }
}
