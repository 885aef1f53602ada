import type {Project, Version} from '../entities';
import {projectNotFound} from '../errors';

export function versionOf({id, versions}: Project, versionNumber: number): Version {
  const found = versions.find(version => version.versionNumber === versionNumber);
  if (!found) throw projectNotFound(`${id} version ${versionNumber}`);
  return found;
}

/** https://developers.google.com/apps-script/api/reference/rest/v1/projects.versions */
export function versionResource({id}: Project, {versionNumber, description, createTime}: Version) {
  return {
    scriptId: id,
    versionNumber,
    ...(description ? {description} : {}),
    createTime: new Date(createTime).toISOString(),
  };
}
