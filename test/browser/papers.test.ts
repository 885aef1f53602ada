import path from 'node:path';
import type {Page} from 'playwright-core';
import {DOCX} from '../../workspace/services/drive/mime-types';
import {docxOf} from '../ui/text/render';
import {paperSettings, samplePapers} from '../ui/text/sample-papers';
import {openContext, openSite, PICTURES, type Site} from './site';

const TEST_TIME = 60_000;
/** The picture's name, and the paper of which it shows the first page. */
const SHOWN = [
  ['kertas-rekap', 'recap'],
  ['kertas-tahunan', 'annual'],
  ['kertas-berkas', 'case-file'],
  ['kertas-dosir', 'dossier'],
  ['kertas-tanda-terima', 'receipt'],
  ['kertas-berita-acara', 'minutes'],
  ['kertas-pemusnahan', 'erasure'],
] as const;

describe('O6 panduan: the papers', () => {
  const papers = samplePapers(paperSettings({logo: true}));
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    const context = await openContext(site, {
      viewport: {width: 1000, height: 1400},
      // Whoever reads the panduan on a phone pays for each byte.
      deviceScaleFactor: 0.75,
    });
    page = await context.newPage();
  }, TEST_TIME);

  afterAll(() => site?.close());

  it.each(SHOWN)(
    '%s: the paper opens as a Doc and shows its letterhead and title',
    async (picture, name) => {
      const {drive, docs} = site.world.services;
      const {title, blocks} = papers[name]!;
      const bytes = Buffer.from(docxOf(papers[name]!)).toString('base64');
      const document = docs.read({bytes, contentType: DOCX, name: title});
      const owner = site.office.email;
      const {documentId} = docs.create({title, owner, document});
      expect(drive.find(documentId)?.name).toBe(title);
      await page.goto(`${site.server.url}/document/d/${documentId}/edit`);
      const paper = page.locator('.paper');
      await paper.getByText('PEMERINTAH KABUPATEN CONTOH').first().waitFor();
      const [head] = blocks.flatMap(one => ('paragraph' in one ? [one.paragraph] : []));
      if (head) await paper.getByText(head).first().waitFor();
      const {page: sheet} = docs.get(documentId).content;
      const box = (await paper.boundingBox())!;
      const height = Math.min(box.height, (box.width * sheet.height) / sheet.width);
      await page.screenshot({
        path: path.join(PICTURES, `${picture}.png`),
        clip: {...box, height},
        fullPage: true,
      });
    },
    TEST_TIME,
  );
});
