import type {FrameLocator, Page} from 'playwright-core';
import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {mailsOf} from '../../tools/office/desk-calls';
import {openContext, openSidebar, openSite, type Site, sidebarPicture, signInAt} from './site';
import {CLASSIFY} from '../bundle/acts';

const CITIZEN = 'sari.contoh@example.com';
const DRAFT: Act = {
  type: 'draft',
  answer: 'Yth. Ibu Sari, lampu di pasar sudah kami ganti kemarin. Terima kasih.',
};

describe('J4 the official letter in the sidebar', () => {
  let site: Site;
  let page: Page;
  let desk: FrameLocator;
  let token: string;
  const seen = () => site.ask<ComplaintView>({do: 'open', token, entry: 1});

  beforeAll(async () => {
    site = await openSite();
    site.submit({
      'Nama lengkap': 'Sari Contohwati',
      'Alamat surel': CITIZEN,
      'Judul aduan': 'Lampu jalan padam di pasar',
      'Isi aduan': 'Lampu penerangan jalan padam sejak 20 Oktober 2026 di pasar.',
    });
    token = site.signIn('bagus.pengelola@example.com');
    site.act(token, seen(), CLASSIFY);
    site.act(token, seen(), DRAFT);
    const context = await openContext(site, {viewport: {width: 1280, height: 800}});
    page = await context.newPage();
    desk = await openSidebar(site, page);
    await signInAt(site, desk);
  }, 60_000);

  afterAll(() => site?.close());

  it('petugas 5: is approved, printed, signed and sent as the scan', async () => {
    const button = (name: string) => desk.getByRole('button', {name, exact: true});
    await desk.getByRole('button', {name: /ADU-2026-0001/}).click();
    await desk.getByLabel('Jawab dengan surat resmi').check();
    await desk.getByLabel('Nomor surat').fill('470/124/XI/2026');
    await desk.getByLabel('Tembusan').fill('Kepala Desa Sidodadi');
    await button('Setujui suratnya').click();
    const title = 'Surat resmi menunggu tanda tangan';
    await desk.getByRole('heading', {name: title}).waitFor();
    await sidebarPicture(page, 'surat-resmi', title);
    await button('Cetak surat').click();
    await desk.getByText('Surat Jawaban ADU-2026-0001 sudah dibuat').waitFor();
    const buffer = Buffer.from('%PDF-1.7 pindaian surat');
    const scan = {name: 'pindaian.pdf', mimeType: 'application/pdf', buffer};
    await desk.getByLabel('Unggah yang sudah ditandatangani dan kirim').setInputFiles(scan);
    await desk.getByText('Surat jawaban aduan ADU-2026-0001 dikirim').waitFor();
    expect(seen().complaint.letter!.final).toMatchObject({signed: true});
    expect(mailsOf(site.world, CITIZEN).at(-1)!.attachments).toHaveLength(1);
  }, 60_000);
});
