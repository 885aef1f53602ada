import type {Task} from './task';

/** Every task by name, each in a file of its own here. `null`: it has a format, and the desk cannot judge it yet. */
export const TASKS: Record<string, Task | null> = {
  answer: null,
  classify: null,
  deadline: null,
  duplicates: null,
  language: null,
  mail: null,
  reply: null,
};
