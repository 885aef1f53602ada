import type {FrameLocator, Page} from 'playwright-core';
import {openContext, openSidebar, openSite, type Site, signInAt} from './site';

const TEST_TIME = 60_000;

describe('O9 the sidebar, 300 pixels wide', () => {
  let site: Site;
  let page: Page;
  let desk: FrameLocator;

  beforeAll(async () => {
    site = await openSite();
    for (const place of ['depan Balai Desa Karangluhur', 'tikungan Desa Sukamaju']) {
      site.submit({
        'Nama lengkap': 'Sari Contohwati',
        'Alamat surel': 'sari.contoh@example.com',
        'Alamat tempat tinggal': 'Desa Karangluhur RT 02 RW 04',
        'Judul aduan': `Lampu jalan padam di ${place}`,
        'Isi aduan': `Lampu penerangan jalan padam sejak 20 Oktober 2026 di ${place}.`,
      });
    }
    const context = await openContext(site, {viewport: {width: 1280, height: 800}});
    page = await context.newPage();
    desk = await openSidebar(site, page);
    await signInAt(site, desk);
  }, TEST_TIME);

  afterAll(() => site?.close());

  it(
    'A3, A4: from the inbox to a referred complaint in three clicks',
    async () => {
      let clicks = 0;
      const click = async (name: string, role: 'button' | 'radio') => {
        clicks += 1;
        await desk.getByRole(role, {name}).first().click();
      };
      await click('ADU-2026-0001', 'button');
      const unit = desk.getByRole('radio', {name: 'Seksi Pemberdayaan Masyarakat dan Desa'});
      await unit.or(desk.getByLabel('Kategori')).first().waitFor();
      if (!(await unit.first().isChecked()))
        await click('Seksi Pemberdayaan Masyarakat dan Desa', 'radio');
      await click('Simpan dan teruskan', 'button');
      await desk.getByText('Menunggu tanggapan PPID').first().waitFor();
      expect(clicks).toBeLessThanOrEqual(3);
    },
    TEST_TIME,
  );

  it(
    'O6: the same by keyboard alone',
    async () => {
      await desk.getByRole('button', {name: 'Kembali'}).focus();
      await page.keyboard.press('Enter');
      const line = desk.getByRole('button', {name: /ADU-2026-0002/});
      await reach(line);
      await page.keyboard.press('Enter');
      await desk.getByRole('heading', {name: 'ADU-2026-0002'}).waitFor();
      const send = desk.getByRole('button', {name: 'Simpan dan teruskan'});
      await send.waitFor();
      await reach(send);
      await page.keyboard.press('Enter');
      await desk.getByText('Menunggu tanggapan PPID').first().waitFor();
    },
    TEST_TIME,
  );

  /** Tab until it has the focus, as a person does. */
  async function reach(target: ReturnType<FrameLocator['getByRole']>): Promise<void> {
    for (let press = 0; press < 60; press += 1) {
      if (await target.evaluate(node => node === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('not reached by the Tab key');
  }
});
