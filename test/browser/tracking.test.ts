import fs from 'node:fs';
import path from 'node:path';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import type {LocalOffice} from '../../tools/office';
import {deskCalls, mailsOf} from '../../tools/office/desk-calls';
import {installedDesk} from '../../tools/office/installed';
import {openWorld, type Workspace} from '../../workspace';
import {type PagesServer, startServer} from '../../workspace/pages/server';
import {MONDAY} from '../bundle/office';
import {launchBrowser} from './launch';

const PICTURES = path.resolve(process.env.ADUAN_PICTURES ? 'docs/pictures' : '.cache/pictures');
const TEST_TIME = 60_000;
const CITIZEN = 'sari.contoh@example.com';

describe('J7 the tracking page in a browser', () => {
  let world: Workspace;
  let office: LocalOffice;
  let server: PagesServer;
  let browser: Browser;
  let link: string;
  let code: string;

  beforeAll(async () => {
    fs.mkdirSync(PICTURES, {recursive: true});
    const installed = await installedDesk(MONDAY);
    ({office} = installed);
    world = openWorld({from: installed.state});
    server = await startServer(world, {home: office.email});
    browser = await launchBrowser();
    world.act({
      do: 'submit',
      answers: {
        'Nama lengkap': 'Sari Contohwati',
        'Alamat surel': CITIZEN,
        'Isi aduan': 'Lampu penerangan jalan padam sejak 20 Oktober 2026.',
      },
    });
    const {text} = mailsOf(world, CITIZEN)[0]!;
    link = /https:\/\/script\.google\.com(\/\S+)/.exec(text)![1]!;
    code = /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(text)![0];
  }, TEST_TIME);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    world?.close();
  });

  async function inContext<T>(
    options: {width: number; javaScriptEnabled?: boolean},
    work: (page: Page, context: BrowserContext) => Promise<T>,
  ): Promise<T> {
    const {width, javaScriptEnabled = true} = options;
    const viewport = {width, height: 800};
    const context = await browser.newContext({viewport, locale: 'id-ID', javaScriptEnabled});
    context.setDefaultTimeout(15_000);
    try {
      return await work(await context.newPage(), context);
    } finally {
      await context.close();
    }
  }

  const isTooWide = (page: Page) =>
    page
      .frames()
      .at(-1)!
      .evaluate(() => {
        const {scrollWidth, clientWidth} = document.documentElement;
        return scrollWidth > clientWidth;
      });

  it.each([360, 1280])(
    'a citizen finds the complaint by number and code at %i pixels',
    width =>
      inContext({width}, async page => {
        await page.goto(`${server.url}${link.replace(/\?.*/, '')}`);
        const frame = () => page.frameLocator('main iframe');
        await frame().getByLabel('Nomor register').fill('adu-2026-1');
        await frame().getByLabel('Kode lacak').fill('AAAA-2222');
        await frame().getByRole('button', {name: 'Lihat perkembangan'}).click();
        await frame().getByText('Aduan tidak ditemukan.').waitFor();
        expect(await frame().getByLabel('Nomor register').inputValue()).toBe('adu-2026-1');
        await frame().getByLabel('Kode lacak').fill(code);
        await frame().getByRole('button', {name: 'Lihat perkembangan'}).click();
        await frame().getByRole('heading', {name: 'ADU-2026-0001'}).waitFor();
        await frame().getByText('paling lambat Selasa, 3 November').waitFor();
        expect(await isTooWide(page)).toBe(false);
        await page.screenshot({path: path.join(PICTURES, `tracking-${width}.png`)});
        await frame().getByText('Lupa kode?').click();
        await frame().getByText('Bila semuanya hilang').waitFor();
        await frame().getByRole('link', {name: 'Lacak aduan lain'}).click();
        await frame().getByLabel('Kode lacak').waitFor();
      }),
    TEST_TIME,
  );

  it(
    'the link of the receipt opens the complaint at once, from the mail and from the portal’s tile',
    () =>
      inContext({width: 360}, async page => {
        await page.goto(`${server.url}${link}`);
        await page
          .frameLocator('main iframe')
          .getByRole('heading', {name: 'ADU-2026-0001'})
          .waitFor();
        await page.goto(server.url);
        await page.getByRole('link', {name: /Aplikasi web/}).click();
        await page.frameLocator('main iframe').getByLabel('Nomor register').waitFor();
      }),
    TEST_TIME,
  );

  it(
    'I7: photos are chosen on a phone and stand with the complaint',
    () =>
      inContext({width: 360}, async page => {
        await page.goto(`${server.url}${link}`);
        const frame = page.frameLocator('main iframe');
        const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1]);
        const file = (name: string, buffer: Buffer) => ({name, mimeType: 'image/jpeg', buffer});
        const input = frame.getByLabel('Pilih berkas');
        await input.setInputFiles([file('lampu.jpg', jpeg), file('tiang.jpg', Buffer.from('x'))]);
        await frame.getByText('lampu.jpg: tersimpan pada aduan Anda.').waitFor();
        await frame.getByText('tiang.jpg: Aduan ADU-2026-0001 aman.').waitFor();
        await input.scrollIntoViewIfNeeded();
        await page.screenshot({path: path.join(PICTURES, 'tracking-add-360.png')});
        expect(await isTooWide(page)).toBe(false);
        await page.reload();
        await frame.getByText('1 berkas').waitFor();
      }),
    TEST_TIME,
  );

  it(
    'K6, J8: the office’s question is answered on a phone, and the complaint withdrawn',
    () =>
      inContext({width: 360}, async page => {
        const desk = deskCalls(world, office.email);
        const token = desk.signIn('ayu.admin@example.com');
        const view = desk.ask<ComplaintView>({do: 'open', token, entry: 1});
        desk.act(token, view, {type: 'ask', question: 'Tiang nomor berapa yang padam?'});
        await page.goto(`${server.url}${link}`);
        const frame = page.frameLocator('main iframe');
        await frame.getByText('Tiang nomor berapa yang padam?').waitFor();
        await frame.getByRole('button', {name: 'Kirim jawaban'}).click();
        await frame.getByText('Tuliskan pesan Anda lebih dulu.').waitFor();
        await frame.getByLabel('Jawaban Anda').fill('Tiang nomor 12, depan balai desa.');
        // A phone throws a page away whose owner goes and looks.
        await page.reload();
        expect(await frame.getByLabel('Jawaban Anda').inputValue()).toBe(
          'Tiang nomor 12, depan balai desa.',
        );
        await page.screenshot({
          path: path.join(PICTURES, 'tracking-question-360.png'),
          fullPage: true,
        });
        await frame.getByRole('button', {name: 'Kirim jawaban'}).click();
        await frame.getByText('Keterangan Anda tersimpan pada aduan ini.').waitFor();
        await frame.getByRole('link', {name: 'Lihat perkembangan aduan'}).click();
        await frame.getByLabel('Keterangan Anda').waitFor();
        expect(await frame.getByLabel('Keterangan Anda').inputValue()).toBe('');
        await frame.getByText('Cabut aduan', {exact: true}).click();
        await frame.getByLabel('Alasan mencabut').fill('Sudah diperbaiki.');
        expect(await isTooWide(page)).toBe(false);
        await page.screenshot({
          path: path.join(PICTURES, 'tracking-withdraw-360.png'),
          fullPage: true,
        });
        await frame.getByRole('button', {name: 'Cabut aduan ini'}).click();
        await frame.getByText('Aduan Anda dicabut.').waitFor();
        const {complaint} = desk.ask<ComplaintView>({do: 'open', token, entry: 1});
        expect(complaint.closure).toMatchObject({why: 'withdrawn', by: 'pelapor'});
        await page.reload();
        await frame.getByLabel('Apa yang belum selesai').fill('Padam lagi.');
        await frame.getByRole('button', {name: 'Buka kembali aduan'}).click();
        await frame.getByText('Aduan dibuka kembali').first().waitFor();
        await page.screenshot({
          path: path.join(PICTURES, 'tracking-reopened-360.png'),
          fullPage: true,
        });
      }),
    TEST_TIME,
  );

  it(
    'the page itself needs no script: form, steps and help are plain HTML',
    async () => {
      const html = await inContext({width: 360}, async page => {
        await page.goto(`${server.url}${link}`);
        await page.frameLocator('main iframe').getByText('Langkah penanganan').waitFor();
        return page.frames().at(-1)!.content();
      });
      await inContext({width: 360, javaScriptEnabled: false}, async page => {
        await page.setContent(html.replace(/<script[^]*?<\/script>/g, ''));
        await page.getByRole('heading', {name: 'ADU-2026-0001'}).waitFor();
        expect(await page.getByRole('listitem').count()).toBe(5);
        await page.getByText('Lupa kode?').click();
        await page.getByText('Bila semuanya hilang').waitFor();
        expect(await page.locator('script, [onclick]').count()).toBe(0);
      });
    },
    TEST_TIME,
  );
});
