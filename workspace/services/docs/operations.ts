import {GoogleError} from '../../service';
import type {Caller, Operations, Plain, World} from '../../service';
import {asAdvanced} from '../drive/advanced';
import {peopleOperations} from '../drive/file-people';
import {applyRequest, type Request} from './api/requests';
import {documentResource} from './api/resource';
import type {Document} from './entities';
import {documentMissing, noPermission, notFound} from './errors';

interface Opened {
  id: string;
  name: string;
  content: Document;
}

const advanced = {
  'Docs.Documents.create': (world: World, caller: Caller, {title}: {title?: string}) => {
    const made = world.services.docs.create({
      title: title ?? 'Untitled document',
      owner: caller.user,
      project: caller.execution?.projectId,
    });
    return shown(world, made.documentId);
  },

  'Docs.Documents.get': (world: World, caller: Caller, id: string) => {
    world.services.drive.require(caller.user, id, 'reader');
    return shown(world, id);
  },

  'Docs.Documents.batchUpdate': (
    world: World,
    caller: Caller,
    {requests = []}: {requests?: Request[]},
    id: string,
  ) => {
    world.services.drive.require(caller.user, id, 'writer');
    const replies = world.services.docs.edit(id, document =>
      requests.map((request, index) => applyRequest(document, request, index)),
    );
    const requiredRevisionId = `r${world.services.docs.get(id).revision}`;
    return {documentId: id, replies, writeControl: {requiredRevisionId}};
  },
};

/** DocumentApp works on a copy in the script's memory; what the script did arrives when it saves. */
const app: Operations = {
  'DocumentApp.create': (world: World, caller: Caller, title: string) => {
    const project = caller.execution?.projectId;
    const made = world.services.docs.create({title, owner: caller.user, project});
    return opened(world, made.documentId);
  },

  'DocumentApp.openById': (world: World, caller: Caller, id: string) => {
    requireAs(world, caller, id, 'reader');
    return opened(world, id);
  },

  'Document.setName': (world: World, caller: Caller, id: string, name: string) => {
    requireAs(world, caller, id, 'writer').name = name;
    world.services.drive.touch(id);
  },

  'Document.saveAndClose': (world: World, caller: Caller, id: string, content: Document) => {
    requireAs(world, caller, id, 'writer');
    world.services.docs.edit(id, document => {
      Object.assign(document, content);
    });
  },

  'Document.getAs': (world: World, caller: Caller, id: string, contentType: string) => {
    requireAs(world, caller, id, 'reader');
    const exported = world.services.docs.export(id, contentType);
    if (!exported)
      throw new GoogleError(
        `Converting from application/vnd.google-apps.document to ${contentType} is not supported.`,
      );
    return {...exported};
  },
};

function shown(world: World, id: string): Plain {
  const title = world.services.drive.find(id)?.name ?? '';
  return documentResource(world.services.docs.get(id), title);
}

function opened(world: World, id: string): Plain {
  const {content} = world.services.docs.get(id);
  const name = world.services.drive.find(id)?.name ?? '';
  return {id, name, content} satisfies Opened as unknown as Plain;
}

function requireAs(world: World, caller: Caller, id: string, role: 'reader' | 'writer') {
  try {
    return world.services.drive.require(caller.user, id, role);
  } catch (error) {
    if (error instanceof GoogleError) throw documentMissing();
    throw error;
  }
}

export const operations: Operations = {
  ...asAdvanced(advanced, reworded),
  ...app,
  ...peopleOperations('Document'),
};

function reworded(error: GoogleError): GoogleError {
  if (error.status === 404) return notFound();
  return error.status === 403 ? noPermission() : error;
}
