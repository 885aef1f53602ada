import {DriveApp} from '../../../workspace/services/drive/apps-script';
import {connectBridge, office, OFFICE, OFFICER, STRANGER} from './office';

// shows: FileIterator.getContinuationToken, DriveApp.createShortcut, File.getAccess; source: https://developers.google.com/apps-script/reference/drive/drive-app

function script() {
  const made = office();
  return {...made, calls: connectBridge(made)};
}

describe('an iterator of files', () => {
  it('goes on in another execution where it stood', () => {
    script();
    for (const name of ['a', 'b', 'c', 'd']) DriveApp.createFile(`${name}.txt`, name);
    const files = DriveApp.getFiles();
    const seen = [files.next().getName(), files.next().getName()];
    const more = DriveApp.continueFileIterator(files.getContinuationToken());
    while (more.hasNext()) seen.push(more.next().getName());
    expect(seen.sort()).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt']);
  });

  it('does not repeat itself when files were added meanwhile', () => {
    script();
    for (const name of ['a', 'b', 'c']) DriveApp.createFile(`${name}.txt`, name);
    const files = DriveApp.getFiles();
    const first = files.next().getName();
    DriveApp.createFile('neu.txt', '');
    const more = DriveApp.continueFileIterator(files.getContinuationToken());
    const rest: string[] = [];
    while (more.hasNext()) rest.push(more.next().getName());
    expect(rest).not.toContain(first);
    expect(() => DriveApp.continueFileIterator('kosong')).toThrow('continuationToken');
  });

  it('of folders too', () => {
    script();
    DriveApp.createFolder('satu');
    DriveApp.createFolder('dua');
    const folders = DriveApp.getFolders();
    const first = folders.next().getName();
    const more = DriveApp.continueFolderIterator(folders.getContinuationToken());
    expect([first, more.next().getName()].sort()).toEqual(['dua', 'satu']);
    expect(more.hasNext()).toBe(false);
  });
});

describe('a shortcut', () => {
  it('leads to its file and is one itself', () => {
    script();
    const target = DriveApp.createFile('surat.txt', 'isi');
    const folder = DriveApp.createFolder('Arsip');
    const shortcut = folder.createShortcut(target.getId());
    expect([shortcut.getName(), shortcut.getMimeType()]).toEqual([
      'surat.txt',
      'application/vnd.google-apps.shortcut',
    ]);
    expect([shortcut.getTargetId(), shortcut.getTargetMimeType()]).toEqual([
      target.getId(),
      'text/plain',
    ]);
    expect([target.getTargetId(), target.getResourceKey()]).toEqual([null, null]);
    expect(folder.getFiles().next().getId()).toBe(shortcut.getId());
  });
});

describe('My Drive', () => {
  it('takes files and folders in and lets them go', () => {
    script();
    const folder = DriveApp.createFolder('Arsip');
    const file = folder.createFile('a.txt', '');
    DriveApp.addFile(file);
    expect(DriveApp.getRootFolder().getFilesByName('a.txt').hasNext()).toBe(true);
    expect(folder.getFiles().hasNext()).toBe(false);
    DriveApp.removeFile(file);
    expect(file.getParents().hasNext()).toBe(false);
    DriveApp.removeFolder(folder);
    DriveApp.addFolder(folder);
    expect(folder.getParents().hasNext()).toBe(true);
  });
});

describe('who may do what with a file', () => {
  it('is told person by person, commenters too', () => {
    script();
    const file = DriveApp.createFile('a.txt', '');
    file.addEditor(OFFICER).addCommenter(STRANGER);
    const {Permission} = DriveApp;
    expect([OFFICE, OFFICER, STRANGER, 'lain@example.com'].map(who => file.getAccess(who))).toEqual(
      [Permission.OWNER, Permission.EDIT, Permission.COMMENT, Permission.NONE],
    );
    expect(file.getViewers().map(one => one.getEmail())).toContain(STRANGER);
    file.removeCommenter(STRANGER);
    expect(file.getAccess(STRANGER)).toBe(Permission.NONE);
  });

  it('keeps commenters from changing it', () => {
    const {as} = script();
    const file = DriveApp.createFile('a.txt', '');
    file.addCommenter(STRANGER);
    expect(() => as(STRANGER)('File.setName', {id: file.getId()}, 'b.txt')).toThrow(
      'Access denied: DriveApp.',
    );
  });

  it('is the owner’s alone to change where editors may not share', () => {
    const {as} = script();
    const file = DriveApp.createFile('a.txt', '');
    file.addEditor(OFFICER);
    expect(file.isShareableByEditors()).toBe(true);
    file.setShareableByEditors(false);
    const share = () => as(OFFICER)('File.addViewer', {id: file.getId()}, STRANGER);
    expect(share).toThrow('Access denied: DriveApp.');
    file.setShareableByEditors(true);
    share();
    expect(DriveApp.getFileById(file.getId()).getViewers()).toHaveLength(2);
  });

  it('tells domains and no pictures of people', () => {
    script();
    const owner = DriveApp.createFile('a.txt', '').getOwner();
    expect([owner.getDomain(), owner.getPhotoUrl()]).toEqual(['example.com', null]);
  });
});
