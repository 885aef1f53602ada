import path from 'node:path';
import type {Frame, FrameLocator, Locator, Page} from 'playwright-core';
import {COLOURS, EVERYTHING, inFrame, tooWide} from '../axe';
import {PICTURES, type Site, webApp} from '../site';
import type {GivenFile, Hands} from './hands';

export const WIDTHS = [300, 360, 1280] as const;
export type Width = (typeof WIDTHS)[number];

/** Where controls are looked for. */
type Place = Pick<Page & FrameLocator, 'getByRole' | 'getByLabel' | 'getByText' | 'locator'>;
type Role = 'button' | 'link' | 'heading' | 'combobox' | 'img';
type Words = string | RegExp;

/** Somebody before a page who works it with one kind of hands, and remembers every name met on it. */
export interface Person {
  readonly site: Site;
  readonly page: Page;
  readonly width: Width;
  /** What was pressed, filled in, read or typed since the task began. */
  readonly met: string[];
  /** The same hands before another office. */
  at(site: Site): Promise<Person>;
  /** A page of the Workspace by its path; a script's frame in it where `inFrame`. */
  go(address: string, inFrame?: boolean): Promise<void>;
  /** The frame of a script on the page that is open. */
  enter(frame: FrameLocator | Page): void;
  press(name: Words, role?: Role): Promise<void>;
  /** What leads to another page, until that page is there. */
  turn(name: Words, role?: Role): Promise<void>;
  /** A link that opens a page of its own, which is closed again: its address. */
  leave(name: Words): Promise<string>;
  /** What is folded, or a menu: by its words. */
  unfold(name: string): Promise<void>;
  /** @param among where the same label stands twice: the words above the fold it is wanted from. */
  tick(label: Words, among?: string): Promise<void>;
  write(label: Words, text: string): Promise<void>;
  pick(label: Words, option: string): Promise<void>;
  give(label: Words, file: GivenFile | string): Promise<void>;
  see(words: Words): Promise<void>;
  /** A field's own text. */
  read(label: string): Promise<string>;
  find(name: Words, role: Role): Locator;
  /** Everything on the page, by a selector. */
  all(selector: string): Locator;
  /** axe finds nothing, light and dark, and nothing is wider than the page. */
  look(): Promise<void>;
  /** For the panduan, taken at one width; scrolled to a heading where one is named. */
  picture(width: Width, name: string, heading?: string): Promise<void>;
}

export type HandsOf = (page: Page) => Hands;

export function personAt(
  site: Site,
  page: Page,
  width: Width,
  handsOf: HandsOf,
  met: string[] = [],
): Person {
  const hands = handsOf(page);
  let place: Place = page;
  const named = (role: Role, name: Words) =>
    place.getByRole(role, {name, exact: typeof name === 'string'}).first();
  const fold = (words: string) => place.locator('summary').filter({hasText: words}).first();
  const labelled = (label: Words, among?: string) => {
    const within = among ? fold(among).locator('xpath=..') : place;
    const found = within.getByLabel(label, {exact: typeof label === 'string'});
    // Forms have names too, and what is folded away has fields of the same name.
    return found.and(place.locator('input, select, textarea')).filter({visible: true}).first();
  };
  const meet = async (name: Words, found: Locator) =>
    void met.push(typeof name === 'string' ? name : await found.innerText());
  const meetField = (label: Words) =>
    void met.push(typeof label === 'string' ? label : label.source);
  /** Nobody presses while the page says that it works. */
  const settled = () => place.locator('main[aria-busy="true"]').waitFor({state: 'detached'});

  const person: Person = {
    site,
    page,
    width,
    met,
    at: async other => personAt(other, await page.context().newPage(), width, handsOf, met),
    async go(address, inScript = false) {
      await page.setViewportSize({width, height: 800});
      await page.goto(new URL(address, site.server.url).href);
      place = inScript ? webApp(page) : page;
      met.push(address);
    },
    enter(frame) {
      place = frame;
    },
    async press(name, role = 'button') {
      await settled();
      const target = named(role, name);
      await target.waitFor();
      await meet(name, target);
      await hands.press(target);
    },
    async turn(name, role) {
      const arrived = page.waitForEvent('load');
      await person.press(name, role);
      await arrived;
    },
    async leave(name) {
      const opened = page.context().waitForEvent('page');
      await person.press(name, 'link');
      const other = await opened;
      const address = other.url();
      await other.close();
      return address;
    },
    async unfold(name) {
      await settled();
      met.push(name);
      await hands.press(fold(name));
    },
    async tick(label, among) {
      // Where the browser's own box is hidden, its label shows it.
      const target = labelled(label, among);
      await target.waitFor();
      meetField(label);
      await hands.tick(target);
    },
    async write(label, text) {
      await settled();
      const target = labelled(label);
      await target.waitFor();
      met.push(text);
      meetField(label);
      await hands.write(target, text);
    },
    async pick(label, option) {
      const target = labelled(label);
      await target.waitFor();
      met.push(option);
      meetField(label);
      await hands.pick(target, option);
    },
    async give(label, file) {
      const target = labelled(label);
      await target.waitFor({state: 'attached'});
      meetField(label);
      await hands.give(target, file);
    },
    async see(words) {
      const found = place.getByText(words).filter({visible: true}).first();
      await found.waitFor();
      met.push(await found.innerText());
    },
    read: label => labelled(label).inputValue(),
    find: (name, role) => named(role, name),
    all: selector => place.locator(selector),
    async look() {
      await settled();
      // A page that holds a script's frame is looked at by itself elsewhere; a letter in a frame is its sender's.
      const frame = place === page ? page.mainFrame() : page.frames().at(-1)!;
      const flaws = await flawsOf(page, frame, width);
      if (flaws.length > 0) throw new Error(flaws.join('\n'));
    },
    async picture(at, name, heading) {
      if (at !== width) return;
      if (heading) await named('heading', heading).evaluate(node => node.scrollIntoView());
      const sidebar = page.locator('aside.sidebar');
      const shown = (await sidebar.isVisible()) ? sidebar : page;
      await shown.screenshot({path: path.join(PICTURES, `${name}.png`)});
    },
  };
  return person;
}

async function flawsOf(page: Page, frame: Frame, width: Width): Promise<string[]> {
  const flaws: string[] = [];
  // Colours are the same at every width.
  for (const colorScheme of width === 300 ? (['light', 'dark'] as const) : (['light'] as const)) {
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    const rules = colorScheme === 'light' ? EVERYTHING : COLOURS;
    for (const one of await inFrame(frame, rules)) flaws.push(`${width} ${colorScheme} ${one}`);
  }
  await page.emulateMedia({colorScheme: 'light'});
  for (const one of new Set([frame, page.mainFrame()])) {
    const wide = await one.evaluate(tooWide);
    if (wide) flaws.push(`${width}: wider than the page: ${wide}`);
  }
  return flaws;
}
