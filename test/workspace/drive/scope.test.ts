import {bytes, OFFICE, office} from './office';

function withScopes(oauthScopes: string[]) {
  const made = office();
  const source = JSON.stringify({timeZone: 'Asia/Jakarta', oauthScopes});
  const {id: projectId} = made.world.services.script.createProject({
    title: 'Meja Aduan',
    owner: OFFICE,
    files: [{name: 'appsscript', type: 'JSON', source}],
  });
  const execution = {id: 'e1', projectId, containerId: null};
  return {...made, script: made.callAs({user: OFFICE, activeUser: OFFICE, execution})};
}

describe('the scope drive.file', () => {
  const OWN = 'https://www.googleapis.com/auth/drive.file';

  it('reaches what the script made and nothing else', () => {
    const {call, script} = withScopes([OWN]);
    const {id: foreign} = call('Drive.Files.create', {name: 'unggahan.jpg'}, bytes('x'));
    const {id: own} = script('Drive.Files.create', {name: 'rekap.txt'}, bytes('y'));
    expect(script('Drive.Files.get', own).name).toBe('rekap.txt');
    expect(() => script('Drive.Files.get', foreign)).toThrow(`File not found: ${String(foreign)}.`);
    expect(script('Drive.Files.list').files).toEqual([expect.objectContaining({id: own})]);
  });

  it('is no limit beside the scope of all files', () => {
    const {call, script} = withScopes([OWN, 'https://www.googleapis.com/auth/drive']);
    const {id} = call('Drive.Files.create', {name: 'unggahan.jpg'}, bytes('x'));
    expect(script('Drive.Files.get', id).name).toBe('unggahan.jpg');
  });
});
