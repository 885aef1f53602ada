import fs from 'node:fs';
import type {Frame, Page} from 'playwright-core';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {type RoomName, ROOMS} from '../../src/domain/desk/room';
import {DESK, ROOM} from '../../src/ui/text/desk';
import {mailsOf} from '../../tools/office/desk-calls';
import {
  ADMIN,
  localLink,
  openContext,
  openSidebar,
  openSite,
  type Site,
  signInAt,
  webApp,
} from './site';

const TEST_TIME = 120_000;
const CITIZEN = 'sari.contoh@example.com';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options: object): Promise<{
    violations: Array<{id: string; nodes: Array<{html: string; failureSummary: string}>}>;
  }>;
}

/**
 * What axe-core finds on a page or in the frames of scripts on it, at the widths of the three screens; dark, colours
 * alone. A page that has frames is looked at itself by the test of its own.
 */
async function findings(page: Page, widths = [300, 360, 1280]): Promise<string[]> {
  const found = new Set<string>();
  const look = async (width: number, colorScheme: 'light' | 'dark', rules: object) => {
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    const [outer, ...frames] = page.frames();
    for (const frame of frames.length > 0 ? frames : [outer!]) {
      for (const one of await inFrame(frame, rules)) found.add(`${width} ${colorScheme} ${one}`);
    }
  };
  for (const width of widths) await look(width, 'light', {type: 'tag', values: RULES});
  await look(widths[0]!, 'dark', {type: 'rule', values: ['color-contrast']});
  return [...found];
}

async function inFrame(frame: Frame, runOnly: object): Promise<string[]> {
  const isThere = await frame.evaluate(() => 'axe' in window);
  if (!isThere) await frame.evaluate(AXE);
  return frame.evaluate(async rules => {
    const {axe} = window as unknown as {axe: Axe};
    const {violations} = await axe.run({runOnly: rules, iframes: false});
    return violations.flatMap(({id, nodes}) =>
      nodes.map(
        ({html, failureSummary}) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`,
      ),
    );
  }, runOnly);
}

describe('O6 axe-core finds nothing (WCAG 2.2 AA)', () => {
  let site: Site;
  let page: Page;
  let token: string;

  beforeAll(async () => {
    site = await openSite();
    const context = await openContext(site, {viewport: {width: 1280, height: 800}});
    page = await context.newPage();
    for (const words of [
      'Lampu jalan padam di depan balai desa.',
      'Jalan berlubang di tikungan.',
    ]) {
      site.submit({'Nama lengkap': 'Sari Contohwati', 'Alamat surel': CITIZEN, 'Isi aduan': words});
    }
    token = site.signIn(ADMIN);
    const stray = {from: CITIZEN, subject: 'Lampu', text: 'Kapan lampunya diperbaiki?'};
    site.world.act({do: 'mail', to: site.office.email, ...stray});
    answerOne();
    site.world.advance(site.world.clock.now() + 61_000);
  }, TEST_TIME);

  afterAll(() => site?.close());

  /** The first complaint has a reply to be answered; the second is new. */
  function answerOne(): void {
    const view = site.ask<ComplaintView>({do: 'open', token, entry: 1});
    const classification = {
      kind: 'nonSupervisoryComplaint',
      category: 'Penerangan Jalan Umum',
      urgency: 'high',
      complete: true,
      clear: true,
    } as const;
    const unit = 'Seksi Pemberdayaan Masyarakat dan Desa';
    site.act(token, view, {type: 'classify', classification}, {type: 'refer', unit});
    const [referral] = mailsOf(site.world, 'ppid.4@example.com');
    const text = 'Lampu sudah diganti petugas kami pada Senin, 2 November 2026.';
    site.world.services.gmail.reply('ppid.4@example.com', referral!.id, {text});
    site.world.advance(site.world.clock.now() + 5 * 60_000);
  }

  it(
    'at the desk page, signed out and in, with a complaint open and in every room',
    async () => {
      const desk = await openSidebar(site, page);
      await desk.getByLabel('Alamat surel Anda').waitFor();
      expect(await findings(page)).toEqual([]);
      await page.setViewportSize({width: 1280, height: 800});
      await signInAt(site, desk);
      expect(await findings(page)).toEqual([]);
      for (const register of ['ADU-2026-0001', 'ADU-2026-0002']) {
        await desk.getByText(register).click();
        await desk.getByRole('heading', {name: register}).waitFor();
        await desk.getByText('Isi aduan').first().waitFor();
        expect(await findings(page, [300, 360])).toEqual([]);
        await desk.getByRole('button', {name: 'Kembali'}).click();
      }
      for (const room of (Object.keys(ROOMS) as RoomName[]).filter(name => ROOMS[name] !== null)) {
        const door = room === 'strays' ? DESK.strays(1) : ROOM.titles[room];
        await desk.getByRole('button', {name: door, exact: true}).click();
        await desk.getByRole('heading', {name: ROOM.titles[room], level: 1}).waitFor();
        expect(await findings(page, [300])).toEqual([]);
        await desk.getByRole('button', {name: 'Kembali'}).click();
      }
    },
    TEST_TIME,
  );

  it('and would find something', async () => {
    await page.setContent(
      '<html lang="id"><title>Uji</title><img src="x"><p style="color:#ccc">Pucat',
    );
    const rules = (await findings(page, [360])).map(one => one.replace(/:[^]*/, ''));
    expect(rules).toEqual(
      expect.arrayContaining([
        '360 light image-alt',
        '360 light color-contrast',
        '360 dark color-contrast',
      ]),
    );
  });

  it(
    'on the tracking page: asked, unknown, found and answered',
    async () => {
      const {text} = mailsOf(site.world, CITIZEN)[0]!;
      const link = localLink(site, /https:\/\/script\.google\.com\S+/.exec(text)![0]);
      for (const address of [
        link.replace(/\?.*/, ''),
        `${link.replace(/\?.*/, '')}?nomor=1&kode=A`,
        link,
      ]) {
        await page.goto(address);
        await webApp(page).getByRole('heading', {name: 'Lacak aduan'}).waitFor();
        expect(await findings(page)).toEqual([]);
      }
    },
    TEST_TIME,
  );

  it(
    'on the installer',
    async () => {
      await page.setViewportSize({width: 1280, height: 800});
      await page.goto(`${site.server.url}/spreadsheets/d/${site.office.workbookId}/edit`);
      await page.getByText('Aduan', {exact: true}).first().click();
      await page.getByText('Pasang', {exact: true}).first().click();
      await page.frameLocator('dialog iframe').getByRole('heading', {level: 1}).waitFor();
      expect(await findings(page, [1280])).toEqual([]);
    },
    TEST_TIME,
  );

  it.each([
    ['/'],
    ['/forms/d/FORM/viewform'],
    ['/mail/sari.contoh%40example.com'],
    ['/mail/sari.contoh%40example.com/tulis'],
    ['/drive'],
    ['/executions'],
    ['/clock'],
    ['/faults'],
    ['/quotas'],
    ['/spreadsheets/d/BOOK/edit'],
  ])(
    'on the page %s of the local Workspace',
    async address => {
      const {formId, workbookId} = site.office;
      await page.goto(
        site.server.url + address.replace('FORM', formId).replace('BOOK', workbookId),
      );
      expect(await findings(page)).toEqual([]);
    },
    TEST_TIME,
  );
});
