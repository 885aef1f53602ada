import path from 'node:path';
import {devices, type Page} from 'playwright-core';
import type {ComplaintView, PersonalLink} from '../../src/domain/desk/protocol';
import {MINUTE} from '../../src/domain/instant';
import {mailsOf} from '../../tools/office/desk-calls';
import {MONDAY} from '../bundle/office';
import {ADMIN, localLink, openContext, openSite, PICTURES, type Site, webApp} from './site';

const TEST_TIME = 60_000;
const AT_19_42 = MONDAY + (11 * 60 + 42) * MINUTE;
const PHONE = {...devices['Galaxy S9+'], viewport: {width: 360, height: 740}, deviceScaleFactor: 1};
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('O9 Meja Saku, the desk on a phone', () => {
  let site: Site;
  let token: string;

  beforeAll(async () => {
    site = await openSite(AT_19_42);
    token = site.signIn(ADMIN);
  }, TEST_TIME);

  afterAll(() => site?.close());

  const link = () => localLink(site, site.ask<PersonalLink>({do: 'personalLink', token}).url);

  async function onPhone<T>(work: (page: Page) => Promise<T>): Promise<T> {
    const context = await openContext(site, PHONE);
    try {
      return await work(await context.newPage());
    } finally {
      await context.close();
    }
  }

  it(
    'I2: an Instagram message at 19.42 is registered with its screenshot in five taps and the text',
    () =>
      onPhone(async page => {
        const desk = webApp(page);
        let taps = 0;
        const tap = async (name: string, role: 'button' | 'radio' = 'button') => {
          taps += 1;
          const target =
            role === 'radio' ? desk.getByText(name, {exact: true}) : desk.getByRole(role, {name});
          await target.tap();
        };
        await page.goto(link());
        await tap('Catat aduan');
        await tap('Instagram', 'radio');
        await desk
          .getByLabel('Isi aduan')
          .fill('Lampu jalan di depan balai desa padam sejak kemarin.');
        await desk.getByLabel('Akun media sosial').fill('@contohwarga');
        // One tap on the label opens the phone's own picker, where one more chooses.
        taps += 2;
        const screenshot = {name: 'pesan.png', mimeType: 'image/png', buffer: PIXEL};
        await desk.getByLabel('Tambah tangkapan layar').setInputFiles(screenshot);
        await desk.getByText('Akan disimpan bersama aduan: pesan.png').waitFor();
        await page.screenshot({path: path.join(PICTURES, 'ponsel-catat.png')});
        await tap('Catat dan beri nomor');
        await desk.getByText('Berkas pesan.png disimpan').waitFor();
        expect(taps).toBeLessThanOrEqual(5);
        await page.screenshot({path: path.join(PICTURES, 'ponsel-terdaftar.png')});
        const view = site.ask<ComplaintView>({do: 'open', token, entry: 1});
        expect(view.complaint).toMatchObject({register: 'ADU-2026-0001', channel: 'instagram'});
        expect(view.attachments.map(({name}) => name)).toEqual(['pesan.png']);
      }),
    TEST_TIME,
  );

  it(
    'a browser that lost its storage is signed in again by the personal link, without a mail',
    async () => {
      const before = mailsOf(site.world, ADMIN).length;
      await onPhone(async page => {
        await page.goto(link());
        await webApp(page).getByRole('heading', {name: 'Aduan masuk'}).waitFor();
      });
      expect(mailsOf(site.world, ADMIN)).toHaveLength(before);
    },
    TEST_TIME,
  );

  it(
    'what was written and not sent survives a reload',
    () =>
      onPhone(async page => {
        const desk = webApp(page);
        await page.goto(link());
        await desk.getByRole('button', {name: 'Catat aduan'}).tap();
        await desk.getByLabel('Isi aduan').fill('Sampah menumpuk di pasar.');
        await page.reload();
        await desk.getByRole('button', {name: 'Catat aduan'}).tap();
        await desk.getByLabel('Isi aduan').waitFor();
        expect(await desk.getByLabel('Isi aduan').inputValue()).toBe('Sampah menumpuk di pasar.');
      }),
    TEST_TIME,
  );

  it(
    'a stranger is asked to sign in and sees nothing of the office',
    () =>
      onPhone(async page => {
        await page.goto(link().replace(/#.*/, '#ayu.admin@example.com|1|0'));
        await webApp(page).getByLabel('Alamat surel Anda').waitFor();
        const text = await webApp(page).locator('body').innerText();
        expect(text).not.toMatch(/ADU-|Lampu/);
      }),
    TEST_TIME,
  );

  it(
    'shows its own code for another phone',
    () =>
      onPhone(async page => {
        await page.goto(link());
        await webApp(page).getByRole('button', {name: 'Pakai di ponsel'}).tap();
        await webApp(page).getByRole('button', {name: 'Buat tautan pribadi'}).tap();
        await webApp(page).getByRole('img', {name: 'Kode QR tautan pribadi Anda'}).waitFor();
        await page.screenshot({path: path.join(PICTURES, 'ponsel-tautan.png')});
      }),
    TEST_TIME,
  );
});
