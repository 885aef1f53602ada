import type {Random} from '../random';

/** Something that happens at an instant of the world. */
export interface Appointment {
  at: number;
  /** Decides between appointments of one instant; drawn from the seed. */
  tie: number;
  act: () => void | Promise<void>;
}

/** What is to happen, the earliest first. */
export interface Agenda {
  add(at: number, act: Appointment['act']): Appointment;
  cancel(appointment: Appointment): void;
  /** Takes the earliest off; undefined when nothing is left. */
  next(): Appointment | undefined;
}

export function createAgenda(random: Random): Agenda {
  const heap: Appointment[] = [];
  const cancelled = new Set<Appointment>();

  function add(at: number, act: Appointment['act']): Appointment {
    const appointment = {at, tie: random.next(), act};
    heap.push(appointment);
    for (let child = heap.length - 1; child > 0;) {
      const parent = (child - 1) >> 1;
      if (!before(heap[child]!, heap[parent]!)) break;
      swap(heap, child, parent);
      child = parent;
    }
    return appointment;
  }

  function take(): Appointment | undefined {
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last || first === last) return first;
    heap[0] = last;
    for (let parent = 0; ;) {
      const left = 2 * parent + 1;
      if (left >= heap.length) return first;
      const right = left + 1;
      const child = right < heap.length && before(heap[right]!, heap[left]!) ? right : left;
      if (!before(heap[child]!, heap[parent]!)) return first;
      swap(heap, child, parent);
      parent = child;
    }
  }

  function next(): Appointment | undefined {
    for (;;) {
      const appointment = take();
      if (!appointment || !cancelled.delete(appointment)) return appointment;
    }
  }

  return {add, next, cancel: appointment => void cancelled.add(appointment)};
}

function before(a: Appointment, b: Appointment): boolean {
  return a.at < b.at || (a.at === b.at && a.tie < b.tie);
}

function swap(heap: Appointment[], a: number, b: number): void {
  [heap[a], heap[b]] = [heap[b]!, heap[a]!];
}
