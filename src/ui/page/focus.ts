/** Where the eye and the screen reader go after something changed. */
export type FocusTarget = 'heading' | 'code' | 'flaw';

const SELECTORS: Record<FocusTarget, string> = {
  heading: 'h1',
  code: '#code',
  flaw: '[aria-invalid="true"]',
};

export function focusOn(target: FocusTarget): void {
  const found = document.querySelector<HTMLElement>(SELECTORS[target]);
  found?.focus();
  if (target === 'heading') window.scrollTo(0, 0);
}
