import {DriveApp, Drive, MimeType} from '../../../workspace/services/drive/apps-script';
import {blob} from '../../../workspace/runtime/blob';
import {connectBridge, OFFICE, OFFICER, office} from './office';

function script() {
  const made = office();
  return {...made, calls: connectBridge(made)};
}

const names = (found: {hasNext(): boolean; next(): {getName(): string}}) => {
  const all: string[] = [];
  while (found.hasNext()) all.push(found.next().getName());
  return all.sort();
};

type Export = (id: string, mimeType: string, options: object) => GoogleAppsScript.Base.Blob;

describe('DriveApp', () => {
  it('makes files and folders and finds them again', () => {
    script();
    const folder = DriveApp.createFolder('Arsip');
    const file = folder.createFile('rekap.txt', 'isi', MimeType.PLAIN_TEXT);
    DriveApp.createFile(
      blob({bytes: 'aGFsbw==', contentType: 'text/plain', name: "surat 'baru'.txt"}),
    );
    expect(names(DriveApp.getFiles())).toEqual(['rekap.txt', "surat 'baru'.txt"]);
    expect(names(DriveApp.getFilesByName("surat 'baru'.txt"))).toEqual(["surat 'baru'.txt"]);
    expect(names(folder.getFiles())).toEqual(['rekap.txt']);
    expect(names(DriveApp.getFoldersByName('Arsip'))).toEqual(['Arsip']);
    expect(names(DriveApp.searchFiles("title contains 'rekap' and trashed = false"))).toEqual([
      'rekap.txt',
    ]);
    expect(DriveApp.getFileById(file.getId()).getBlob().getDataAsString()).toBe('isi');
    expect(names(file.getParents())).toEqual(['Arsip']);
    expect(folder.getUrl()).toBe(`https://drive.google.com/drive/folders/${folder.getId()}`);
  });

  it('answers what it already knows without a request', () => {
    const {calls} = script();
    const file = DriveApp.createFile('a.txt', '12345');
    calls.length = 0;
    expect(file.getSize()).toBe(5);
    expect(file.getMimeType()).toBe('text/plain');
    expect(file.getOwner().getEmail()).toBe(OFFICE);
    expect(file.getDateCreated()).toBeInstanceOf(Date);
    expect(file.isTrashed()).toBe(false);
    expect(file.getDescription()).toBeNull();
    expect(calls).toEqual([]);
  });

  it('changes a file, one request each', () => {
    const {drive} = script();
    const file = DriveApp.createFile('a.txt', 'x');
    const folder = DriveApp.createFolder('Arsip');
    file.setName('b.txt').setDescription('uraian').setContent('baru').moveTo(folder);
    const stored = drive.find(file.getId())!;
    expect(stored).toMatchObject({name: 'b.txt', description: 'uraian', parents: [folder.getId()]});
    expect(file.getBlob().getDataAsString()).toBe('baru');
    // A file is attached under the name it has now.
    expect([file.getBlob().getName(), file.getAs('text/plain').getName()]).toEqual([
      'b.txt',
      'b.txt',
    ]);
    expect(file.setTrashed(true).isTrashed()).toBe(true);
  });

  // shows: Folder.removeFile, Folder.removeFolder; source: https://developers.google.com/apps-script/reference/drive/folder#removeFile(File)
  it('takes a file out of a folder, and does not delete it', () => {
    const {drive} = script();
    const folder = DriveApp.createFolder('Arsip');
    const file = folder.createFile('a.txt', 'x');
    const below = folder.createFolder('2026');
    folder.removeFile(file).removeFolder(below);
    expect(folder.getFiles().hasNext()).toBe(false);
    expect(folder.getFolders().hasNext()).toBe(false);
    expect(drive.find(file.getId())).toMatchObject({parents: [], trashed: false});
    expect(DriveApp.getFileById(file.getId()).getName()).toBe('a.txt');
  });

  it('shares with editors, who are among the viewers, and with anyone', () => {
    script();
    const file = DriveApp.createFile('a.txt', 'x');
    file.addEditor(OFFICER);
    expect(file.getEditors().map(user => user.getEmail())).toEqual([OFFICER]);
    expect(file.getViewers().map(user => user.getEmail())).toEqual([OFFICER]);
    file
      .removeEditor(OFFICER)
      .setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);
    expect(file.getEditors()).toEqual([]);
    expect(file.getSharingAccess()).toBe(DriveApp.Access.ANYONE_WITH_LINK);
    expect(file.getSharingPermission()).toBe(DriveApp.Permission.VIEW);
  });

  it('copies under its own or another name', () => {
    script();
    const folder = DriveApp.createFolder('Arsip');
    const file = DriveApp.createFile('a.txt', 'x');
    expect(file.makeCopy().getName()).toBe('Copy of a.txt');
    const copy = file.makeCopy('b.txt', folder);
    expect([copy.getName(), copy.getBlob().getDataAsString()]).toEqual(['b.txt', 'x']);
    expect(names(folder.getFiles())).toEqual(['b.txt']);
  });

  it('says what Google says of a missing file, an ended search and a missing member', () => {
    script();
    expect(() => DriveApp.getFileById('nol')).toThrow('No item with the given ID could be found.');
    expect(() => DriveApp.getFolderById(DriveApp.createFile('a', 'x').getId())).toThrow(
      'No item with the given ID',
    );
    expect(() => DriveApp.getFilesByName('tidak ada').next()).toThrow(
      'iterator has reached the end',
    );
    expect(() =>
      (DriveApp.getRootFolder() as unknown as {getFilesByMagic(): void}).getFilesByMagic(),
    ).toThrow('not emulated: Folder.getFilesByMagic');
  });

  it('gives a spreadsheet as PDF', () => {
    const {sheets} = script();
    const {spreadsheetId} = sheets.create({title: 'Buku', owner: OFFICE});
    sheets.edit(OFFICE, spreadsheetId, 'Sheet1!A1:B2', [
      ['No', 'Isi'],
      ['1', '=1+1'],
    ]);
    const pdf = DriveApp.getFileById(spreadsheetId).getAs('application/pdf');
    expect(pdf.getName()).toBe('Buku.pdf');
    expect(String.fromCharCode(...pdf.getBytes().slice(0, 5))).toBe('%PDF-');
    // The types promise nothing and lack the options; Google answers the Blob.
    const csv = (Drive.Files.export as unknown as Export)(spreadsheetId, 'text/csv', {
      alt: 'media',
    });
    expect(csv.getDataAsString()).toBe('No,Isi\r\n1,2');
  });
});
