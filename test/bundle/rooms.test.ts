import {ROOMS} from '../../src/domain/desk/room';
import {openTestOffice, type TestOffice} from './office';

describe('the rooms of the desk page, fetched when they are opened', () => {
  let office: TestOffice;
  let token: string;
  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn('ayu.admin@example.com');
  });

  it('are scripts without data, given to whoever is signed in', () => {
    for (const name of Object.keys(ROOMS)) {
      const code = office.ask<string>({do: 'room', token, name});
      expect(code).toContain(`aduan["${name}"]={room:`);
      expect(() => new Function(code)).not.toThrow();
    }
  });

  it.each(['', 'x|1|y', 'ayu.admin@example.com|9999999999999|'])('are refused to %j', other => {
    expect(() => office.ask({do: 'room', token: other, name: 'recap'})).toThrow(
      'signed-out: Aduan aman.',
    );
  });

  it.each(['Code', '../appsscript', 'Kosakata', 'toString', '__proto__', ''])(
    'are the only files: %j is none',
    name =>
      expect(() => office.ask({do: 'room', token, name})).toThrow('bad-request: Tidak ada yang'),
  );
});
