import {GoogleError} from '../../service';
import type {Caller, Operation, Operations, Plain, World} from '../../service';
import {appOperations} from './app';
import {parseMask, pick} from './fields';
import {fileOperations} from './files';
import {STORAGE_BYTES} from './limits';
import {listOperations} from './list';
import {permissionOperations} from './permissions';
import {person} from './resource';
import {bytesUsed} from './usage';

const aboutOperations = {
  'Drive.About.get': (
    world: World,
    caller: Caller,
    options: {fields?: string} | null = null,
  ) => {
    // files.about is the one method without a default mask (https://developers.google.com/workspace/drive/api/reference/rest/v3/about/get).
    if (!options?.fields) {
      throw new GoogleError("The 'fields' parameter is required for this method.");
    }
    const used = String(bytesUsed(world, caller.user));
    const about = {
      kind: 'drive#about',
      user: person(world, caller.user, caller.user),
      storageQuota: {
        limit: String(STORAGE_BYTES),
        usage: used,
        usageInDrive: used,
        usageInDriveTrash: '0',
      },
    };
    return pick(about, parseMask(options.fields)) as Plain;
  },
};

export const operations: Operations = {
  ...advanced({
    ...fileOperations,
    ...listOperations,
    ...permissionOperations,
    ...aboutOperations,
  }),
  ...appOperations,
};

/** Errors of an advanced service reach the script with the method's name before Google's text. */
function advanced(operations: Operations): Operations {
  const wrap = (member: string, operation: Operation): Operation => {
    const method = member.replace(/\.([A-Z])/g, (_, letter: string) => `.${letter.toLowerCase()}`);
    const name = method.replace(/^Drive/, 'drive').replace(/\.remove$/, '.delete');
    return (world, caller, ...args) => {
      try {
        return operation(world, caller, ...args);
      } catch (error) {
        if (!(error instanceof GoogleError)) throw error;
        const text = `API call to ${name} failed with error: ${error.message}`;
        throw new GoogleError(text, error.status, 'GoogleJsonResponseException');
      }
    };
  };
  return Object.fromEntries(
    Object.entries(operations).map(([member, operation]) => [
      member,
      wrap(member, operation),
    ]),
  );
}
