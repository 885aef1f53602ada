import type {PanduanOffice} from '../office';
import type {Person} from '../person';
import {ADMIN} from './admin';
import {ANSWERING} from './answering';
import {BESIDE} from './beside';
import {INTAKE} from './intake';
import {MATTERS} from './matters';
import {PAPERS} from './papers';
import {PEOPLE} from './people';
import {PIMPINAN} from './pimpinan';
import {PPID} from './ppid';
import {PROMISES} from './promises';
import {SOCIAL} from './social';
import {TRAINING} from './training';
import {TROUBLE} from './trouble';

/** What somebody does who plays a task of the panduan from its first word to its last. */
export type Walk = (person: Person, office: PanduanOffice) => Promise<void>;

/** By task, in the order in which one office can play them. */
export const WALKS: Record<string, Walk> = {
  ...INTAKE,
  ...ANSWERING,
  ...BESIDE,
  ...MATTERS,
  ...PEOPLE,
  ...SOCIAL,
  ...PROMISES,
  ...PAPERS,
  ...TROUBLE,
  ...TRAINING,
  ...PPID,
  ...PIMPINAN,
  ...ADMIN,
};
