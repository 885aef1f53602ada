import {GoogleError} from '../../service';

/** Google's words, as scripts' authors report them; the quotas page names the limits. */
export function limitExceeded(what: string): GoogleError {
  return new GoogleError(`Limit Exceeded: URLFetch ${what}.`);
}

export function invalidUrl(url: string): GoogleError {
  return new GoogleError(`Invalid argument: ${url}`);
}

export function badAttribute(name: string): GoogleError {
  return new GoogleError(`Attribute provided with invalid value: ${name}`);
}

export function unreachable(url: string): GoogleError {
  return new GoogleError(`Address unavailable: ${url}`);
}

export function timedOut(url: string): GoogleError {
  return new GoogleError(`Timeout: ${url}`);
}

const SHOWN = 200;

export function requestFailed({hostname, protocol}: URL, code: number, body: string): GoogleError {
  const response = body ? ` Truncated server response: ${body.slice(0, SHOWN)}` : '';
  return new GoogleError(
    `Request failed for ${protocol}//${hostname} returned code ${code}.${response} (use muteHttpExceptions option to examine full response)`,
  );
}

/** Not Google's: this world has no way out. */
export function notOnThisMachine(url: URL): Error {
  return new Error(
    `This Workspace runs on one machine: UrlFetchApp reaches http://127.0.0.1, http://localhost and its own web apps, not ${url.origin}.`,
  );
}
