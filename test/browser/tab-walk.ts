import type {Frame, Page} from 'playwright-core';

/** What a walk through a page by the Tab key alone left out. */
export interface FocusWalk {
  unreached: string[];
  /** Had the focus, and did not show it (WCAG 2.4.7). */
  unseen: string[];
}

/** Through every control of a frame, by default the script's on the page. */
export async function walkByTab(
  page: Page,
  frame: Frame = page.frames().at(-1)!,
): Promise<FocusWalk> {
  const controls = await frame.evaluate(watchFocus);
  for (let press = 0; press < controls + 5; press += 1) await page.keyboard.press('Tab');
  return frame.evaluate(() => {
    const left = (mark: string) =>
      [...document.querySelectorAll(`[data-${mark}]`)].map(one => one.outerHTML.slice(0, 160));
    return {unreached: left('walk'), unseen: left('unseen')};
  });
}

/** Marks what is to be reached, takes the marks away as the focus passes, and begins at the first. */
function watchFocus(): number {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary',
  );
  const shown = [...all].filter(
    one => one.checkVisibility() && one.tabIndex >= 0 && !one.matches(':disabled'),
  );
  shown.forEach(one => one.setAttribute('data-walk', ''));
  const isRinged = (node: Element) => {
    const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(node);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  document.addEventListener('focusin', event => {
    const target = event.target as HTMLInputElement;
    target.removeAttribute('data-walk');
    const around = [target, ...(target.labels ?? []), target.closest('label')];
    // A heading takes the focus of a new screen, and is no control.
    const isSeen = target.tabIndex < 0 || around.some(node => node && isRinged(node));
    if (!isSeen) target.setAttribute('data-unseen', '');
    // The Tab key stops once at a group of radio buttons; the arrows go on.
    if (target.type === 'radio')
      document
        .querySelectorAll(`input[name="${target.name}"]`)
        .forEach(one => one.removeAttribute('data-walk'));
  });
  // The focus that a script gives need not show.
  shown[0]?.focus();
  shown[0]?.removeAttribute('data-unseen');
  return shown.length;
}
