import type {Page} from 'playwright-core';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {type RoomName, ROOMS} from '../../src/domain/desk/room';
import {DESK, ROOM} from '../../src/ui/text/desk/desk';
import {installCard} from '../../tools/office/card';
import {mailsOf} from '../../tools/office/desk-calls';
import {EVERYTHING, findings, inFrame} from './axe';
import {type FocusWalk, walkByTab} from './tab-walk';
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
import {CLASSIFY, REFER} from '../bundle/acts';

const TEST_TIME = 120_000;
const CITIZEN = 'sari.contoh@example.com';

const NOTHING: FocusWalk = {unreached: [], unseen: []};

describe('O6 axe-core finds nothing (WCAG 2.2 AA)', () => {
  let site: Site;
  let page: Page;
  let token: string;

  beforeAll(async () => {
    site = await openSite();
    await installCard(site.world, site.office.email);
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
    site.act(token, view, CLASSIFY, REFER);
    const [referral] = mailsOf(site.world, 'ppid.4@example.com');
    const text = 'Lampu sudah diganti petugas kami pada Senin, 2 November 2026.';
    site.world.services.gmail.reply('ppid.4@example.com', referral!.id, {text});
    site.world.advance(site.world.clock.now() + 5 * 60_000);
  }

  function citizensLink(): string {
    const {text} = mailsOf(site.world, CITIZEN)[0]!;
    return localLink(site, /https:\/\/script\.google\.com\S+/.exec(text)![0]);
  }

  async function openInstaller(): Promise<void> {
    await page.setViewportSize({width: 1280, height: 800});
    await page.goto(`${site.server.url}/spreadsheets/d/${site.office.workbookId}/edit`);
    await page.getByText('Aduan', {exact: true}).first().click();
    await page.getByText('Pasang', {exact: true}).first().click();
    await page.frameLocator('dialog iframe').getByRole('heading', {level: 1}).waitFor();
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

  it(
    'and every control is reached by the Tab key, on the desk page, the tracking page and the installer',
    async () => {
      await page.setViewportSize({width: 1280, height: 800});
      const desk = await openSidebar(site, page);
      await desk.getByRole('heading', {name: DESK.inbox}).waitFor();
      expect(await walkByTab(page)).toEqual(NOTHING);
      await desk.getByText('ADU-2026-0002').click();
      await desk.getByText('Langkah SOP').waitFor();
      expect(await walkByTab(page)).toEqual(NOTHING);
      await page.goto(citizensLink());
      await webApp(page).getByRole('heading', {name: 'Langkah penanganan'}).waitFor();
      expect(await walkByTab(page)).toEqual(NOTHING);
      await openInstaller();
      expect(await walkByTab(page)).toEqual(NOTHING);
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
      const link = citizensLink();
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
      await openInstaller();
      expect(await findings(page, [1280])).toEqual([]);
    },
    TEST_TIME,
  );

  it(
    'on a mail with the PPID’s card beside it',
    async () => {
      const {threadId} = mailsOf(site.world, 'ppid.4@example.com')[0]!;
      await page.goto(`${site.server.url}/mail/ppid.4%40example.com/${threadId}`);
      await page.getByRole('link', {name: 'Aduan', exact: true}).click();
      await page.getByRole('heading', {name: 'ADU-2026-0001', exact: true}).waitFor();
      expect(await inFrame(page.mainFrame(), EVERYTHING)).toEqual([]);
      expect(await walkByTab(page, page.mainFrame())).toEqual(NOTHING);
    },
    TEST_TIME,
  );

  it.each([
    ['/'],
    ['/forms/d/FORM/viewform'],
    ['/mail/sari.contoh%40example.com'],
    ['/mail/sari.contoh%40example.com/tulis'],
    ['/drive'],
    ['/drive/folders/FOLDER'],
    ['/executions'],
    ['/clock'],
    ['/faults'],
    ['/quotas'],
    ['/spreadsheets/d/BOOK/edit'],
    ['/spreadsheets/d/BOOK/copy'],
    ['/spreadsheets/d/BOOK/bagikan'],
    ['/d/PROJECT/edit'],
    ['/tidak/ada'],
  ])(
    'on the page %s of the local Workspace, where every control is reached and seen by the Tab key',
    async address => {
      await page.goto(site.server.url + filled(address));
      expect(await findings(page)).toEqual([]);
      await page.setViewportSize({width: 360, height: 800});
      expect(await walkByTab(page, page.mainFrame())).toEqual(NOTHING);
    },
    TEST_TIME,
  );

  function filled(address: string): string {
    const {formId, workbookId, projectId} = site.office;
    const files = Object.values(site.world.services.drive.state.files);
    const folder = files.find(({name}) => name.startsWith('Aduan '))!;
    const ids = {
      FORM: formId,
      BOOK: workbookId,
      FOLDER: folder.id,
      PROJECT: projectId,
    };
    return Object.entries(ids).reduce((text, [name, id]) => text.replace(name, id), address);
  }

  it(
    'with the people and the menus of the local Workspace open, which Escape closes',
    async () => {
      await page.setViewportSize({width: 1280, height: 800});
      await page.goto(`${site.server.url}${filled('/spreadsheets/d/BOOK/edit')}`);
      for (const menu of ['details.people', 'details.menu']) {
        const summary = page.locator(`${menu} > summary`).first();
        await summary.focus();
        await page.keyboard.press('Enter');
        await page.locator(`${menu}[open]`).waitFor();
        expect(await findings(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator(`${menu}[open]`).waitFor({state: 'detached'});
        expect(await summary.evaluate(node => node === document.activeElement)).toBe(true);
      }
    },
    TEST_TIME,
  );
});
