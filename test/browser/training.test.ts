import path from 'node:path';
import {devices, type FrameLocator, type Locator, type Page} from 'playwright-core';
import {ALL_CASES} from '../../src/data/training/all-cases';
import type {PersonalLink} from '../../src/domain/desk/protocol';
import type {TrainingAnswer, TrainingCase} from '../../src/domain/training/case';
import {casesOfRound} from '../../src/domain/training/exercise';
import {KIND, URGENCY} from '../../src/ui/text/labels';
import {NEXT_STEP, VERDICT} from '../../src/ui/text/desk/training-labels';
import {rightAnswer} from '../domain/training/rules';
import {findings} from './axe';
import {localLink, openContext, openSite, PICTURES, type Site, webApp} from './site';

const TEST_TIME = 120_000;
const PENGELOLA = 'bagus.pengelola@example.com';
const PHONE = {...devices['Galaxy S9+'], viewport: {width: 360, height: 740}, deviceScaleFactor: 1};
/** One decision that does harm: to the unit that is complained about (C9). */
const WRONG = {pungutan: {unit: 'Seksi Pelayanan Umum'}} as Record<string, Partial<TrainingAnswer>>;

describe('O5 training on a phone of 360 pixels, by the keys alone', () => {
  let site: Site;
  let page: Page;
  let desk: FrameLocator;
  let register: string;

  beforeAll(async () => {
    site = await openSite();
    const token = site.signIn(PENGELOLA);
    register = JSON.stringify(site.world.services.sheets.state.spreadsheets);
    const {url} = site.ask<PersonalLink>({do: 'personalLink', token});
    page = await (await openContext(site, PHONE)).newPage();
    await page.goto(localLink(site, url));
    desk = webApp(page);
    await desk.getByRole('heading', {name: 'Aduan masuk'}).waitFor();
  }, TEST_TIME);

  afterAll(() => site?.close());

  const button = (name: string) => desk.getByRole('button', {name, exact: true});
  const title = (name: string) => desk.getByRole('heading', {name, level: 1}).waitFor();
  /** With this heading at the top. */
  async function shoot(name: string, heading: string): Promise<void> {
    const found = desk.getByRole('heading', {name: heading}).first();
    await found.evaluate(node => node.scrollIntoView());
    await page.screenshot({path: path.join(PICTURES, `${name}.png`)});
  }

  /** Tab until it has the focus, as a person does. */
  async function reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let press = 0; press < 60; press += 1) {
      if (await target.evaluate(node => node === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('not reached by the Tab key');
  }

  async function press(name: string): Promise<void> {
    await reach(button(name));
    await page.keyboard.press('Enter');
  }

  /** A group of radio buttons is one stop of the Tab key; the space bar takes the first and the arrows go on. */
  async function choose(label: string): Promise<void> {
    await reach(desk.getByRole('radio').first());
    await page.keyboard.press('Space');
    for (let steps = 0; steps < 6; steps += 1) {
      if (await desk.getByRole('radio', {name: label}).isChecked()) return;
      await page.keyboard.press('ArrowDown');
    }
    throw new Error(`${label} was not chosen`);
  }

  async function select(field: string, words: string): Promise<void> {
    const list = desk.getByLabel(field, {exact: true});
    await reach(list);
    await page.keyboard.type(words);
    expect(await list.inputValue()).not.toBe('');
  }

  async function decide(one: TrainingCase): Promise<void> {
    const {step, kind, category, urgency, unit, verdict, text} = {
      ...rightAnswer(one),
      ...WRONG[one.id],
    };
    if (step !== '') await choose(NEXT_STEP[step]);
    if (verdict !== '') await choose(VERDICT[verdict]);
    if (step === 'refer' && kind !== '' && urgency !== '') {
      await select('Jenis', KIND[kind]);
      await select('Kategori', category);
      await select('Urgensi', URGENCY[urgency]);
      await select('Unit yang dituju', unit);
    }
    if (text === '') return;
    await reach(desk.getByLabel('Jawaban untuk pelapor'));
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
  }

  it(
    'an exercise is played from the inbox to its score, and each item explained',
    async () => {
      await press('Latihan');
      await title('Latihan');
      await press('Mulai latihan');
      const cases = casesOfRound(1);
      for (const [at, one] of cases.entries()) {
        await title(`Latihan: soal ${at + 1} dari ${cases.length}`);
        await decide(one);
        if (at === 0) await shoot('latihan-soal', 'Latihan: soal');
        await press(at === cases.length - 1 ? 'Selesai dan nilai' : 'Berikutnya');
      }
      await title('Latihan: nilai 89');
      await desk.getByText('89 dari 100. 8 dari 9 soal benar seluruhnya.').waitFor();
      await desk
        .getByText('Sekat terlapor: aduan ini tidak boleh sampai ke Seksi Pelayanan Umum.')
        .waitFor();
      await shoot('latihan-nilai', '3. Dimintai uang');
      expect(await findings(page)).toEqual([]);
    },
    TEST_TIME,
  );

  it(
    'the score stays on the device, and the next exercise brings other samples',
    async () => {
      await page.setViewportSize(PHONE.viewport);
      await press('Kembali');
      await press('Latihan');
      await desk.getByText('Senin, 2 November 2026 pukul 08.00 WIB: 89 dari 100').waitFor();
      await press('Latihan berikutnya');
      const {title: first} = casesOfRound(2)[0]!.complaint;
      await desk.getByRole('heading', {name: first}).waitFor();
      expect(casesOfRound(1).map(({complaint}) => complaint.title)).not.toContain(first);
    },
    TEST_TIME,
  );

  it(
    'what is not decided yet is asked for at its field, and axe finds nothing',
    async () => {
      await press('Berikutnya');
      await desk.getByText('Pilih salah satu.').waitFor();
      await choose(NEXT_STEP.refer);
      await press('Berikutnya');
      expect(await desk.getByText('Pilih salah satu.').count()).toBe(4);
      expect(await findings(page)).toEqual([]);
    },
    TEST_TIME,
  );

  it(
    'an exercise that is left goes on where it was, also after a reload',
    async () => {
      await page.setViewportSize(PHONE.viewport);
      await page.reload();
      await desk.getByRole('heading', {name: 'Aduan masuk'}).waitFor();
      await press('Latihan');
      await press('Lanjutkan dari soal 1');
      await title('Latihan: soal 1 dari 9');
      expect(await desk.getByRole('radio', {name: NEXT_STEP.refer}).isChecked()).toBe(true);
    },
    TEST_TIME,
  );

  it('and the register, the outbox and Buku Kerja are what they were', () => {
    expect(JSON.stringify(site.world.services.sheets.state.spreadsheets) === register).toBe(true);
    expect(ALL_CASES.length).toBeGreaterThan(20);
  });
});
