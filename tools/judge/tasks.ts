import {answer} from './answer';
import {deadline} from './deadline';
import {classify} from './classify';
import {duplicates} from './duplicates';
import {language} from './language';
import {mail} from './mail';
import {reply} from './reply';
import type {Task} from './task';

/** Every task by name, each in a file of its own here. */
export const TASKS: Record<string, Task> = {
  answer,
  classify,
  deadline,
  duplicates,
  language,
  mail,
  reply,
};
