/** Where the eye and the screen reader go after something changed. */
export type FocusTarget = 'heading' | 'list' | 'code' | 'flaw';

const SELECTORS: Record<FocusTarget, string> = {
  heading: 'h1',
  list: 'h1',
  code: '#code',
  flaw: '[aria-invalid="true"]',
};

/** @param place how far a list was scrolled when it was left. */
export function focusOn(target: FocusTarget, place = 0): void {
  const found = document.querySelector<HTMLElement>(SELECTORS[target]);
  found?.focus();
  if (target === 'heading') window.scrollTo(0, 0);
  if (target === 'list') window.scrollTo(0, place);
}
