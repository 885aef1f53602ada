import fs from 'node:fs';
import path from 'node:path';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import type {LocalOffice} from '../../tools/office';
import {installCard} from '../../tools/office/card';
import {installedDesk} from '../../tools/office/installed';
import {openWorld, type Workspace} from '../../workspace';
import {type PagesServer, startServer} from '../../workspace/pages/server';
import {mailsOf, MONDAY} from '../bundle/office';
import {launchBrowser} from './launch';
import {PICTURES as SMALL, sidebarPicture} from './site';

/** Where the pictures of the README come from; elsewhere unless they are asked for. */
const PICTURES = path.resolve(process.env.ADUAN_PICTURES ? 'docs/pictures' : '.cache/pictures');
const WAIT = 15_000;
const TEST_TIME = 120_000;

describe('SOP A in a browser, as its people see it', () => {
  let world: Workspace;
  let office: LocalOffice;
  let server: PagesServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const faults: string[] = [];
  const outside: string[] = [];

  beforeAll(async () => {
    fs.mkdirSync(PICTURES, {recursive: true});
    fs.mkdirSync(SMALL, {recursive: true});
    const installed = await installedDesk(MONDAY);
    ({office} = installed);
    world = openWorld({from: installed.state});
    await installCard(world, office.email);
    server = await startServer(world, {home: office.email});
    browser = await launchBrowser();
    context = await browser.newContext({viewport: {width: 1280, height: 800}, locale: 'id-ID'});
    context.setDefaultTimeout(WAIT);
    page = await context.newPage();
    page.on('pageerror', error => faults.push(error.message));
    page.on('request', request => {
      const {hostname, protocol} = new URL(request.url());
      if (/^http/.test(protocol) && !['127.0.0.1', 'localhost'].includes(hostname)) {
        outside.push(request.url());
      }
    });
  }, TEST_TIME);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    world?.close();
  });

  const desk = () => page.frameLocator('aside.sidebar iframe');
  const picture = (name: string) => page.screenshot({path: path.join(PICTURES, `${name}.png`)});
  const go = (where: string) => page.goto(`${server.url}${where}`);

  async function openSidebar(): Promise<void> {
    await go(`/spreadsheets/d/${office.workbookId}/edit`);
    await page.getByText('Aduan', {exact: true}).first().click();
    await page.getByText('Meja Aduan', {exact: true}).first().click();
  }

  it(
    'the portal leads to everything',
    async () => {
      await go('/');
      await page.getByRole('heading', {name: /Halo, Kecamatan Contoh/}).waitFor();
    },
    TEST_TIME,
  );

  it(
    'A1, I5: a citizen fills the Form and finds number and code in the mailbox',
    async () => {
      await go(`/forms/d/${office.formId}/viewform`);
      await page.getByLabel('Nama lengkap').fill('Sari Contohwati');
      await page.getByLabel('Alamat surel').fill('sari.contoh@example.com');
      await page.getByLabel('Alamat tempat tinggal').fill('Desa Karangluhur RT 02 RW 04');
      await page
        .getByLabel('Judul aduan')
        .fill('Lampu jalan padam di depan Balai Desa Karangluhur');
      await page
        .getByLabel('Isi aduan')
        .fill(
          'Lampu penerangan jalan padam sejak 20 Oktober 2026 dan membahayakan pengendara di tikungan.',
        );
      await page.screenshot({path: path.join(PICTURES, 'form.png'), fullPage: true});
      await page.getByRole('button', {name: 'Kirim'}).click();
      await page.getByText('Tanggapan Anda telah direkam').waitFor();
      await go('/mail/sari.contoh%40example.com');
      await page.getByText('Aduan Anda telah terdaftar').first().click();
      await page.getByRole('heading', {name: /ADU-2026-0001/}).waitFor();
    },
    TEST_TIME,
  );

  it(
    'a Form without its required answer says so beside the question',
    async () => {
      await go(`/forms/d/${office.formId}/viewform`);
      await page.getByLabel('Nama lengkap').fill('Tono Misalnya');
      await page.getByRole('button', {name: 'Kirim'}).click();
      await page.getByText('Pertanyaan ini wajib diisi').first().waitFor();
      expect(await page.getByLabel('Nama lengkap').inputValue()).toBe('Tono Misalnya');
    },
    TEST_TIME,
  );

  it(
    'O4: an officer opens the sidebar and signs in with the mailed code',
    async () => {
      await openSidebar();
      await desk().getByLabel('Alamat surel Anda').fill('ayu.admin@example.com');
      await sidebarPicture(page, 'masuk');
      await desk().getByRole('button', {name: 'Kirim kode'}).click();
      const code = desk().getByLabel('Kode dari surel');
      await code.waitFor();
      const mail = mailsOf(world, 'ayu.admin@example.com').at(-1)!;
      await code.fill(/\d{6}/.exec(mail.subject)![0]);
      await desk().getByRole('button', {name: 'Masuk'}).click();
      await desk().getByRole('heading', {name: 'Aduan masuk'}).waitFor();
      await sidebarPicture(page, 'antrean');
    },
    TEST_TIME,
  );

  it(
    'A3, A4: the officer classifies and refers the complaint',
    async () => {
      await desk().getByText('ADU-2026-0001').click();
      await desk().getByText('Data pelapor lengkap dan aduan jelas.').waitFor();
      await picture('desk');
      await sidebarPicture(page, 'klasifikasi', 'Klasifikasi dan teruskan');
      await desk().getByLabel('Kategori').selectOption('Penerangan Jalan Umum');
      await desk().getByRole('radio', {name: 'Seksi Pemberdayaan Masyarakat dan Desa'}).check();
      await desk().getByRole('button', {name: 'Simpan dan teruskan'}).click();
      await desk().getByText('Menunggu tanggapan PPID').first().waitFor();
      await sidebarPicture(page, 'menunggu', 'Menunggu tanggapan PPID');
    },
    TEST_TIME,
  );

  it(
    'K3: beside the referral the card checks what the PPID types, and makes a draft of it',
    async () => {
      await go('/mail/ppid.4%40example.com');
      await page.getByText('[ADU-2026-0001]').first().click();
      await page.getByLabel('Pesan').waitFor();
      await picture('referral');
      await page.getByRole('link', {name: 'Aduan', exact: true}).click();
      await page.getByRole('heading', {name: 'ADU-2026-0001', exact: true}).waitFor();
      await page.getByLabel('Tanggapan').fill('Lampu sudah di ganti petugas kami.');
      await page.getByRole('button', {name: 'Periksa bahasa'}).click();
      await page.getByText('Awalan di- ditulis serangkai').waitFor();
      await page.locator('aside.card-panel').screenshot({path: path.join(SMALL, 'kartu.png')});
      await page
        .getByLabel('Tanggapan')
        .fill('Lampu sudah diganti petugas kami pada Senin, 2 November 2026.');
      await page.getByRole('button', {name: 'Balas dengan kerangka'}).click();
      await page.getByRole('link', {name: 'Aduan', exact: true}).waitFor();
      expect(mailsOf(world, office.email).at(-1)!.text).not.toContain('Lampu sudah diganti');
    },
    TEST_TIME,
  );

  it(
    'K2: the draft is sent as a plain reply',
    async () => {
      expect(await page.getByLabel('Pesan').inputValue()).toMatch(/^Lampu sudah diganti petugas/);
      await page.getByRole('button', {name: 'Kirim', exact: true}).click();
      await page.waitForLoadState();
      expect(mailsOf(world, office.email).at(-1)!.text).toContain(
        'Lampu sudah diganti petugas kami',
      );
      await go('/clock');
      await page.getByRole('button', {name: /5 menit/}).click();
      await page.getByText('onTick').first().waitFor();
    },
    TEST_TIME,
  );

  it(
    'A5: the answer is written from the material, approved and sent',
    async () => {
      await openSidebar();
      await desk().getByText('ADU-2026-0001').click();
      await desk().getByText('Lampu sudah diganti petugas kami').first().waitFor();
      await desk().getByRole('button', {name: 'Setujui dan kirim'}).click();
      await desk()
        .getByText(/disetujui dan dikirim/)
        .waitFor();
      await go('/mail/sari.contoh%40example.com');
      expect(mailsOf(world, 'sari.contoh@example.com').at(-1)!.text).toContain(
        'Lampu sudah diganti',
      );
    },
    TEST_TIME,
  );

  it(
    'P1: the recap of the month is made and lies in Drive as Doc and PDF',
    async () => {
      await openSidebar();
      await desk().getByRole('button', {name: 'Rekap dan laporan'}).click();
      await desk().getByRole('button', {name: 'Buat laporan'}).click();
      const link = desk().getByRole('link', {name: 'Buka dokumen'});
      await link.waitFor();
      await sidebarPicture(page, 'rekap');
      const [doc] = Object.values(world.services.drive.state.files).filter(
        file => file.name.includes('Rekapitulasi') && file.mimeType.includes('document'),
      );
      await go(`/document/d/${doc!.id}/edit`);
      await page.getByText('REKAPITULASI ADUAN MASYARAKAT').first().waitFor();
      await picture('recap');
      await go('/drive');
    },
    TEST_TIME,
  );

  it(
    'the register book, the executions and the quotas tell what happened',
    async () => {
      world.advance(world.clock.now() + 10 * 60_000);
      await go(`/spreadsheets/d/${office.workbookId}/edit`);
      await page.getByText('ADU-2026-0001').first().waitFor();
      await go('/executions');
      await page.getByText('onFormSubmit').first().waitFor();
      await go('/quotas');
    },
    TEST_TIME,
  );

  it(
    'a person types into a cell of Buku Kerja, goes on with Enter, and gives up with Escape',
    async () => {
      await go(`/spreadsheets/d/${office.workbookId}/edit`);
      const cell = page.locator('[data-cell="A9"]');
      await cell.click();
      await page.keyboard.type('Catatan');
      const saved = page.waitForResponse(answer => answer.request().method() === 'POST');
      await page.keyboard.press('Enter');
      expect(await page.locator('#cell-name').inputValue()).toBe('A10');
      const {sheets} = world.services;
      const stored = () => sheets.valuesGet(office.email, office.workbookId, 'A9').values;
      await saved;
      expect(stored()).toEqual([['Catatan']]);
      await cell.dblclick();
      await page.keyboard.type(' lain');
      await page.keyboard.press('Escape');
      expect(await cell.innerText()).toBe('Catatan');
      expect(stored()).toEqual([['Catatan']]);
    },
    TEST_TIME,
  );

  it('no page threw, and nothing was asked of the outside', () => {
    expect(faults).toEqual([]);
    expect(outside).toEqual([]);
  });
});
