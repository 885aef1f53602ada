import {GoogleError} from '../../service';

export function projectNotFound(id: string): GoogleError {
  return new GoogleError(`Requested entity was not found. (${id})`, 404);
}

export function tooManyTriggers(): GoogleError {
  return new GoogleError(
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  );
}

export function badInterval(allowed: number[], unit: string): GoogleError {
  return new GoogleError(
    `The value you passed to every${unit} was invalid. It must be one of ${allowed.join(', ')}.`,
  );
}

/** The limit is Google's; its words are not known here. */
export function tooManyVersions(): GoogleError {
  return new GoogleError('This script has reached its limit of 200 versions.');
}

export const deploymentNotFound = () => new GoogleError('Requested entity was not found.', 404);

/** Nobody may change the head's deployment; the words are assumed. */
export const headIsReadOnly = () => new GoogleError('Read-only deployments may not be modified.');
