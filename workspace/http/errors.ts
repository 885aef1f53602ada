import {GoogleError} from '../service';

/** Canonical codes by HTTP status (https://cloud.google.com/apis/design/errors#handling_errors), and Drive's reasons. */
const NAMES: Record<number, [string, string]> = {
  400: ['INVALID_ARGUMENT', 'badRequest'],
  401: ['UNAUTHENTICATED', 'authError'],
  403: ['PERMISSION_DENIED', 'forbidden'],
  404: ['NOT_FOUND', 'notFound'],
  409: ['ABORTED', 'conflict'],
  413: ['INVALID_ARGUMENT', 'uploadTooLarge'],
  429: ['RESOURCE_EXHAUSTED', 'rateLimitExceeded'],
  500: ['INTERNAL', 'backendError'],
  501: ['UNIMPLEMENTED', 'notImplemented'],
};

/** Google's JSON for a failed request. */
export function errorBody(thrown: unknown): {status: number; body: object} {
  const code = thrown instanceof GoogleError ? thrown.status : 501;
  const [status, reason] = NAMES[code] ?? NAMES[500]!;
  const message = textOf(thrown);
  return {
    status: code,
    body: {error: {code, message, errors: [{message, domain: 'global', reason}], status}},
  };
}

/** What Apps Script puts before the text of an advanced service is its own, and not the API's. */
function textOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return text.replace(/^API call to \S+ failed with error: /, '');
}

/** https://developers.google.com/workspace/drive/api/guides/handle-errors#401-invalid-credentials */
export const unauthenticated = () =>
  new GoogleError(
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
    401,
  );

export const noSuchMethod = (method: string, path: string) =>
  new GoogleError(`not emulated: ${method} ${path}`, 501);
