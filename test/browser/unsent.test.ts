import fs from 'node:fs';
import type {BrowserContext, Page} from 'playwright-core';
import {
  openContext,
  openSidebar,
  openSite,
  PICTURES,
  sidebarPicture,
  signInAt,
  type Site,
} from './site';

const TEST_TIME = 60_000;
const TEXT = 'Sampah menumpuk di belakang Pasar Contoh sejak Kamis.';

describe('O4, I3: words that were typed and not sent', () => {
  let site: Site;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    fs.mkdirSync(PICTURES, {recursive: true});
    site = await openSite();
    context = await openContext(site, {viewport: {width: 1280, height: 800}});
    page = await context.newPage();
  }, TEST_TIME);

  afterAll(async () => {
    await context?.close();
    await site?.close();
  });

  it(
    'outlive a closed tab, are asked about before *Keluar* drops them, and are nobody else’s to see',
    async () => {
      let desk = await openSidebar(site, page);
      await signInAt(site, desk);
      await desk.getByRole('button', {name: 'Catat aduan'}).click();
      await desk.getByLabel('Isi aduan').fill(TEXT);
      await page.goto('about:blank');
      await page.close();

      page = await context.newPage();
      desk = await openSidebar(site, page);
      await desk.getByRole('button', {name: 'Catat aduan'}).click();
      expect(await desk.getByLabel('Isi aduan').inputValue()).toBe(TEXT);
      await desk.getByRole('button', {name: 'Kembali'}).click();

      await desk.getByText('Keluar', {exact: true}).click();
      await desk.getByText('Tulisan Anda belum dikirim: Catat aduan.').waitFor();
      await sidebarPicture(page, 'keluar');
      await desk.getByRole('button', {name: 'Hapus tulisan dan keluar'}).click();
      await desk.getByLabel('Alamat surel Anda').waitFor();

      await signInAt(site, desk, 'bagus.pengelola@example.com');
      await desk.getByRole('button', {name: 'Catat aduan'}).click();
      expect(await desk.getByLabel('Isi aduan').inputValue()).toBe('');
    },
    TEST_TIME,
  );
});
