import fs from 'node:fs';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {buildDesk} from '../../tools/build/desk';
import {type LocalOffice, openPremises} from '../../tools/office';
import {openWorld, type Workspace} from '../../workspace';
import {readScriptFolder} from '../../workspace/door/script-folder';
import {type PagesServer, startServer} from '../../workspace/pages/server';
import {mailsOf, MONDAY} from '../bundle/office';
import {findings} from './axe';
import {launchBrowser} from './launch';

const PICTURES = path.resolve(process.env.ADUAN_PICTURES ? 'docs/pictures' : '.cache/pictures');
const WAIT = 15_000;
const TEST_TIME = 60_000;

/** As a template's copy comes to an office: nothing allowed, nothing published. */
describe('O1 Pasang in a browser, as a person goes through it', () => {
  let world: Workspace;
  let office: LocalOffice;
  let server: PagesServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    fs.mkdirSync(PICTURES, {recursive: true});
    world = openWorld({now: MONDAY});
    const {folder} = await buildDesk();
    office = openPremises(world, readScriptFolder(folder), 'consumer');
    const {script} = world.services;
    script.askConsent(office.projectId);
    script.require(office.projectId).deployments = [];
    server = await startServer(world, {home: office.email});
    browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: {width: 1280, height: 800},
      locale: 'id-ID',
    });
    context.setDefaultTimeout(WAIT);
    page = await context.newPage();
  }, TEST_TIME);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    world?.close();
  });

  const dialog = () => page.frameLocator('dialog iframe');
  const press = (name: string | RegExp) =>
    dialog()
      .getByRole('button', typeof name === 'string' ? {name, exact: true} : {name})
      .click();
  const at = (words: string) => dialog().getByText(words).first().waitFor();
  /** The page that is shown, or the script's in its dialog: axe finds nothing, light and dark. */
  const clean = async () => expect(await findings(page, [1280])).toEqual([]);
  const picture = (name: string) =>
    page.screenshot({path: path.join(PICTURES, `pasang-${name}.png`)});

  async function openInstaller(): Promise<void> {
    await page.getByText('Aduan', {exact: true}).first().click();
    await page.getByText('Pasang', {exact: true}).first().click();
  }

  /** The world's own drawings of Google's screens; the boxes named stay empty. */
  async function allow(where: Page, ...left: string[]): Promise<void> {
    await where.getByLabel('Pilih semua').check();
    expect(await findings(where)).toEqual([]);
    await where.setViewportSize({width: 1280, height: 800});
    for (const one of left) await where.getByLabel(one).uncheck();
    await where.screenshot({path: path.join(PICTURES, 'pasang-izin.png')});
    await where.getByRole('button', {name: 'Lanjutkan'}).click();
  }

  it(
    'is asked for consent first, and a box left empty stops the wizard with its reason',
    async () => {
      await page.goto(`${server.url}/spreadsheets/d/${office.workbookId}/edit`);
      await openInstaller();
      await page.getByRole('link', {name: 'Lanjutkan'}).click();
      await page.getByText('Lanjutan', {exact: true}).click();
      await clean();
      await picture('belum-diverifikasi');
      await page.getByRole('link', {name: /tidak aman/}).click();
      await allow(page, 'Mengirim surat atas nama Anda');
      await openInstaller();
      await at('Izin Google belum lengkap');
      await at('Gmail, mengirim');
      await clean();
      await picture('izin-kurang');
      const [tab] = await Promise.all([
        page.context().waitForEvent('page'),
        dialog().getByRole('link', {name: 'Buka halaman izin'}).click(),
      ]);
      await allow(tab);
      await tab.close();
      await press(/Sudah diizinkan/);
      await at('Langkah 1 dari 6');
      await clean();
    },
    TEST_TIME,
  );

  it(
    'asks page by page, and says at the field what is missing',
    async () => {
      await dialog()
        .getByLabel('Tautan sunting Google Formulir')
        .fill(`https://docs.google.com/forms/d/${office.formId}/edit`);
      await press('Periksa formulir');
      await at('pertanyaan ditemukan');
      await clean();
      await press('Lanjut');
      await press('Lanjut');
      await at('Isian ini perlu diisi.');
      await clean();
      await dialog().getByLabel('Nama instansi').fill('Kecamatan Contoh');
      await press('Lanjut');
      await at('Langkah 3 dari 6');
      await clean();
      await dialog().getByLabel('Nama', {exact: true}).fill('Ayu Adminarti');
      await dialog().getByLabel('Alamat surel').first().fill('ayu.admin@example.com');
      await dialog().getByLabel('Nama instansi atau jabatan').fill('Inspektorat Kabupaten Contoh');
      await dialog().getByLabel('Alamat surel').last().fill('inspektorat@example.com');
      await press('Lanjut');
      await at('Langkah 4 dari 6');
      await clean();
      await dialog().getByLabel('Ayu Adminarti').first().check();
      await picture('langkah-sop');
      await press('Lanjut');
      for (let unit = 0; unit < 6; unit += 1) {
        await dialog().getByLabel('Nama PPID Pelaksana').nth(unit).fill('Dian Sekretaria');
        await dialog()
          .getByLabel('Surel PPID Pelaksana')
          .nth(unit)
          .fill(`ppid.${unit + 1}@example.com`);
      }
      await press('Lanjut');
      await at('Langkah 6 dari 6');
      await clean();
    },
    TEST_TIME,
  );

  it(
    'says what it did and what only a person can do, which is done by the clicks it shows',
    async () => {
      await press('Pasang');
      await at('Meja Aduan terpasang');
      await at('Halaman lacak dan Meja Aduan di ponsel belum ada');
      await clean();
      await picture('terpasang');
      const editor = await page.context().newPage();
      await editor.goto(page.url());
      await editor.getByText('Ekstensi', {exact: true}).click();
      await editor.getByRole('link', {name: /Apps Script/}).click();
      await editor.getByText('Terapkan (Deploy)').click();
      await editor.getByRole('button', {name: 'Terapkan', exact: true}).click();
      await editor.waitForLoadState();
      await editor.close();
      await press(/Sudah diterbitkan/);
      await at('https://script.google.com/macros/s/');
      await press('Kirim surat uji');
      await at('Surat uji dikirim ke ayu.admin@example.com');
      await clean();
      expect(mailsOf(world, 'ayu.admin@example.com')).toHaveLength(1);
      await page.reload();
      await page.getByRole('link', {name: 'Petugas'}).waitFor();
      expect(await page.getByRole('link', {name: 'Sheet1'}).count()).toBe(0);
    },
    TEST_TIME,
  );
});
