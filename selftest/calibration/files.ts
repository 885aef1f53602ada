import {SCRATCH_NAME} from '../scratch';
import {OFTEN, type Probe, SELDOM} from './probe';

export function formProbes(form: GoogleAppsScript.Forms.Form): Probe[] {
  const id = form.getId();
  return [
    {member: 'FormApp.openById', times: SELDOM, call: () => FormApp.openById(id)},
    {member: 'Form.getResponses', times: SELDOM, call: () => form.getResponses()},
  ];
}

/** Each file made is put into the trash. */
export function documentProbes(documentId: string): Probe[] {
  const made: string[] = [];
  const trash = () => void Drive!.Files.update({trashed: true}, made.pop()!);
  return [
    {
      member: 'Drive!.Files.create',
      times: SELDOM,
      call: () =>
        made.push(
          Drive!.Files.create(
            {name: SCRATCH_NAME},
            Utilities.newBlob('Isi.', 'text/plain', SCRATCH_NAME),
          ).id!,
        ),
      after: trash,
    },
    {
      member: 'Drive!.Files.get',
      times: OFTEN,
      call: () => Drive!.Files.get(documentId, {fields: 'id,name'}),
    },
    {member: 'DocumentApp.openById', times: SELDOM, call: () => DocumentApp.openById(documentId)},
    {
      member: 'Document.getAs',
      times: SELDOM,
      call: () => DocumentApp.openById(documentId).getAs('application/pdf').getBytes(),
    },
  ];
}
