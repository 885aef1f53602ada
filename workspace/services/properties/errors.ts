import {GoogleError} from '../../service';

export function argumentTooLarge(which: 'key' | 'value'): GoogleError {
  return new GoogleError(`Argument too large: ${which}`);
}

export function storeFull(): GoogleError {
  return new GoogleError(
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  );
}
