import type {Browser, Page} from 'playwright-core';
import type {LocalOffice} from '../../tools/office';
import {mailsOf} from '../../tools/office/desk-calls';
import {installedDesk} from '../../tools/office/installed';
import {openWorld, type Workspace} from '../../workspace';
import {type PagesServer, startServer} from '../../workspace/pages/server';
import {MONDAY} from '../bundle/office';
import {launchBrowser} from './launch';

const TEST_TIME = 60_000;

describe('the prints at the desk page, in a browser', () => {
  let world: Workspace;
  let office: LocalOffice;
  let server: PagesServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const installed = await installedDesk(MONDAY);
    ({office} = installed);
    world = openWorld({from: installed.state});
    server = await startServer(world, {home: office.email});
    browser = await launchBrowser();
    page = await browser.newPage({viewport: {width: 1280, height: 900}, locale: 'id-ID'});
    page.setDefaultTimeout(15_000);
    world.act({
      do: 'submit',
      answers: {'Nama lengkap': 'Sari Contohwati', 'Isi aduan': 'Lampu jalan padam.'},
    });
    await page.goto(`${server.url}/spreadsheets/d/${office.workbookId}/edit`);
    await page.getByText('Aduan', {exact: true}).first().click();
    await page.getByText('Meja Aduan', {exact: true}).first().click();
    await desk().getByLabel('Alamat surel Anda').fill('ayu.admin@example.com');
    await desk().getByRole('button', {name: 'Kirim kode'}).click();
    const code = desk().getByLabel('Kode dari surel');
    await code.waitFor();
    await code.fill(/\d{6}/.exec(mailsOf(world, 'ayu.admin@example.com').at(-1)!.subject)![0]);
    await desk().getByRole('button', {name: 'Masuk'}).click();
    await desk().getByRole('heading', {name: 'Aduan masuk'}).waitFor();
  }, TEST_TIME);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    world?.close();
  });

  const desk = () => page.frameLocator('aside.sidebar iframe');

  it(
    'I6: the receipt is one click on the complaint, and its PDF opens',
    async () => {
      await desk().getByText('ADU-2026-0001').click();
      await desk().getByRole('button', {name: 'Cetak tanda terima'}).click();
      await desk().getByText('Tanda Terima ADU-2026-0001 sudah dibuat').waitFor();
      const link = desk().getByRole('link', {name: 'Buka PDF'});
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/drive\.google\.com\/file\/d\//);
      const id = /\/d\/([^/]+)/.exec((await link.getAttribute('href'))!)![1]!;
      const response = await page.request.get(`${server.url}/file/d/${id}/view`);
      expect(response.status()).toBe(200);
    },
    TEST_TIME,
  );

  it(
    'R2, R5, I10, I11: the office’s papers are chosen and made under Cetak',
    async () => {
      await desk().getByRole('button', {name: 'Kembali'}).click();
      await desk().getByRole('button', {name: 'Cetak', exact: true}).click();
      await desk().getByRole('heading', {name: 'Cetak'}).waitFor();
      await desk().getByRole('button', {name: 'Buat cetakan'}).click();
      await desk().getByText('Buku Register Aduan November 2026 sudah dibuat').waitFor();
      await desk().getByLabel('Yang dicetak').selectOption('offlineSheets');
      await desk().getByLabel('Jumlah lembar').selectOption('10');
      await desk().getByRole('button', {name: 'Buat cetakan'}).click();
      await desk().getByText('L-2026-01-01 sampai L-2026-01-10 sudah dibuat').waitFor();
      const overflows = await desk()
        .locator('html')
        .evaluate(html => html.scrollWidth > html.clientWidth);
      expect(overflows).toBe(false);
    },
    TEST_TIME,
  );
});
