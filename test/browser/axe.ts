import fs from 'node:fs';
import type {Frame, Page} from 'playwright-core';

/** WCAG 2.2 AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
export const EVERYTHING = {type: 'tag', values: RULES};
export const COLOURS = {type: 'rule', values: ['color-contrast']};
const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options: object): Promise<{
    violations: Array<{id: string; nodes: Array<{html: string; failureSummary: string}>}>;
  }>;
}

/**
 * What axe-core finds on a page or in the frames of scripts on it, at the widths of the three screens; dark, colours
 * alone. A page that has frames is looked at itself by the test of its own.
 */
export async function findings(page: Page, widths = [300, 360, 1280]): Promise<string[]> {
  const found = new Set<string>();
  const look = async (width: number, colorScheme: 'light' | 'dark', rules: object) => {
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    const [outer, ...frames] = page.frames();
    for (const frame of frames.length > 0 ? frames : [outer!]) {
      for (const one of await inFrame(frame, rules)) found.add(`${width} ${colorScheme} ${one}`);
      const wide = await frame.evaluate(tooWide);
      if (wide) found.add(`${width} wider than the page: ${wide}`);
    }
  };
  for (const width of widths) await look(width, 'light', EVERYTHING);
  await look(widths[0]!, 'dark', COLOURS);
  return [...found];
}

export async function inFrame(frame: Frame, runOnly: object): Promise<string[]> {
  const isThere = await frame.evaluate(() => 'axe' in window);
  if (!isThere) await frame.evaluate(AXE);
  return frame.evaluate(async rules => {
    const {axe} = window as unknown as {axe: Axe};
    const {violations} = await axe.run({runOnly: rules, iframes: false});
    return violations.flatMap(({id, nodes}) =>
      nodes.map(
        ({html, failureSummary}) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`,
      ),
    );
  }, runOnly);
}

/** What stands out to the right of a page, so that it scrolls sideways; '' where nothing does. */
export function tooWide(): string {
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth <= clientWidth) return '';
  const out = [...document.body.querySelectorAll('*')].filter(
    node => node.getBoundingClientRect().right > clientWidth + 0.5,
  );
  return out.at(-1)?.outerHTML.slice(0, 200) ?? 'the page';
}
