import {GoogleError} from '../../service';
import type {Caller, Operations, Plain, World} from '../../service';
import {asAdvanced} from './advanced';
import {appOperations} from './app';
import {parseMask, pick} from './fields';
import {fileOperations} from './files';
import {listOperations} from './list';
import {permissionOperations} from './permissions';
import {STORAGE_BYTES} from './limits';
import {person} from './resource';
import {bytesUsed, storageUsed} from './usage';

const aboutOperations = {
  'Drive.About.get': (world: World, caller: Caller, options: {fields?: string} | null = null) => {
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
        usage: String(storageUsed(world, caller.user)),
        usageInDrive: used,
        usageInDriveTrash: '0',
      },
    };
    return pick(about, parseMask(options.fields)) as Plain;
  },
};

export const operations: Operations = {
  ...asAdvanced({
    ...fileOperations,
    ...listOperations,
    ...permissionOperations,
    ...aboutOperations,
  }),
  ...appOperations,
};
