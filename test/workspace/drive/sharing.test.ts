import {GOOGLE} from '../../../workspace/services/drive/mime-types';
import {bytes, OFFICE, OFFICER, office, STRANGER} from './office';

describe('Drive.Permissions', () => {
  it('gives, changes and takes away', () => {
    const {call, as} = office();
    const {id} = call('Drive.Files.create', {name: 'a.txt'}, bytes('a'));
    const given = call(
      'Drive.Permissions.create',
      {type: 'user', role: 'reader', emailAddress: OFFICER},
      id,
    );
    expect(given).toMatchObject({kind: 'drive#permission', type: 'user', role: 'reader'});
    expect(as(OFFICER)('Drive.Files.get', id).name).toBe('a.txt');
    call('Drive.Permissions.update', {role: 'writer'}, id, given.id);
    expect(as(OFFICER)('Drive.Files.update', {name: 'b.txt'}, id).name).toBe('b.txt');
    call('Drive.Permissions.remove', id, given.id);
    expect(() => as(OFFICER)('Drive.Files.get', id)).toThrow('File not found');
    expect(call('Drive.Permissions.list', id).permissions).toHaveLength(1);
  });

  it('opens a file to anyone with the link without listing it to them', () => {
    const {call, as} = office();
    const {id} = call('Drive.Files.create', {name: 'a.txt'}, bytes('a'));
    expect(call('Drive.Permissions.create', {type: 'anyone', role: 'reader'}, id).id).toBe(
      'anyoneWithLink',
    );
    expect(as(STRANGER)('Drive.Files.get', id).name).toBe('a.txt');
    expect(as(STRANGER)('Drive.Files.list').files).toEqual([]);
  });

  it('gives ownership away only when that is said', () => {
    const {call, as, drive} = office();
    const id = String(call('Drive.Files.create', {name: 'a.txt'}, bytes('a')).id);
    const owner = {type: 'user', role: 'owner', emailAddress: OFFICER};
    expect(() => call('Drive.Permissions.create', owner, id)).toThrow('transferOwnership');
    call('Drive.Permissions.create', owner, id, {transferOwnership: true});
    expect(drive.find(id)!.owner).toBe(OFFICER);
    expect(() => call('Drive.Files.remove', id)).toThrow('sufficient permissions');
    as(OFFICER)('Drive.Files.remove', id);
    expect(drive.find(id)).toBeUndefined();
  });

  it('lets the owner of a folder edit what others put in, but not delete it for ever', () => {
    const {call, as, drive} = office();
    const folder = String(
      call('Drive.Files.create', {name: 'Bersama', mimeType: GOOGLE.folder}).id,
    );
    drive.share(OFFICE, folder, {type: 'user', email: OFFICER, role: 'writer'});
    const {id} = as(OFFICER)('Drive.Files.create', {name: 'a.txt', parents: [folder]}, bytes('a'));
    expect(call('Drive.Files.update', {name: 'b.txt'}, id).name).toBe('b.txt');
    expect(() => call('Drive.Files.remove', id)).toThrow('sufficient permissions');
  });

  it('has one id for each grantee', () => {
    const {call} = office();
    const ids = ['a', 'b', 'ab', 'ba'].map(name => {
      const {id} = call('Drive.Files.create', {name: 'x'}, bytes('x'));
      const person = {type: 'user', role: 'reader', emailAddress: `${name}@example.com`};
      return call('Drive.Permissions.create', person, id).id;
    });
    expect(new Set(ids).size).toBe(4);
  });
});
