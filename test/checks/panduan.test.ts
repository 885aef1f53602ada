import fs from 'node:fs';
import path from 'node:path';
import {ROOM} from '../../src/ui/text/desk/desk';
import {type RoomName, ROOMS} from '../../src/domain/desk/room';
import {
  PANDUAN_PAGES,
  panduanTasks,
  panduanText,
  picturesOf,
  tasksOf,
} from '../browser/panduan/tasks';
import {WALKS} from '../browser/panduan/walks';

const FOLDER = 'docs/panduan';
/** Whoever reads this on a phone pays for it. */
const LARGEST_PICTURE = 130_000;

const browserTests = fs
  .readdirSync('test/browser', {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.ts'))
  .map(name => fs.readFileSync(path.join('test/browser', name), 'utf8'))
  .join('\n');

describe('O6 the panduan', () => {
  it('has a walk in a browser for each task, and no other walks', () => {
    const tasks = panduanTasks().map(({id}) => id);
    expect(tasks.length).toBeGreaterThan(20);
    expect(Object.keys(WALKS).sort()).toEqual(tasks.sort());
  });

  it('is walked at the three widths', () => {
    // The keyboard's goes with every run, the other two with the long ones.
    const names = ['300.test', '360.long', '1280.long'];
    const files = names.map(name => `test/browser/panduan-${name}.ts`);
    for (const file of files)
      expect(fs.readFileSync(file, 'utf8')).toContain('playPanduan({width:');
  });

  it('has a task for each room of the desk', () => {
    const names = panduanTasks().flatMap(task => task.names);
    // This one's door counts what waits behind it.
    const doors = (Object.keys(ROOMS) as RoomName[]).filter(
      room => ROOMS[room] !== null && room !== 'strays',
    );
    expect(doors.map(room => ROOM.titles[room]).filter(title => !names.includes(title))).toEqual(
      [],
    );
  });

  it('names what a task asks for in bold, in italics, as code and in quotes', () => {
    const text = '## 1. Satu\n\n**A → B** dan *C*, `d`, "e". ![F](f.png)\n\n## 2. Dua\n';
    expect(tasksOf('uji', text)).toEqual([
      {id: 'uji 1', title: 'Satu', names: ['A', 'B', 'C', 'd', 'e']},
      {id: 'uji 2', title: 'Dua', names: []},
    ]);
  });

  it.each(PANDUAN_PAGES)('of %s shows pictures that those tests take, small ones', page => {
    const pictures = picturesOf(panduanText(page));
    expect(pictures.length).toBeGreaterThan(1);
    for (const picture of pictures) {
      const name = path.basename(picture, '.png');
      expect([picture, browserTests.includes(`'${name}`)]).toEqual([picture, true]);
      const {size} = fs.statSync(path.join(FOLDER, picture));
      expect([picture, size < LARGEST_PICTURE]).toEqual([picture, true]);
    }
  });
});
