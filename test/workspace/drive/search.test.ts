import fc from 'fast-check';
import {GOOGLE} from '../../../workspace/services/drive/mime-types';
import {bytes, OFFICE, OFFICER, office} from './office';

function filled() {
  const made = office();
  const {call} = made;
  const folder = String(
    call('Drive.Files.create', {name: 'Arsip 2026', mimeType: GOOGLE.folder}).id,
  );
  call('Drive.Files.create', {name: 'Rekap Maret.txt', parents: [folder]}, bytes('a'));
  made.world.clock.moveTo(made.world.clock.now() + 60_000);
  call(
    'Drive.Files.create',
    {name: "Surat 'rahasia'.txt", appProperties: {aduan: '7'}},
    bytes('b'),
  );
  const {id: old} = call('Drive.Files.create', {name: 'HelloWorld.csv'}, bytes('c', 'text/csv'));
  call('Drive.Files.update', {trashed: true}, old);
  const names = (q: string, options = {}) => {
    const {files} = call('Drive.Files.list', {
      q,
      orderBy: 'name',
      fields: 'files(name)',
      ...options,
    });
    return (files as unknown as {name: string}[]).map(({name}) => name);
  };
  return {...made, folder, names};
}

describe('Drive.Files.list', () => {
  it.each([
    ["name = 'Rekap Maret.txt'", ['Rekap Maret.txt']],
    ["name = 'Surat \\'rahasia\\'.txt'", ["Surat 'rahasia'.txt"]],
    ["name contains 'maret'", ['Rekap Maret.txt']],
    ["name contains 'World'", []],
    ["name contains 'Hello'", ['HelloWorld.csv']],
    ["mimeType = 'text/plain' and trashed = false", ['Rekap Maret.txt', "Surat 'rahasia'.txt"]],
    ["mimeType != 'text/plain' and not trashed = true", ['Arsip 2026']],
    ['trashed=true', ['HelloWorld.csv']],
    ["'root' in parents and trashed = false", ['Arsip 2026', "Surat 'rahasia'.txt"]],
    [
      "(name contains 'rekap' or name contains 'arsip') and 'kantor@example.com' in owners",
      ['Arsip 2026', 'Rekap Maret.txt'],
    ],
    ["appProperties has { key='aduan' and value='7' }", ["Surat 'rahasia'.txt"]],
    ["modifiedTime > '2026-03-02T01:00:30' and trashed = false", ["Surat 'rahasia'.txt"]],
    ["createdTime <= '2026-03-02T08:00:00+07:00'", ['Arsip 2026', 'Rekap Maret.txt']],
  ])('finds what %s means', (q, expected) => {
    expect(filled().names(q)).toEqual(expected);
  });

  it('finds what stands in a folder', () => {
    const {names, folder} = filled();
    expect(names(`'${folder}' in parents`)).toEqual(['Rekap Maret.txt']);
  });

  it.each([
    'name =',
    "name ~ 'x'",
    "nama = 'x'",
    "name = 'x' and",
    "(name = 'x'",
    "name = 'x' name = 'y'",
  ])('refuses %s as Google does', q => {
    expect(() => filled().names(q)).toThrow('failed with error: Invalid Value');
  });

  it('pages through all, each file once', () => {
    const {call} = filled();
    call('Drive.Files.create', {name: 'kelima.txt'}, bytes('e'));
    const seen: string[] = [];
    let pageToken: string | undefined;
    do {
      const page = call('Drive.Files.list', {pageSize: 2, pageToken}) as unknown as {
        files: {id: string}[];
        nextPageToken?: string;
      };
      expect(page.files.length).toBeLessThanOrEqual(2);
      seen.push(...page.files.map(({id}) => id));
      pageToken = page.nextPageToken;
    } while (pageToken);
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });

  it('shows a person only what is shared with them, folders counted', () => {
    const {as, drive, folder} = filled();
    const list = () =>
      (as(OFFICER)('Drive.Files.list').files as unknown as {name: string}[])
        .map(({name}) => name)
        .sort();
    expect(list()).toEqual([]);
    drive.share(OFFICE, folder, {type: 'user', email: OFFICER, role: 'reader'});
    expect(list()).toEqual(['Arsip 2026', 'Rekap Maret.txt']);
  });

  it('finds any name by itself, whatever is in it', () => {
    const {call, names} = plainOffice();
    fc.assert(
      fc.property(fc.string({minLength: 1}), name => {
        const {id} = call('Drive.Files.create', {name}, bytes('x'));
        const found = names(`name = '${name.replace(/[\\']/g, '\\$&')}'`);
        call('Drive.Files.remove', id);
        expect(found).toEqual([name]);
      }),
      {numRuns: 200},
    );
  });
});

function plainOffice() {
  const made = office();
  const names = (q: string) =>
    (
      made.call('Drive.Files.list', {q, fields: 'files/name'}).files as unknown as {name: string}[]
    ).map(({name}) => name);
  return {...made, names};
}
