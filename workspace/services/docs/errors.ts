import {GoogleError} from '../../service';

/** DocumentApp's text for a missing document and for one the person may not open. */
export const documentMissing = () =>
  new GoogleError(
    "Document is missing (perhaps it was deleted, or you don't have read access?)",
    404,
  );

/** The Docs API says no more than this. */
export const notFound = () => new GoogleError('Requested entity was not found.', 404);

export const noPermission = () => new GoogleError('The caller does not have permission', 403);
