import type {Spec} from '../spec';
import {specs as cards} from './cards';
import {specs as drive} from './drive';
import {specs as forms} from './forms';
import {specs as gmail} from './gmail';
import {specs as pages} from './pages';
import {specs as script} from './script';
import {specs as sheets} from './sheets';
import {specs as stores} from './stores';
import {specs as utilities} from './utilities';

/** All specs; those that make no file first, so that a small fault is seen before a long wait. */
export const specs: readonly Spec[] = [
  ...utilities,
  ...stores,
  ...pages,
  ...cards,
  ...script,
  ...sheets,
  ...drive,
  ...forms,
  ...gmail,
];
