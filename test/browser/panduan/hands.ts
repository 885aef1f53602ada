import type {Locator, Page} from 'playwright-core';

/** How somebody works a page. */
export interface Hands {
  press(target: Locator): Promise<void>;
  /** A check box or a radio button. */
  tick(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** An option of a list, by its words. */
  pick(target: Locator, option: string): Promise<void>;
  /** A place where files are chosen; the browser's own picker is beyond a test. */
  give(target: Locator, file: GivenFile | string): Promise<void>;
}

export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const MOUSE: Hands = {
  press: target => target.click(),
  async tick(target) {
    if (!(await target.isChecked())) await target.locator('xpath=ancestor::label').click();
  },
  write: (target, text) => target.fill(text),
  pick: async (target, label) => void (await target.selectOption({label})),
  give: (target, file) => target.setInputFiles(file),
};

export const THUMB: Hands = {
  ...MOUSE,
  press: target => target.tap(),
  // A finger meets the words beside the box as well as the box.
  async tick(target) {
    if (!(await target.isChecked())) await target.locator('xpath=ancestor::label').tap();
  },
};

/** The keyboard alone: everything is reached by Tab, has a visible focus there, and is not covered. */
export function keys(page: Page): Hands {
  const {keyboard} = page;
  const reach = (target: Locator) => reachByTab(page, target);
  return {
    async press(target) {
      await reach(target);
      await keyboard.press('Enter');
    },
    async tick(target) {
      if (await target.isChecked()) return;
      if ((await target.getAttribute('type')) === 'radio') return tickRadio(page, target);
      await reach(target);
      await keyboard.press('Space');
    },
    async write(target, text) {
      await reach(target);
      if ((await target.getAttribute('type')) === 'date') return typeDay(page, target, text);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.insertText(text);
    },
    async pick(target, option) {
      await reach(target);
      await keyboard.press('Home');
      for (let step = 0; step < 80; step += 1) {
        if ((await target.evaluate(chosenWords)) === option) return;
        await keyboard.press('ArrowDown');
      }
      throw new Error(`The list has no "${option}".`);
    },
    async give(target, file) {
      await reach(target);
      await target.setInputFiles(file);
    },
  };
}

const chosenWords = (node: Element) => (node as HTMLSelectElement).selectedOptions[0]?.label.trim();

/** The parts of a date stand in the order of the browser's own language. */
async function typeDay(page: Page, target: Locator, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  for (const typed of [`${date}${month}${year}`, `${month}${date}${year}`]) {
    await page.keyboard.type(typed);
    if ((await target.inputValue()) === day) return;
    for (let part = 0; part < 2; part += 1) await page.keyboard.press('ArrowLeft');
  }
  throw new Error(`The day ${day} could not be typed.`);
}

/** A group of radio buttons is one stop of the Tab key; the arrows go on. */
async function tickRadio(page: Page, target: Locator): Promise<void> {
  const stop = await target.evaluateHandle(node => {
    const {form, name} = node as HTMLInputElement;
    const group = [...(form ?? document).querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const own = group.filter(one => one.name === name);
    return own.find(one => one.checked) ?? own[0]!;
  });
  await reachByTab(page, stop);
  await page.keyboard.press('Space');
  for (let step = 0; step < 12; step += 1) {
    if (await target.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error('The radio button was not reached by the arrow keys.');
}

type Reachable = Pick<Locator, 'evaluate'>;

/** As a person does it, forwards or backwards; throws when the keyboard does not get there. */
export async function reachByTab(page: Page, target: Reachable): Promise<void> {
  const seen: number[] = [];
  for (let turn = 0; turn < 60; turn += 1) {
    const stops = await target.evaluate(stopsAway);
    if (stops === 0) return assertVisibleFocus(target);
    seen.push(stops);
    const times = seen.length > 4 ? 1 : Math.abs(stops);
    const key = stops > 0 ? 'Tab' : 'Shift+Tab';
    for (let press = 0; press < times; press += 1) await page.keyboard.press(key);
  }
  throw new Error(`Not reached by the Tab key: ${await target.evaluate(node => node.outerHTML)}`);
}

/** How often Tab is pressed from where the focus is; 1 where only trying tells. */
function stopsAway(target: Element): number {
  const {activeElement: active} = document;
  if (active === target) return 0;
  const isStop = (node: HTMLElement) => {
    if (node.tabIndex < 0 || !node.checkVisibility() || node.matches(':disabled')) return false;
    const {type, name, checked, form} = node as HTMLInputElement;
    if (type !== 'radio') return true;
    const group = [...(form ?? document).querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const own = group.filter(one => one.name === name);
    return checked || (own.every(one => !one.checked) && own[0] === node);
  };
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, iframe, [tabindex]',
  );
  const stops = [...all].filter(node => node === target || isStop(node));
  const at = stops.indexOf(target as HTMLElement);
  if (!active || active === document.body || !document.hasFocus()) return 1;
  const before = stops.filter(
    node =>
      node === active ||
      (node.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  ).length;
  const isOn = stops.includes(active as HTMLElement);
  return at < before ? at - before + (isOn ? 1 : 0) : at - before + 1;
}

/** WCAG 2.4.7 and 2.4.11, as the page comes to rest after it has scrolled there. */
async function assertVisibleFocus(target: Reachable): Promise<void> {
  let flaw = '';
  for (let look = 0; look < 20; look += 1) {
    flaw = await target.evaluate(focusFlaw);
    if (flaw === '') return;
  }
  throw new Error(`Focused, it ${flaw}: ${await target.evaluate(one => one.outerHTML)}`);
}

async function focusFlaw(node: Element): Promise<string> {
  await new Promise(requestAnimationFrame);
  const {labels} = node as HTMLInputElement;
  const around = node.closest('label');
  const shown = [node, ...(labels ?? []), ...(around ? [around] : [])];
  const isRinged = shown.some(one => {
    const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(one);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
  if (!isRinged) return 'has no visible focus';
  const isThere = shown.some(one => {
    const {left, top, width, height} = one.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
    return above !== null && (one.contains(above) || above.contains(one));
  });
  return isThere ? '' : 'is covered';
}
