import {DocumentApp} from '../../../workspace/services/docs/apps-script';
import {connectBridge, OFFICE, office} from '../drive/office';

/** A script of the office with a new document, and what others see of it once it is saved. */
export function newDocument(...lines: string[]) {
  const made = office();
  connectBridge(made, OFFICE);
  const document = DocumentApp.create('Surat');
  const body = document.getBody();
  if (lines.length > 0) body.setText(lines.join('\n'));
  const id = document.getId();
  return {
    ...made,
    document,
    body,
    saved: () => (document.saveAndClose(), made.docs.get(id).content),
    text: () => (document.saveAndClose(), made.docs.text(id)),
  };
}
