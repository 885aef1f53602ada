import type {FrameLocator, Page} from 'playwright-core';
import {SOP_B} from '../../src/data/sop-b';
import {procedureRows} from '../../src/domain/settings-tabs/procedure-rows';
import {MINUTE} from '../../src/domain/instant';
import {ADMIN, openContext, openSidebar, openSite, type Site, signInAt} from './site';

/** What a person's hands did in one case, at the desk and in the other system. */
export interface Hands {
  pastes: number;
  /** Signs typed by hand. */
  typed: number;
}

/** SOP B's Pengolah Data dan Informasi. */
const OFFICER = 'bagus.pengelola@example.com';

/** A stand-in for the entry form of ULAS: takes what is pasted and answers with a number. */
const ULAS = `<label>Aduan <textarea id="aduan" rows="12"></textarea></label>
<button onclick="jawab.textContent = 'Aduan tersimpan. Nomor lacak: ULAS-' + (7000 + (nomor += 1))">Simpan</button>
<p id="jawab"></p><script>let nomor = 0</script>`;

const POSTS = [
  'https://www.instagram.com/p/',
  'https://x.com/warga/status/',
  'https://www.facebook.com/posts/',
  'https://www.tiktok.com/@warga/video/',
];

/** Registers `cases` complaints of social media in SOP B's way and enters each into ULAS, by hand. */
export async function enterAll(
  cases: number,
  shot?: (page: Page) => Promise<void>,
): Promise<Hands[]> {
  const site = await openSite();
  try {
    orderSopB(site);
    const context = await openContext(site, {viewport: {width: 1280, height: 900}});
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const ulas = await context.newPage();
    await ulas.setContent(ULAS);
    const page = await context.newPage();
    const desk = await openSidebar(site, page);
    await signInAt(site, desk, OFFICER);
    const hands: Hands[] = [];
    for (let no = 1; no <= cases; no += 1) {
      hands.push(await enterOne({page, desk, ulas}, `${POSTS[no % POSTS.length]}${no}`, no, shot));
      // No hand is so fast as to meet Sheets' sixty reads a minute.
      site.world.advance(site.world.clock.now() + MINUTE);
    }
    return hands;
  } finally {
    await site.close();
  }
}

interface Windows {
  page: Page;
  desk: FrameLocator;
  ulas: Page;
}

async function enterOne(
  {page, desk, ulas}: Windows,
  link: string,
  no: number,
  shot?: (page: Page) => Promise<void>,
): Promise<Hands> {
  const hands: Hands = {pastes: 0, typed: 0};
  const count = await watch(page, ulas);
  await desk.getByRole('button', {name: 'Catat aduan'}).click();
  await paste(page, desk.getByLabel('Isi aduan'), `Min, lampu jalan ke-${no} padam.\n${link}`);
  await desk.getByRole('button', {name: 'Catat dan beri nomor'}).click();
  await desk.getByRole('button', {name: 'Salin untuk ditempel'}).click();
  await desk.getByText('Teks disalin.').first().waitFor();
  await ulas.bringToFront();
  await paste(ulas, ulas.getByLabel('Aduan'), null);
  await ulas.getByRole('button', {name: 'Simpan'}).click();
  const answer = await ulas.locator('#jawab').innerText();
  await page.bringToFront();
  await paste(page, desk.getByLabel('Nomor lacak', {exact: true}), answer);
  if (no === 1) await shot?.(page);
  await desk.getByRole('button', {name: 'Simpan nomor lacak'}).click();
  await desk.getByText(/Tercatat di ULAS dengan nomor lacak ULAS-7/).waitFor();
  Object.assign(hands, await count());
  await desk.getByRole('button', {name: 'Kembali'}).click();
  await desk.getByRole('button', {name: 'Catat aduan'}).waitFor();
  return hands;
}

/** By the keyboard, from the clipboard. @param text null for what lies there already. */
async function paste(
  page: Page,
  field: ReturnType<Page['locator']>,
  text: string | null,
): Promise<void> {
  if (text !== null) await page.evaluate(words => navigator.clipboard.writeText(words), text);
  await field.focus();
  await page.keyboard.press('ControlOrMeta+v');
}

type Counting = Window & {hands?: Hands};

/** Counts in the desk's frame and in the other system's page. */
async function watch(...pages: Page[]): Promise<() => Promise<Hands>> {
  const frames = pages.map(page => page.frames().at(-1)!);
  for (const frame of frames) {
    await frame.evaluate(() => {
      const counting = window as Counting;
      const isWatched = counting.hands !== undefined;
      const hands: Hands = {pastes: 0, typed: 0};
      counting.hands = hands;
      if (isWatched) return;
      document.addEventListener('paste', () => (counting.hands!.pastes += 1), true);
      document.addEventListener(
        'beforeinput',
        ({inputType}) => {
          if (inputType === 'insertText') counting.hands!.typed += 1;
        },
        true,
      );
    });
  }
  return async () => {
    const all = await Promise.all(
      frames.map(frame => frame.evaluate(() => (window as Counting).hands!)),
    );
    return {
      pastes: all.reduce((sum, one) => sum + one.pastes, 0),
      typed: all.reduce((sum, one) => sum + one.typed, 0),
    };
  };
}

function orderSopB(site: Site): void {
  const rows = procedureRows(SOP_B);
  const done = site.world.act({
    do: 'edit',
    file: site.office.workbookId,
    range: `'SOP Media Sosial'!A3:J${rows.length + 2}`,
    values: rows,
    as: site.office.email,
  });
  if (!done.ok) throw new Error(done.error);
  site.ask({do: 'applySettings', token: site.signIn(ADMIN)});
}
