import type {Operations} from '../../service';
import {peopleOperations} from '../drive/file-people';
import {appMembers} from './operations/app';
import {formMembers} from './operations/form';
import {itemMembers} from './operations/items';
import {responseMembers} from './operations/responses';

/** The members of FormApp and its objects; methods of objects get the form's id first. */
export const operations: Operations = {
  ...appMembers,
  ...formMembers,
  ...itemMembers,
  ...responseMembers,
  ...peopleOperations('Form'),
};
