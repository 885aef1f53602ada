import path from 'node:path';
import type {BrowserContext, FrameLocator, Page, Route} from 'playwright-core';
import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView, PersonalLink} from '../../src/domain/desk/protocol';
import {mailsOf} from '../../tools/office/desk-calls';
import {testOffice} from '../bundle/office';
import {
  localLink,
  openContext,
  openSidebar,
  openSite,
  PICTURES,
  type Site,
  sidebarPicture,
  signInAt,
  webApp,
} from './site';
import {CLASSIFY} from '../bundle/acts';

const TEST_TIME = 60_000;
const UNIT = 'Seksi Pemberdayaan Masyarakat dan Desa';
const PPID = 'ppid.4@example.com';

/** The tasks of docs/panduan that the walk through SOP A leaves out, in the sidebar of 300 pixels. */
describe('O6 panduan: the tasks of the desk', () => {
  let site: Site;
  let context: BrowserContext;
  let page: Page;
  let desk: FrameLocator;
  let token: string;

  beforeAll(async () => {
    site = await openSite();
    const lamp = (place: string, more: Record<string, string> = {}) =>
      site.submit({
        'Nama lengkap': 'Sari Contohwati',
        'Alamat surel': 'sari.contoh@example.com',
        'Alamat tempat tinggal': 'Desa Karangluhur RT 02 RW 04',
        'Judul aduan': `Lampu jalan padam di ${place}`,
        'Isi aduan': `Lampu penerangan jalan padam sejak 20 Oktober 2026 di ${place}.`,
        ...more,
      });
    lamp('depan Balai Desa Karangluhur');
    lamp('tikungan Desa Sukamaju');
    lamp('jembatan Desa Mekarsari', {
      'Alamat surel': '',
      'Nomor HP atau WhatsApp': '0810-0000-0001',
    });
    lamp('pasar Desa Sidodadi');
    site.submit({'Nama lengkap': 'Sari', 'Isi aduan': 'tes tes'});
    context = await openContext(site, {viewport: {width: 1280, height: 800}});
    page = await context.newPage();
    desk = await openSidebar(site, page);
    await signInAt(site, desk);
    token = site.signIn('bagus.pengelola@example.com');
  }, TEST_TIME);

  afterAll(() => site?.close());

  const button = (name: string) => desk.getByRole('button', {name, exact: true});
  const seen = (entry: number) => site.ask<ComplaintView>({do: 'open', token, entry});
  /** What a colleague does meanwhile. */
  const colleague = (entry: number, ...acts: Act[]) => site.act(token, seen(entry), ...acts);
  const tick = () => void site.world.advance(site.world.clock.now() + 5 * 60_000);

  async function open(register: string): Promise<void> {
    if (await button('Kembali').isVisible()) await button('Kembali').click();
    await desk.getByRole('button', {name: new RegExp(register)}).click();
    await desk.getByRole('heading', {name: register}).waitFor();
    await desk.getByText('Langkah SOP').waitFor();
  }

  it(
    'petugas 3: from the inbox to a referred complaint in three clicks (A3, A4)',
    async () => {
      let clicks = 0;
      const click = async (name: string | RegExp, role: 'button' | 'radio') => {
        clicks += 1;
        await desk.getByRole(role, {name}).first().click();
      };
      await click(/ADU-2026-0001/, 'button');
      const unit = desk.getByRole('radio', {name: UNIT});
      await unit.waitFor();
      if (!(await unit.isChecked())) await click(UNIT, 'radio');
      await click('Simpan dan teruskan', 'button');
      await desk.getByText('Menunggu tanggapan PPID').waitFor();
      expect(clicks).toBeLessThanOrEqual(3);
    },
    TEST_TIME,
  );

  it(
    'petugas 3: the same by keyboard alone',
    async () => {
      await button('Kembali').focus();
      await page.keyboard.press('Enter');
      await reach(desk.getByRole('button', {name: /ADU-2026-0002/}));
      await page.keyboard.press('Enter');
      await desk.getByRole('heading', {name: 'ADU-2026-0002'}).waitFor();
      await button('Simpan dan teruskan').waitFor();
      await reach(button('Simpan dan teruskan'));
      await page.keyboard.press('Enter');
      await desk.getByText('Menunggu tanggapan PPID').waitFor();
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

  it(
    'petugas 3: what is no complaint is set aside with a reason, and keeps its number',
    async () => {
      await open('ADU-2026-0005');
      await desk.getByText('Bukan aduan', {exact: true}).click();
      await desk.getByLabel('Alasan').first().fill('Uji coba formulir.');
      await sidebarPicture(page, 'bukan-aduan');
      await desk.getByRole('button', {name: 'Catat sebagai bukan aduan'}).click();
      await desk.getByText('dicatat sebagai bukan aduan').waitFor();
      expect(seen(5).complaint).toMatchObject({status: 'dismissed', register: 'ADU-2026-0005'});
    },
    TEST_TIME,
  );

  it(
    'petugas 4: a doubtful reply is read with its reason and accepted',
    async () => {
      const letter = mailsOf(site.world, PPID).find(({subject}) => subject.includes('0001'))!;
      const to = /^Reply-To:\s*(\S+)/im.exec(letter.raw)![1]!;
      const text = 'Lampu sudah di ganti petugas kami pada Senin, 2 November 2026.';
      site.world.act({
        do: 'mail',
        from: 'gita.pribadi@example.com',
        to,
        subject: 'Re: Lampu',
        text,
      });
      tick();
      await open('ADU-2026-0001');
      await desk.getByText('Pengirim bukan PPID yang dituju.').waitFor();
      await sidebarPicture(page, 'balasan-ditinjau', 'Balasan perlu ditinjau');
      await button('Terima sebagai tanggapan').click();
      await desk.getByText('Jawab aduan').first().waitFor();
    },
    TEST_TIME,
  );

  it(
    'petugas 5: the language is mended with one click, and the answer sent',
    async () => {
      await desk.getByRole('button', {name: /Ganti dengan "diganti"/}).click();
      await desk.getByText(/Bahasa sudah diperiksa: tidak ada/).waitFor();
      await sidebarPicture(page, 'jawab', 'Jawab aduan');
      await button('Setujui dan kirim').click();
      await desk.getByText(/disetujui dan dikirim/).waitFor();
      tick();
      expect(mailsOf(site.world, 'sari.contoh@example.com').at(-1)!.text).toContain(
        'sudah diganti',
      );
    },
    TEST_TIME,
  );

  it(
    'petugas 5: an answered complaint has left the inbox and is opened by its number',
    async () => {
      await button('Kembali').click();
      await desk.getByRole('button', {name: /ADU-2026-0001/}).waitFor({state: 'detached'});
      await desk.getByLabel('Nomor register').fill('1');
      await page.keyboard.press('Enter');
      await desk.getByRole('heading', {name: 'ADU-2026-0001'}).waitFor();
      await desk.getByText('Buka kembali').first().waitFor();
    },
    TEST_TIME,
  );

  it(
    'petugas 5: a citizen without e-mail is told by WhatsApp, and the tick kept with who and when',
    async () => {
      await open('ADU-2026-0003');
      await desk.getByRole('heading', {name: 'Belum diberi tahu'}).waitFor();
      await sidebarPicture(page, 'belum-diberi-tahu', 'Belum diberi tahu');
      await desk.getByLabel('Sudah diberi tahu lewat').selectOption({label: 'WhatsApp'});
      await button('Catat sudah diberi tahu').click();
      await desk.getByText('Tercatat: pelapor sudah diberi tahu lewat WhatsApp.').waitFor();
      expect(seen(3).complaint.notices[0]!.told).toMatchObject({by: 'ayu.admin@example.com'});
    },
    TEST_TIME,
  );

  it(
    'petugas 8: receipt, register book and offline sheets are made under Cetak (I6, R2, I10)',
    async () => {
      await button('Cetak tanda terima').click();
      await desk.getByText('Tanda Terima ADU-2026-0003 sudah dibuat').waitFor();
      const address = await desk.getByRole('link', {name: 'Buka PDF'}).getAttribute('href');
      const id = /^https:\/\/drive\.google\.com\/file\/d\/([^/]+)/.exec(address!)![1]!;
      expect((await page.request.get(`${site.server.url}/file/d/${id}/view`)).status()).toBe(200);
      await button('Kembali').click();
      await button('Cetak').click();
      await button('Buat cetakan').click();
      await desk.getByText('Buku Register Aduan November 2026 sudah dibuat').waitFor();
      await desk.getByLabel('Yang dicetak').selectOption('offlineSheets');
      await desk.getByLabel('Jumlah lembar').selectOption('10');
      await button('Buat cetakan').click();
      await desk.getByText('L-2026-01-01 sampai L-2026-01-10 sudah dibuat').waitFor();
      await sidebarPicture(page, 'cetak');
    },
    TEST_TIME,
  );

  it(
    'petugas 9: a lost call is repeated by itself and done once',
    async () => {
      await open('ADU-2026-0003');
      let heard = 0;
      // The desk hears the first call; its answer never comes.
      const loseAnswer = async (route: Route) => {
        await route.fetch();
        heard = seen(3).complaint.version;
        await route.abort();
      };
      await page.route('**/script-run', loseAnswer, {times: 1});
      await button('Simpan klasifikasi saja').click();
      await desk.getByText('Sambungan terputus. Mencoba lagi…').waitFor();
      await sidebarPicture(page, 'sambungan-terputus');
      await desk.getByText('Klasifikasi aduan ADU-2026-0003 disimpan.').waitFor();
      expect([seen(3).complaint.status, seen(3).complaint.version]).toEqual(['classified', heard]);
    },
    TEST_TIME,
  );

  it(
    'petugas 9: a click on an old page is refused with what changed, and the page is new',
    async () => {
      await open('ADU-2026-0004');
      colleague(4, CLASSIFY, {type: 'refer', unit: UNIT});
      await button('Simpan dan teruskan').click();
      await desk.getByText(/Aduan ADU-2026-0004 aman, tetapi sudah diubah orang lain/).waitFor();
      await desk.getByText('Menunggu tanggapan PPID').waitFor();
      await sidebarPicture(page, 'diubah-orang-lain');
      expect(seen(4).complaint.referrals).toHaveLength(1);
    },
    TEST_TIME,
  );

  it(
    'petugas 9: an answer that was written and not sent is there after a reload',
    async () => {
      const letter = mailsOf(site.world, PPID).find(({subject}) => subject.includes('0002'))!;
      site.world.services.gmail.reply(PPID, letter.id, {text: 'Lampu sudah diganti.'});
      tick();
      await button('Kembali').click();
      await button('Muat ulang').click();
      await desk.getByText('Tanggapan PPID diterima').waitFor();
      await open('ADU-2026-0002');
      const words = 'Yth. Ibu Sari, lampu di tikungan sudah kami ganti.';
      await desk.getByLabel('Jawaban untuk pelapor').fill(words);
      desk = await openSidebar(site, page);
      await desk.getByLabel('Jawaban untuk pelapor').waitFor();
      expect(await desk.getByLabel('Jawaban untuk pelapor').inputValue()).toBe(words);
    },
    TEST_TIME,
  );

  it(
    'petugas 7: a lost sign-in is renewed by the personal link without a mail, and goes on where it was',
    async () => {
      const sent = mailsOf(site.world, 'bagus.pengelola@example.com').length;
      const link = localLink(site, site.ask<PersonalLink>({do: 'personalLink', token}).url);
      const phone = await openContext(site, {viewport: {width: 360, height: 740}});
      const other = await phone.newPage();
      await other.goto(link);
      await webApp(other).getByRole('heading', {name: 'Aduan masuk'}).waitFor();
      await phone.close();
      expect(mailsOf(site.world, 'bagus.pengelola@example.com')).toHaveLength(sent);
    },
    TEST_TIME,
  );

  it(
    'pimpinan 2: the head approves a draft on a wide page by the personal link (1280 pixels)',
    async () => {
      colleague(2, {
        type: 'draft',
        answer: 'Yth. Ibu Sari, lampu di tikungan sudah kami ganti kemarin. Terima kasih.',
      });
      const head = site.signIn('camat@example.com');
      const link = localLink(site, site.ask<PersonalLink>({do: 'personalLink', token: head}).url);
      const wide = await openContext(site, {viewport: {width: 1280, height: 800}});
      const other = await wide.newPage();
      await other.goto(link);
      const own = webApp(other);
      await own.getByRole('button', {name: /ADU-2026-0002/}).click();
      await own.getByText('lampu di tikungan sudah kami ganti').first().waitFor();
      await other.screenshot({path: path.join(PICTURES, 'pimpinan-setujui.png')});
      await own.getByRole('button', {name: 'Setujui dan kirim'}).click();
      await own.getByText(/disetujui dan dikirim/).waitFor();
      await wide.close();
      expect(seen(2).complaint.answer).toMatchObject({approvedBy: 'camat@example.com'});
    },
    TEST_TIME,
  );

  it(
    'pimpinan 1: "ingatkan 1" as a reply to the morning mail asks whoever has it',
    async () => {
      testOffice(site.world, site.office).leap('2026-11-03T07:29:00+07:00');
      site.world.advance(Date.parse('2026-11-03T07:55:00+07:00'));
      const asked = mailsOf(site.world, PPID).length;
      await page.goto(`${site.server.url}/mail/camat%40example.com`);
      await page.getByText('Aduan pagi ini').first().click();
      await page.getByLabel('Pesan').fill('ingatkan 1');
      await page.screenshot({path: path.join(PICTURES, 'pagi.png')});
      await page.getByRole('button', {name: 'Kirim', exact: true}).click();
      await page.waitForLoadState();
      for (let ticks = 0; ticks < 8; ticks += 1) tick();
      expect(
        mailsOf(site.world, PPID)
          .slice(asked)
          .map(({subject}) => subject),
      ).toEqual(['[ADU-2026-0004] menunggu tanggapan']);
    },
    TEST_TIME,
  );
});
