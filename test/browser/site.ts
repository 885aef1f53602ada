import fs from 'node:fs';
import path from 'node:path';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  FrameLocator,
  Page,
} from 'playwright-core';
import type {LocalOffice} from '../../tools/office';
import {deskCalls, type DeskCalls, mailsOf} from '../../tools/office/desk-calls';
import {installedDesk} from '../../tools/office/installed';
import {openWorld, type Workspace} from '../../workspace';
import {type PagesServer, startServer} from '../../workspace/pages/server';
import {MONDAY} from '../bundle/office';
import {launchBrowser} from './launch';

/** Where the pictures of the panduan come from; elsewhere unless they are asked for. */
export const PICTURES = path.resolve(
  process.env.ADUAN_PICTURES ? 'docs/panduan/gambar' : '.cache/pictures/panduan',
);
export const ADMIN = 'ayu.admin@example.com';

/** The local Workspace with a ready office, and a browser in front of it. */
export interface Site extends DeskCalls {
  world: Workspace;
  office: LocalOffice;
  server: PagesServer;
  browser: Browser;
  submit(answers: Record<string, string>): void;
  close(): Promise<void>;
}

/** @param shared a browser that is open already, and stays so. */
export async function openSite(now = MONDAY, shared?: Browser): Promise<Site> {
  fs.mkdirSync(PICTURES, {recursive: true});
  const {office, state} = await installedDesk(now);
  const world = openWorld({from: state});
  const server = await startServer(world, {home: office.email});
  const browser = shared ?? (await launchBrowser());
  return {
    ...deskCalls(world, office.email),
    world,
    office,
    server,
    browser,
    submit: answers => void world.act({do: 'submit', answers}),
    async close() {
      if (!shared) await browser.close();
      await server.close();
      world.close();
    },
  };
}

export async function openContext(
  {browser}: Site,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext({locale: 'id-ID', ...options});
  context.setDefaultTimeout(15_000);
  return context;
}

/** The desk in the sidebar of Buku Kerja. */
export async function openSidebar({server, office}: Site, page: Page): Promise<FrameLocator> {
  await page.goto(`${server.url}/spreadsheets/d/${office.workbookId}/edit`);
  await page.getByText('Aduan', {exact: true}).first().click();
  await page.getByText('Meja Aduan', {exact: true}).first().click();
  return page.frameLocator('aside.sidebar iframe');
}

export async function signInAt({world}: Site, desk: FrameLocator, email = ADMIN): Promise<void> {
  await desk.getByLabel('Alamat surel Anda').fill(email);
  await desk.getByRole('button', {name: 'Kirim kode'}).click();
  await desk.getByLabel('Kode dari surel').waitFor();
  const {subject} = mailsOf(world, email).at(-1)!;
  await desk.getByLabel('Kode dari surel').fill(/\d{6}/.exec(subject)![0]);
  await desk.getByRole('button', {name: 'Masuk'}).click();
  await desk.getByRole('heading', {name: 'Aduan masuk'}).waitFor();
}

/** A link of the desk as it leads in the local Workspace. */
export function localLink({server}: Site, link: string): string {
  return link.replace('https://script.google.com', server.url);
}

/** A page, with the part of it that shows the script. */
export const webApp = (page: Page) => page.frameLocator('main iframe');

/** A picture of the sidebar alone, small in bytes; scrolled to a heading where one is named. */
export async function sidebarPicture(page: Page, name: string, heading?: string): Promise<void> {
  const sidebar = page.locator('aside.sidebar');
  if (heading) {
    await sidebar
      .frameLocator('iframe')
      .getByRole('heading', {name: heading})
      .first()
      .evaluate(node => node.scrollIntoView());
  }
  await sidebar.screenshot({path: path.join(PICTURES, `${name}.png`)});
}
