import type {BrowserContext, BrowserContextOptions} from 'playwright-core';
import {MINUTE} from '../../../src/domain/instant';
import {openContext} from '../site';
import {openPanduanOffice, type PanduanOffice} from './office';
import {type HandsOf, type Person, personAt, type Width} from './person';
import {panduanTasks} from './tasks';
import {WALKS} from './walks';

const TEST_TIME = 120_000;

export interface Stage {
  width: Width;
  hands: HandsOf;
  options?: BrowserContextOptions;
}

/**
 * Plays every task of the panduan in one office, with one kind of hands. A task passes when its walk came to its end
 * and met every name that the task prints, so a task without a walk, or with a walk that skips a part, fails.
 */
export function playPanduan({width, hands, options}: Stage): void {
  const order = Object.keys(WALKS);
  const tasks = panduanTasks().sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  let office: PanduanOffice;
  let context: BrowserContext;
  let person: Person;
  const faults: string[] = [];

  beforeAll(async () => {
    office = await openPanduanOffice();
    context = await openContext(office, {viewport: {width, height: 800}, ...options});
    // Links lead out of the Workspace; nobody follows them there.
    await context.route(/^https:/, route => route.fulfill({body: ''}));
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.on('pageerror', error => faults.push(error.message));
    person = personAt(office, page, width, hands);
  }, TEST_TIME);

  afterAll(() => office?.close());

  it.each(tasks.map(task => [task.id, task.title, task] as const))(
    '%s: %s',
    async (id, _title, {names}) => {
      person.met.length = 0;
      await WALKS[id]!(person, office);
      await person.look();
      expect(names.filter(name => !isMet(name, person.met))).toEqual([]);
      expect(faults.splice(0)).toEqual([]);
      // Sheets allows sixty reads a minute.
      office.world.advance(office.world.clock.now() + MINUTE);
    },
    TEST_TIME,
  );
}

function isMet(name: string, met: readonly string[]): boolean {
  return met.some(one => one.toLowerCase().includes(name.toLowerCase()));
}
