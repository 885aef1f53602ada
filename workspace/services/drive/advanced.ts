import {GoogleError} from '../../service';
import type {Operation, Operations} from '../../service';

/**
 * Members of an advanced service: their errors reach the script with the REST method's name before Google's text,
 * as GoogleJsonResponseException. `reword` gives an error of another service the text this one has for it.
 */
export function asAdvanced(
  members: Operations,
  reword: (error: GoogleError) => GoogleError = error => error,
): Operations {
  const wrap =
    (member: string, operation: Operation): Operation =>
    (world, caller, ...args) => {
      try {
        return operation(world, caller, ...args);
      } catch (error) {
        if (!(error instanceof GoogleError)) throw error;
        const {message, status} = reword(error);
        const text = `API call to ${methodOf(member)} failed with error: ${message}`;
        throw new GoogleError(text, status, 'GoogleJsonResponseException');
      }
    };
  return Object.fromEntries(
    Object.entries(members).map(([member, operation]) => [member, wrap(member, operation)]),
  );
}

/** `Drive.Files.remove` is `drive.files.delete`: delete is a word of JavaScript. */
function methodOf(member: string): string {
  return member
    .replace(/(^|\.)([A-Z])/g, (_, dot: string, letter: string) => dot + letter.toLowerCase())
    .replace(/\.remove$/, '.delete');
}
