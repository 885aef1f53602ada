import {GoogleError} from '../../service';

// Texts of the REST face: https://developers.google.com/workspace/drive/api/guides/handle-errors

export const fileNotFound = (id: string) => new GoogleError(`File not found: ${id}.`, 404);

export const insufficientPermissions = (id: string) =>
  new GoogleError(`The user does not have sufficient permissions for file ${id}.`, 403);

/** `storageQuotaExceeded` of the same page. */
export const storageExceeded = () =>
  new GoogleError("The user's Drive storage quota has been exceeded.", 403);

/** Assumed: the page names the reason `cannotShare` without its words. */
export const cannotShare = () =>
  new GoogleError('The user does not have permission to share this file.', 403);

export const permissionNotFound = (id: string) =>
  new GoogleError(`Permission not found: ${id}.`, 404);

/** https://github.com/googleapis/google-api-dotnet-client/issues/990 */
export const exportTooLarge = () => new GoogleError('This file is too large to be exported.', 403);

export const exportOnlyEditors = () =>
  new GoogleError('Export only supports Docs Editors files.', 403);

export const conversionNotSupported = () =>
  new GoogleError('The requested conversion is not supported.', 400);

export const onlyBinaryDownloads = () =>
  new GoogleError(
    'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
    403,
  );

/** What Apps Script answers where the option is forgotten: https://stackoverflow.com/questions/42887569 */
export const exportNeedsMedia = () =>
  new GoogleError('Export requires alt=media to download the exported content.', 400);

export const invalidValue = () => new GoogleError('Invalid Value', 400);

/** DriveApp's text for a file that is missing or may not be seen: it does not say which. */
export const noSuchItem = () =>
  new GoogleError(
    'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    404,
  );

export const accessDenied = () => new GoogleError('Access denied: DriveApp.', 403);
