import {GoogleError} from '../../service';

/** What FormApp says of a form that is not there or not the caller's to edit. */
export const formNotFound = () =>
  new GoogleError(
    'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    404,
  );
export const invalidUrl = () => new GoogleError('Invalid argument: url');
export const itemNotFound = () => new GoogleError('Item with given ID could not be found.', 404);
export const responseNotFound = () =>
  new GoogleError('No response with the given ID could be found.', 404);
export const invalidArgument = (name: string) => new GoogleError(`Invalid argument: ${name}`);
export const invalidIndex = (index: number) => new GoogleError(`Invalid argument: index ${index}`);
export const notAccepting = () =>
  new GoogleError('This form is not currently accepting responses.');
export const duplicateChoices = () => new GoogleError('Duplicate choice value.');

/** One reason why the page of a form does not take an answer, in the words it shows. */
export interface ItemError {
  /** 0 for the form as a whole. */
  itemId: number;
  title: string;
  message: string;
}

/** A submission the page of the form refuses. */
export class FormRefusal extends Error {
  override name = 'FormRefusal';
  constructor(readonly errors: ItemError[]) {
    super(errors.map(({title, message}) => (title ? `${title}: ${message}` : message)).join('; '));
  }
}
