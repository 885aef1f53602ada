import fs from 'node:fs';
import path from 'node:path';
import {filesUnder} from '../../tools/map/files';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'workspace/README.md',
  'workspace/door/README.md',
  ...filesUnder('docs', ['.md']),
];
const read = (page: string) => fs.readFileSync(page, 'utf8');
const README = read('README.md');

const foldersIn = (folder: string) =>
  fs
    .readdirSync(folder, {withFileTypes: true})
    .filter(one => one.isDirectory())
    .map(({name}) => name);

describe('the pages a newcomer reads', () => {
  it('lead only to what is there', () => {
    const dead = PAGES.flatMap(page =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, link]) => path.join(path.dirname(page), link!))
        .filter(target => !fs.existsSync(target))
        .map(target => `${page}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('name only commands that are there, and the README all of them', () => {
    const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
    const named = (text: string) =>
      [...text.matchAll(/npm (?:run (?:-s )?)?([a-z][\w:-]*)/g)].map(([, name]) => name!);
    const unknown = PAGES.flatMap(page =>
      named(read(page))
        .filter(name => !(name in scripts) && name !== 'install')
        .map(name => `${page}: ${name}`),
    );
    expect(unknown).toEqual([]);
    expect(Object.keys(scripts).filter(name => !named(README).includes(name))).toEqual([]);
  });

  it('the README says of every room of src what it holds', () => {
    const rooms = [
      ...foldersIn('src').map(name => `src/${name}/`),
      ...foldersIn('src/domain'),
      ...foldersIn('src/workflow'),
    ];
    expect(rooms.filter(room => !README.includes(`\`${room}\``))).toEqual([]);
  });
});
