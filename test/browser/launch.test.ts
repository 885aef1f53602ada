import {launchBrowser} from './launch';

describe('the browser of the tests', () => {
  it('starts, runs a script and takes a picture', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent('<title>Meja aduan</title><p id="p"></p>');
      await page.evaluate('document.getElementById("p").textContent = "Aduan 0001"');
      expect(await page.title()).toBe('Meja aduan');
      expect(await page.textContent('#p')).toBe('Aduan 0001');
      const png = await page.screenshot();
      expect(png.subarray(1, 4).toString()).toBe('PNG');
    } finally {
      await browser.close();
    }
  });
});
