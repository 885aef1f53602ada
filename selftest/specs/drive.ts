import {expect} from '../expect';
import {SCRATCH_NAME, withFile} from '../scratch';
import type {Spec} from '../spec';

const REST = 'https://developers.google.com/workspace/drive/api/reference/rest/v3';
const FOLDER = 'application/vnd.google-apps.folder';
const DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PDF = 'application/pdf';

const OPC = 'http://schemas.openxmlformats.org';

/** The three parts that Office Open XML asks of a document (ECMA-376, part 1, section 11). */
function smallDocx(text: string): GoogleAppsScript.Base.Blob {
  const relation = `${OPC}/officeDocument/2006/relationships/officeDocument`;
  const parts = {
    '[Content_Types].xml':
      `<Types xmlns="${OPC}/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${DOCX}.main+xml"/></Types>`,
    '_rels/.rels':
      `<Relationships xmlns="${OPC}/package/2006/relationships">` +
      `<Relationship Id="r1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml':
      `<w:document xmlns:w="${OPC}/wordprocessingml/2006/main">` +
      `<w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
  };
  const blobs = Object.entries(parts).map(([name, xml]) =>
    Utilities.newBlob(xml, 'text/xml', name),
  );
  return Utilities.zip(blobs, 'a.docx').setContentType(DOCX);
}

export const specs: Spec[] = [
  {
    name: 'a file is made in the folder named as its parent, and found there by its name',
    member: ['Drive.Files.create', 'Drive.Files.list'],
    source: `${REST}/files/create`,
    run() {
      withFile(FOLDER, folder => {
        const name = "Rekap 'Maret'";
        const blob = Utilities.newBlob('isi', 'text/plain', name);
        const {id} = Drive!.Files.create({name, parents: [folder]}, blob);
        const q = `'${folder}' in parents and name = 'Rekap \\'Maret\\'' and trashed = false`;
        expect(Drive!.Files.list({q, fields: 'files(id)'}).files).toEqual([{id}]);
      });
    },
  },
  {
    name: 'a file moves to a folder and its content stays',
    member: 'Drive.Files.update',
    source: `${REST}/files/update`,
    run() {
      withFile(FOLDER, folder => {
        const blob = Utilities.newBlob('isi', 'text/plain', SCRATCH_NAME);
        const {id} = Drive!.Files.create({name: SCRATCH_NAME}, blob);
        const noContent = null as unknown as GoogleAppsScript.Base.Blob;
        Drive!.Files.update({}, id!, noContent, {addParents: folder});
        const {parents, size} = Drive!.Files.get(id!, {fields: 'parents,size'});
        expect([parents!.includes(folder), size]).toEqual([true, '3']);
      });
    },
  },
  {
    name: 'a copy lies in the folder named for it, and the original stays',
    member: 'Drive.Files.copy',
    source: `${REST}/files/copy`,
    run() {
      withFile(FOLDER, folder => {
        const blob = Utilities.newBlob('isi', 'text/plain', SCRATCH_NAME);
        const {id} = Drive!.Files.create({name: SCRATCH_NAME, parents: [folder]}, blob);
        const copy = Drive!.Files.copy({name: `${SCRATCH_NAME} 2`, parents: [folder]}, id!);
        const {files} = Drive!.Files.list({q: `'${folder}' in parents`, fields: 'files(id)'});
        expect(files!.map(file => file.id).sort()).toEqual([id, copy.id].sort());
      });
    },
  },
  {
    name: 'a DOCX becomes a Doc where the Doc’s type is asked for',
    member: 'Drive.Files.create',
    source: 'https://developers.google.com/workspace/drive/api/guides/manage-uploads#import-docs',
    run() {
      withFile(FOLDER, folder => {
        const resource = {name: SCRATCH_NAME, mimeType: DOC, parents: [folder]};
        const {id, mimeType} = Drive!.Files.create(resource, smallDocx('Rekap'));
        expect(mimeType).toEqual(DOC);
        expect(DocumentApp.openById(id!).getBody().getText().trim()).toEqual('Rekap');
      });
    },
  },
  {
    name: 'a Doc is had as a PDF',
    member: ['DocumentApp.openById', 'Document.getAs'],
    source: 'https://developers.google.com/apps-script/reference/document/document#getAs(String)',
    run() {
      withFile(DOC, id => {
        const pdf = DocumentApp.openById(id).getAs(PDF);
        expect(pdf.getContentType()).toEqual(PDF);
        expect(pdf.getDataAsString('ISO-8859-1').slice(0, 5)).toEqual('%PDF-');
      });
    },
  },
];
