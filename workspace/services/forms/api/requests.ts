import {GoogleError, type World} from '../../../service';
import type {EmailCollection, Form} from '../entities';
import {deleteItem, moveItem, newItem} from '../items';
import {apiId, itemAt, readItem, type ApiItem} from './items';

interface Location {
  index?: number;
}

interface Settings {
  emailCollectionType?: keyof typeof COLLECTION;
}

/** One change of a form (https://developers.google.com/workspace/forms/api/reference/rest/v1/forms/batchUpdate#Request). */
export interface FormRequest {
  createItem?: {item: ApiItem; location: Location};
  updateItem?: {item: ApiItem; location: Location; updateMask: string};
  deleteItem?: {location: Location};
  moveItem?: {originalLocation: Location; newLocation: Location};
  updateFormInfo?: {info: {title?: string; description?: string}; updateMask: string};
  updateSettings?: {settings: Settings; updateMask: string};
}

export const COLLECTION = {
  DO_NOT_COLLECT: 'none',
  VERIFIED: 'verified',
  RESPONDER_INPUT: 'input',
} as const satisfies Record<string, EmailCollection>;

/** Applies one request to a form; gives its reply. GoogleError 400 where it cannot be done. */
export function applyRequest(world: World, form: Form, request: FormRequest): object {
  if (request.createItem) {
    const {item: wanted, location} = request.createItem;
    const at = itemAt(form, location);
    const item = newItem(world, form, readItem(wanted));
    form.items.splice(at, 0, item);
    return {createItem: {itemId: apiId(item.id), questionId: [apiId(item.id)]}};
  }
  if (request.updateItem) {
    const {item: wanted, location} = request.updateItem;
    const item = form.items[itemAt(form, location)];
    if (!item) throw new GoogleError('Invalid location');
    const {id} = item;
    Object.assign(item, newItem(world, form, readItem(wanted)), {id});
  } else if (request.deleteItem) {
    deleteItem(form, itemAt(form, request.deleteItem.location));
  } else if (request.moveItem) {
    const {originalLocation, newLocation} = request.moveItem;
    moveItem(form, itemAt(form, originalLocation), itemAt(form, newLocation));
  } else if (request.updateFormInfo) {
    const {title, description} = request.updateFormInfo.info;
    if (title !== undefined) form.title = title;
    if (description !== undefined) form.description = description;
  } else if (request.updateSettings) {
    const {emailCollectionType: type} = request.updateSettings.settings;
    if (type) form.settings.collectEmail = COLLECTION[type];
  } else {
    throw new GoogleError(`not emulated: ${Object.keys(request).join()}`);
  }
  return {};
}
