import {call} from '../../../runtime/bridge';
import {emulateService} from '../../../runtime/emulate';

type Documents = GoogleAppsScript.Docs.Collection.DocumentsCollection;

const Documents = emulateService<Documents>('Docs.Documents', {
  batchUpdate(resource, documentId) {
    return call('Docs.Documents.batchUpdate', resource, documentId);
  },
  create(resource) {
    return call('Docs.Documents.create', resource);
  },
  get(documentId: string, options?: object) {
    return call('Docs.Documents.get', documentId, options);
  },
});

/** The advanced service (https://developers.google.com/apps-script/advanced/docs). */
export const Docs = emulateService<GoogleAppsScript.Docs>('Docs', {Documents});
