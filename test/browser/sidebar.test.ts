import type {FrameLocator, Page} from 'playwright-core';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {CLASSIFY, REFER} from '../bundle/acts';
import {openContext, openSidebar, openSite, type Site, signInAt} from './site';

const TEST_TIME = 60_000;

describe('O6 the sidebar of 300 pixels', () => {
  let site: Site;
  let page: Page;
  let desk: FrameLocator;

  beforeAll(async () => {
    site = await openSite();
    for (const place of ['depan Balai Desa Karangluhur', 'tikungan Desa Sukamaju'])
      site.submit({
        'Nama lengkap': 'Sari Contohwati',
        'Isi aduan': `Lampu jalan padam di ${place}.`,
      });
    const token = site.signIn('bagus.pengelola@example.com');
    const view = site.ask<ComplaintView>({do: 'open', token, entry: 2});
    site.act(token, view, CLASSIFY, REFER, {type: 'ask', question: 'Tiang nomor berapa?'});
    const context = await openContext(site, {viewport: {width: 1280, height: 800}});
    page = await context.newPage();
    desk = await openSidebar(site, page);
    await signInAt(site, desk);
  }, TEST_TIME);

  afterAll(() => site?.close());

  it(
    'leads from the inbox to a referred complaint in three clicks (A3, A4)',
    async () => {
      let clicks = 0;
      const click = async (name: string | RegExp, role: 'button' | 'radio') => {
        clicks += 1;
        await desk.getByRole(role, {name}).first().click();
      };
      await click(/ADU-2026-0001/, 'button');
      const unit = desk.getByRole('radio', {name: REFER.unit});
      await unit.waitFor();
      if (!(await unit.isChecked())) await click(REFER.unit, 'radio');
      await click('Simpan dan teruskan', 'button');
      await desk.getByText('Menunggu tanggapan PPID').waitFor();
      expect(clicks).toBeLessThanOrEqual(3);
    },
    TEST_TIME,
  );

  it(
    'keeps through a reload what was written and not sent, and goes on where it was',
    async () => {
      const field = () => desk.locator('textarea#hear');
      await desk.getByText('Catat keterangan pelapor', {exact: true}).click();
      await field().fill('Tiang nomor 12.');
      desk = await openSidebar(site, page);
      await desk.getByRole('heading', {name: 'ADU-2026-0001'}).waitFor();
      await field().waitFor({state: 'attached'});
      expect(await field().inputValue()).toBe('Tiang nomor 12.');
    },
    TEST_TIME,
  );

  it(
    'shows a long inbox where it was left',
    async () => {
      for (let count = 0; count < 30; count += 1)
        site.submit({'Isi aduan': `Sampah menumpuk di RT ${count} Desa Karangluhur.`});
      desk = await openSidebar(site, page);
      await desk.getByRole('button', {name: 'Kembali'}).click();
      await desk.getByText('5 aduan lagi').click();
      const line = desk.getByRole('button', {name: /ADU-2026-0031/});
      await line.scrollIntoViewIfNeeded();
      const scrolled = () => desk.locator('html').evaluate(node => node.scrollTop);
      const before = await scrolled();
      expect(before).toBeGreaterThan(1000);
      await line.click();
      await desk.getByRole('heading', {name: 'ADU-2026-0031'}).waitFor();
      await desk.getByRole('button', {name: 'Kembali'}).click();
      await line.waitFor();
      expect(Math.abs((await scrolled()) - before)).toBeLessThan(100);
    },
    TEST_TIME,
  );
});
