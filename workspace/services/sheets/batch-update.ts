import {GoogleError} from '../../service';
import type {Draft} from './draft';
import {noRequests, unknownName} from './errors';
import type {Request} from './rest';
import {REQUESTS} from './requests';

/**
 * Applies the requests in order to a draft; the first that is refused ends it, named as Google names it.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate
 */
export function applyRequests(draft: Draft, requests: Request[] = []): object[] {
  if (requests.length === 0) throw noRequests();
  return requests.map((request, index) => {
    const [name, body] = theOnlyMember(request, index);
    try {
      return REQUESTS[name]!(draft, body as never) ?? {};
    } catch (error) {
      throw at(error, `requests[${index}].${name}`);
    }
  });
}

function theOnlyMember(request: Request, index: number): [string, object] {
  const [member, ...others] = Object.entries(request).filter(([, body]) => body !== undefined);
  if (!member || others.length > 0) {
    throw new GoogleError(`Invalid requests[${index}]: must specify exactly one request`);
  }
  const [name, body] = member;
  if (!Object.hasOwn(REQUESTS, name)) throw unknownName(name, `requests[${index}]`);
  return [name, body!];
}

/** Google says which part of the body it refused. */
export function at(error: unknown, place: string): unknown {
  if (!(error instanceof GoogleError) || error.status !== 400) return error;
  return new GoogleError(`Invalid ${place}: ${error.message}`);
}
