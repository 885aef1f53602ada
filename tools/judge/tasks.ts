import {deadline} from './deadline';
import {classify} from './classify';
import {duplicates} from './duplicates';
import {language} from './language';
import {mail} from './mail';
import {reply} from './reply';
import type {Task} from './task';

/** Every task by name, each in a file of its own here. `null`: it has a format, and the desk cannot judge it yet. */
export const TASKS: Record<string, Task | null> = {
  answer: null,
  classify,
  deadline,
  duplicates,
  language,
  mail,
  reply,
};
